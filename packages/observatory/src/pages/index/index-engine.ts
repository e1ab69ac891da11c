/** Everything that the page computes of an index; runs in a thread of its own. */
import {
  type CompiledIndex,
  fit,
  IndexDefinition,
  type IndexResult,
  monteCarlo,
  pathWeights,
  rankWithin,
  variantScores,
} from '@xinzhi/composite';
import { stringify } from 'yaml';
import type { IndexView } from '../../api/shapes.js';
import { AGGREGATIONS, type Choice, NORMALISATIONS } from './choice.js';
import { indexMaker } from './choice-index.js';
import { chosenDefinition } from './chosen-definition.js';
import { type Development, developmentOf } from './development.js';
import { type MethodRanks, methodRanks } from './method-ranks.js';
import { type YearSheet, yearSheet } from './year-sheet.js';

/** Where a place stands in a year. */
export type Score = { place: string; year: string; score: number; rank: number };

/** Between which ranks each may stand, in the order of `IndexPicture.scores`. */
export type RankRanges = {
  intervals: [low: number, high: number][];
  /** How many ways of making the index they come from, and by how many ranks a place moves among them on average. */
  runs: number;
  meanShift: number;
};

/** An index as a choice makes it. */
export type IndexPicture = {
  scores: Score[];
  /** In the index as a whole, summing to one. */
  weights: { column: string; weight: number }[];
  imputed: IndexResult['imputed'];
  /** How many cells the treatment of outliers moved. */
  treated: number;
  sheet: YearSheet;
  /** Which scales and which aggregations go with the rest of the choice. */
  fitting: { normalise: readonly string[]; aggregate: readonly string[] };
};

export type IndexEngine = {
  /** @throws Error in composite's own words where the choice makes no index */
  picture(choice: Choice, year: string): IndexPicture;
  /** Takes several times as long as the picture: asked after it. */
  ranges(choice: Choice): RankRanges;
  development(choice: Choice): Development;
  methods(choice: Choice, year: string): MethodRanks;
  /** The definition that `xinzhi index` runs. */
  yaml(choice: Choice): string;
};

export function openIndex(view: IndexView): IndexEngine {
  const embedded = IndexDefinition.parse(view.definition);
  const { units, periods, columns } = view.data;
  const table = { ...columns, [embedded.unit]: units, ...(embedded.period ? { [embedded.period]: periods } : {}) };
  const make = indexMaker(table);
  const chosen = (choice: Choice) => make(chosenDefinition(embedded, choice));
  return {
    picture: (choice, year) => pictureOf(chosen(choice), year),
    ranges: (choice) => rangesOf(chosen(choice)),
    development: (choice) => developmentOf(chosen(choice), view),
    methods: (choice, year) => methodRanks(chosen(choice), year),
    yaml: (choice) => stringify(chosenDefinition(embedded, choice), { lineWidth: 120 }),
  };
}

function pictureOf(compiled: CompiledIndex, year: string): IndexPicture {
  const { data, definition } = compiled;
  const { imputed, blocks } = compiled.variant();
  const scores = variantScores(compiled);
  const total = scores.at(-1)!;
  const ranks = rankWithin(total, compiled.periods);
  const { nodes } = blocks[0]!;
  const paths = pathWeights(nodes.length - 1, nodes);
  const weights = definition.indicators.map(({ column }, j) => ({ column, weight: paths.get(j)! }));
  return {
    scores: data.units.map((place, row) => ({
      ...{ place, year: data.periods?.[row] ?? '' },
      ...{ score: total[row]!, rank: ranks[row]! },
    })),
    weights,
    imputed: imputed.cells,
    treated: blocks.reduce((sum, { prepared }) => sum + changedCells(prepared.treated), 0),
    sheet: yearSheet(
      compiled,
      scores,
      weights.map(({ weight }) => weight),
      year,
    ),
    fitting: fittingOf(definition),
  };
}

const changedCells = (treated: readonly { changed: readonly number[] }[]): number =>
  treated.reduce((sum, { changed }) => sum + changed.length, 0);

const fittingOf = ({ normalise, aggregate, shift }: IndexDefinition): IndexPicture['fitting'] => ({
  normalise: NORMALISATIONS.filter((word) => fit(word, aggregate, shift)),
  aggregate: AGGREGATIONS.filter((word) => fit(normalise, word, shift)),
});

function rangesOf(compiled: CompiledIndex): RankRanges {
  const { rows, runs, meanShift } = monteCarlo(compiled);
  return { intervals: rows.map(({ interval }) => interval), runs, meanShift };
}
