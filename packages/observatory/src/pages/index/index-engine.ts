/** Everything that the page computes of an index; runs in a thread of its own. */
import {
  type CompiledIndex,
  compileIndex,
  computeIndex,
  fit,
  IndexDefinition,
  type IndexResult,
  indexDataFrom,
  monteCarlo,
} from '@xinzhi/composite';
import { stringify } from 'yaml';
import type { IndexView } from '../../api/shapes.js';
import { AGGREGATIONS, type Choice, NORMALISATIONS } from './choice.js';
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
  /** Takes ten times as long as the picture: asked after it. */
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
  let last: { key: string; index: ComputedIndex } | null = null;
  const computed = (choice: Choice): ComputedIndex => {
    const key = JSON.stringify(choice);
    if (last?.key !== key) last = { key, index: compute(chosenDefinition(embedded, choice), table) };
    return last.index;
  };
  return {
    picture: (choice, year) => pictureOf(computed(choice), year),
    ranges: (choice) => rangesOf(computed(choice)),
    development: (choice) => developmentOf(computed(choice).result, view),
    methods: (choice, year) => methodRanks(chosenDefinition(embedded, choice), table, year),
    yaml: (choice) => stringify(chosenDefinition(embedded, choice), { lineWidth: 120 }),
  };
}

export type ComputedIndex = { compiled: CompiledIndex; result: IndexResult };
export type IndexTable = Parameters<typeof indexDataFrom>[1];

function compute(definition: IndexDefinition, table: IndexTable): ComputedIndex {
  // Validated again: choices that do not go together are refused here, in words.
  const parsed = IndexDefinition.safeParse(definition);
  if (!parsed.success) throw new Error([...new Set(parsed.error.issues.map(({ message }) => message))].join('; '));
  const { uncertainty, ...valid } = parsed.data;
  const data = indexDataFrom(valid, table);
  const compiled = compileIndex({ ...valid, ...(uncertainty ? { uncertainty } : {}) }, data);
  return { compiled, result: computeIndex(valid, data) };
}

const fittingOf = ({ normalise, aggregate, shift }: IndexDefinition): IndexPicture['fitting'] => ({
  normalise: NORMALISATIONS.filter((word) => fit(word, aggregate, shift)),
  aggregate: AGGREGATIONS.filter((word) => fit(normalise, word, shift)),
});

const pictureOf = ({ compiled, result }: ComputedIndex, year: string): IndexPicture => ({
  scores: result.rows.map(({ unit, period, score, rank }) => ({ place: unit, year: period ?? '', score, rank })),
  weights: result.weights.map(({ column, effective }) => ({ column, weight: effective })),
  imputed: result.imputed,
  treated: result.treated.reduce((sum, { cells }) => sum + cells.length, 0),
  sheet: yearSheet(compiled, result, year),
  fitting: fittingOf(compiled.definition),
});

function rangesOf({ compiled }: ComputedIndex): RankRanges {
  const { rows, runs, meanShift } = monteCarlo(compiled);
  return { intervals: rows.map(({ interval }) => interval), runs, meanShift };
}
