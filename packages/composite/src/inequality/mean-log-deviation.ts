import { membersOf } from '../matrix/members.js';
import { mean } from '../matrix/moments.js';
import { amountsOf } from './amounts.js';

/**
 * Mean log deviation, Theil's L = (1/n) Σᵢ ln(x̄ / xᵢ): 0 among equals, without an upper end. Theil 1967.
 * @throws RangeError for a value that is not above zero: its logarithm is missing
 */
export function meanLogDeviation(values: readonly number[]): number {
  const { amounts, unit } = amountsOf(values);
  const zero = values.indexOf(0);
  if (zero >= 0)
    throw new RangeError(
      `value ${zero + 1} is 0: the mean log deviation wants amounts above zero; leave it out or measure with theil, which takes zeros`,
    );
  const centre = Math.log(mean(amounts)) + Math.log(unit);
  return mean(values.map((value) => centre - Math.log(value)));
}

export interface MeanLogDeviationDecomposition {
  total: number;
  /** Σ_g (n_g / n) ln(x̄ / x̄_g). */
  between: number;
  /** Σ_g (n_g / n) L_g. */
  within: number;
  /** Each group's own L and its share of the units. */
  groups: Map<string, { meanLogDeviation: number; populationShare: number }>;
}

/** Theil's L split by groups, weighted by how many units they have: total = between + within exactly. Shorrocks 1980. @throws RangeError as above, and where labels and values differ in number */
export function meanLogDeviationByGroup(
  values: readonly number[],
  groups: readonly string[],
): MeanLogDeviationDecomposition {
  const total = meanLogDeviation(values);
  const { amounts } = amountsOf(values);
  const centre = mean(amounts);
  let between = 0;
  let within = 0;
  const parts: MeanLogDeviationDecomposition['groups'] = new Map();
  for (const [group, positions] of membersOf(groups, values.length)) {
    const list = positions.map((i) => amounts[i]!);
    const populationShare = list.length / values.length;
    const own = meanLogDeviation(list);
    between += populationShare * Math.log(centre / mean(list));
    within += populationShare * own;
    parts.set(group, { meanLogDeviation: own, populationShare });
  }
  return { total, between, within, groups: parts };
}
