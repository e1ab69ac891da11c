import { type Choices, type CompiledIndex, fit, rankWithin, spearman, variantScores } from '@xinzhi/composite';
import { wordOf } from './choice.js';
import { rowsIn } from './choice-index.js';

/** One way to make the index that differs from the chosen one in its weights or in its aggregation. */
export type Method = { step: 'chosen' | 'weights' | 'aggregate'; word: string };

/** Where each place stands under each method; the first method is the chosen one. */
export type MethodRanks = {
  methods: Method[];
  /** Rank correlation of each method with the chosen one (Spearman). */
  correlations: number[];
  places: { place: string; ranks: number[] }[];
};

const WEIGHTS = ['equal', 'entropy', 'critic', 'pca'] as const;
const AGGREGATES = ['arithmetic', 'geometric', 'topsis'] as const;

/** Ranks in a year under other weights and other aggregations, one step changed at a time. */
export function methodRanks(compiled: CompiledIndex, year: string): MethodRanks {
  const { data, definition, choices } = compiled;
  const ways: { method: Method; changes: Partial<Choices> }[] = [
    { method: { step: 'chosen', word: '' }, changes: {} },
    ...WEIGHTS.filter((word) => word !== wordOf(choices.weights)).map((word) => ({
      method: { step: 'weights' as const, word },
      // Equal weights are those of dimensions and of indicators within them, as authors mean it.
      changes: { weights: word === 'equal' ? word : { method: word, over: 'indicators' as const } },
    })),
    ...AGGREGATES.filter((word) => word !== wordOf(choices.aggregate))
      .filter((word) => fit(choices.normalise, word, definition.shift))
      .map((word) => ({ method: { step: 'aggregate' as const, word }, changes: { aggregate: word } })),
  ];
  const rows = rowsIn(compiled, year);
  const made = ways.map(({ changes }) => {
    const scores = variantScores(compiled, changes).at(-1)!;
    const ranks = rankWithin(scores, compiled.periods);
    return { scores: rows.map((row) => scores[row]!), ranks: rows.map((row) => ranks[row]!) };
  });
  return {
    methods: ways.map(({ method }) => method),
    correlations: made.map(({ scores }) => spearman(made[0]!.scores, scores)),
    places: rows.map((row, i) => ({ place: data.units[row]!, ranks: made.map(({ ranks }) => ranks[i]!) })),
  };
}
