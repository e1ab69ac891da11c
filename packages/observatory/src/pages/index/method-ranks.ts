import { computeIndex, fit, IndexDefinition, type IndexResult, indexDataFrom, spearman } from '@xinzhi/composite';
import { wordOf } from './choice.js';
import { withoutWeights } from './chosen-definition.js';
import type { IndexTable } from './index-engine.js';

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
export function methodRanks(chosen: IndexDefinition, table: IndexTable, year: string): MethodRanks {
  const { uncertainty: _, ...definition } = chosen;
  const others: { method: Method; changed: IndexDefinition }[] = [
    ...WEIGHTS.filter((word) => word !== wordOf(definition.weights)).map((word) => ({
      method: { step: 'weights' as const, word },
      changed: withoutWeights({
        ...definition,
        weights: word === 'equal' ? word : { method: word, over: 'indicators' as const },
      }),
    })),
    ...AGGREGATES.filter((word) => word !== wordOf(definition.aggregate))
      .filter((word) => fit(definition.normalise, word, definition.shift))
      .map((word) => ({ method: { step: 'aggregate' as const, word }, changed: { ...definition, aggregate: word } })),
  ];
  const all = [{ method: { step: 'chosen' as const, word: '' }, changed: definition }, ...others].flatMap(
    ({ method, changed }) => {
      const parsed = IndexDefinition.safeParse(changed);
      return parsed.success
        ? [{ method, rows: inYear(computeIndex(parsed.data, indexDataFrom(parsed.data, table)), year) }]
        : [];
    },
  );
  const [own] = all;
  return {
    methods: all.map(({ method }) => method),
    correlations: all.map(({ rows }) =>
      spearman(
        own!.rows.map(({ score }) => score),
        rows.map(({ score }) => score),
      ),
    ),
    places: own!.rows.map(({ unit }, i) => ({ place: unit, ranks: all.map(({ rows }) => rows[i]!.rank) })),
  };
}

const inYear = ({ rows }: IndexResult, year: string) => rows.filter(({ period }) => (period ?? year) === year);
