import {
  type Choices,
  type CompiledIndex,
  fit,
  type IndexDefinition,
  type IndexResult,
  IndicatorError,
  mean,
  rankWithin,
  spearman,
  variantScores,
} from '@xinzhi/composite';
import { STEPS, type Step } from '../steps.js';

export type Scheme =
  | { [S in Step]: { step: S; choice: Choices[S] } }[Step]
  | { step: 'leaveOut' /** Position of the indicator. */; choice: number };

/** Ranks with one choice changed and all others as the definition has them. */
export type SchemeRanks = Scheme & {
  /** One a row of the last period, in the order of the definition's own ranks; null where the scheme has no scores. */
  ranks: number[] | null;
  /** Why there are none. */
  why: string | null;
  /** Spearman's correlation of scores with the definition's own. */
  correlation: number;
  /** Mean distance from the definition's own rank. */
  meanMove: number;
  /** Position among the rows of the unit that moves furthest, and how far (negative: up). */
  largest: { at: number; by: number };
};

/**
 * How ranks of the last period move under each alternative that the definition's `uncertainty` names, one at a time; where it
 * names none, under the schemes that authors most often use.
 * @param rows of the last period, best first
 */
export function schemeRanks(
  compiled: CompiledIndex,
  definition: IndexDefinition,
  result: IndexResult,
  rows: readonly number[],
): SchemeRanks[] {
  const own = rows.map((row) => result.rows[row]!);
  return schemesOf(definition).map((scheme) => {
    const none = { ...scheme, ranks: null, correlation: Number.NaN, meanMove: 0, largest: { at: 0, by: 0 } };
    try {
      const scores = variantScores(compiled, { [scheme.step]: scheme.choice }).at(-1)!;
      const all = rankWithin(scores, compiled.periods);
      const ranks = rows.map((row) => all[row]!);
      const moves = ranks.map((rank, at) => rank - own[at]!.rank);
      const at = moves.reduce((most, by, k) => (Math.abs(by) > Math.abs(moves[most]!) ? k : most), 0);
      return {
        ...scheme,
        ranks,
        why: null,
        correlation: spearman(
          own.map(({ score }) => score),
          rows.map((row) => scores[row]!),
        ),
        meanMove: mean(moves.map(Math.abs)),
        largest: { at, by: moves[at]! },
      };
    } catch (error) {
      if (error instanceof RangeError || error instanceof IndicatorError) return { ...none, why: error.message };
      throw error;
    }
  });
}

/** What authors most often choose. */
const USUAL: { [S in 'weights' | 'normalise' | 'aggregate']: Choices[S][] } = {
  normalise: ['min-max', 'z-score', 'rank'],
  weights: [
    'equal',
    ...(['entropy', 'critic', 'pca'] as const).map((method) => ({ method, over: 'indicators' as const })),
  ],
  aggregate: ['arithmetic', 'geometric', { method: 'topsis', over: 'indicators' }],
};

function schemesOf(definition: IndexDefinition): Scheme[] {
  const { uncertainty, shift } = definition;
  const named = STEPS.flatMap((step) => (uncertainty?.[step] ?? []).map((choice) => ({ step, choice }) as Scheme));
  const left: Scheme[] = definition.indicators.map((_, choice) => ({ step: 'leaveOut', choice }));
  const usual = (['normalise', 'weights', 'aggregate'] as const).flatMap((step) =>
    USUAL[step].map((choice) => ({ step, choice }) as Scheme),
  );
  const goes = (scheme: Scheme): boolean => {
    if (scheme.step === 'normalise') return fit(scheme.choice, definition.aggregate, shift);
    return scheme.step !== 'aggregate' || fit(definition.normalise, scheme.choice, shift);
  };
  const isOwn = ({ step, choice }: Scheme): boolean =>
    step !== 'leaveOut' && JSON.stringify(definition[step]) === JSON.stringify(choice);
  const schemes = (named.length > 0 ? named : usual).filter((scheme) => goes(scheme) && !isOwn(scheme));
  return [...schemes, ...(left.length > 2 ? left : [])];
}
