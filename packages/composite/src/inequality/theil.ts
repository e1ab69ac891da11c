import { membersOf } from '../matrix/members.js';
import { sum } from '../matrix/moments.js';
import { amountsOf } from './amounts.js';

/**
 * Theil's T = Σᵢ sᵢ ln(n sᵢ) with shares sᵢ = xᵢ / Σ x (0 ln 0 = 0): 0 … ln n. Theil 1967.
 * @throws RangeError for negative values or where all are zero
 */
export function theil(values: readonly number[]): number {
  const { amounts, total } = amountsOf(values);
  return sum(amounts.map((value) => term(value / total, 1 / values.length)));
}

export interface TheilDecomposition {
  total: number;
  /** Inequality between the groups' means: Σ_g s_g ln(s_g n / n_g). */
  between: number;
  /** Inequality inside the groups, weighted by their shares: Σ_g s_g T_g. */
  within: number;
  /** Each group's own T and its share of the total amount. */
  groups: Map<string, { theil: number; share: number }>;
}

/** Theil's T split by groups: total = between + within exactly. Shorrocks 1980. @throws RangeError, also where labels and values differ in number */
export function theilByGroup(values: readonly number[], groups: readonly string[]): TheilDecomposition {
  const { amounts, total } = amountsOf(values);
  let between = 0;
  let within = 0;
  const parts: TheilDecomposition['groups'] = new Map();
  for (const [group, positions] of membersOf(groups, values.length)) {
    const list = positions.map((i) => amounts[i]!);
    const share = sum(list) / total;
    const own = share === 0 ? 0 : theil(list);
    between += term(share, list.length / values.length);
    within += share * own;
    parts.set(group, { theil: own, share });
  }
  return { total: theil(values), between, within, groups: parts };
}

/** s ln(s / p), with 0 ln 0 = 0. */
const term = (share: number, population: number): number => (share === 0 ? 0 : share * Math.log(share / population));
