import type { Aggregation, IndexDefinition, Normalisation, Weighting } from '@xinzhi/composite';
import type { Query } from '../../routing/address.js';

/** What a reader changes of an index, as the address has it; whatever is not named stays as the definition has it. */
export type Choice = {
  /** Columns that are left out. */
  without: string[];
  /** The word of a scheme; null: the definition's own. 'given' takes the weights of the sliders. */
  weights: Weighting | null;
  /** Weights of the reader by column, 0 to 10; those not named weigh {@link USUAL_WEIGHT}. */
  own: Record<string, number>;
  normalise: Normalisation | null;
  aggregate: Aggregation | null;
};

export const USUAL_WEIGHT = 5;
export const MOST_WEIGHT = 10;

/** Schemes and methods that need nothing but the figures. */
export const WEIGHTINGS = ['equal', 'entropy', 'critic', 'pca', 'coefficient-of-variation', 'given'] as const;
export const NORMALISATIONS = ['min-max', 'z-score', 'rank', 'vector'] as const;
export const AGGREGATIONS = ['arithmetic', 'geometric', 'harmonic', 'topsis', 'mazziotta-pareto', 'copeland'] as const;

/** The word of a step's choice, with or without options; null where it has one for each level. */
export const wordOf = <Word extends string>(plan: Word | { method: Word } | readonly unknown[]): Word | null =>
  typeof plan === 'string' ? plan : 'method' in plan ? plan.method : null;

const listed = (text: string | undefined): string[] => (text ?? '').split(',').filter(Boolean);
const oneOf = <T extends string>(words: readonly T[], word: string | undefined): T | null =>
  words.find((one) => one === word) ?? null;

/** Reads a choice; what the definition does not know is passed over, so that an old link still opens. */
export function choiceOf(query: Query, { indicators }: Pick<IndexDefinition, 'indicators'>): Choice {
  const columns = indicators.map(({ column }) => column);
  const left = listed(query.without).filter((column) => columns.includes(column));
  const own: Record<string, number> = {};
  for (const pair of listed(query.own)) {
    const [column = '', text = ''] = pair.split(':');
    const weight = Number(text);
    if (columns.includes(column) && text !== '' && weight >= 0 && weight <= MOST_WEIGHT) own[column] = weight;
  }
  return {
    // An index of nothing is none: where all are left out, none is.
    without: left.length < columns.length ? left : [],
    weights: oneOf(WEIGHTINGS, query.weights),
    own,
    normalise: oneOf(NORMALISATIONS, query.normalise),
    aggregate: oneOf(AGGREGATIONS, query.aggregate),
  };
}

/** The fields of the address that hold a choice; null takes a field away. The inverse of {@link choiceOf}. */
export function queryOf({ without, weights, own, normalise, aggregate }: Choice): Record<string, string | null> {
  return {
    without: without.join(',') || null,
    weights,
    own:
      weights === 'given'
        ? Object.entries(own)
            .filter(([, weight]) => weight !== USUAL_WEIGHT)
            .map(([column, weight]) => `${column}:${weight}`)
            .join(',') || null
        : null,
    normalise,
    aggregate,
  };
}
