import { membersOf } from '../matrix/members.js';
import { sum } from '../matrix/moments.js';
import { amountsOf } from './amounts.js';
import { counted, countsOf, ofMembers, type PopulationOptions } from './population.js';

/**
 * Theil's T = Σᵢ sᵢ ln(n sᵢ) with shares sᵢ = xᵢ / Σ x (0 ln 0 = 0): 0 … ln n. With populations Σᵢ sᵢ ln(sᵢ / pᵢ), where xᵢ is an
 * amount a head, sᵢ the share of the whole amount and pᵢ that of the people. Theil 1967.
 * @throws RangeError for negative values, where all are zero, or for a population that is none
 */
export function theil(values: readonly number[], options: PopulationOptions = {}): number {
  const { amounts } = amountsOf(values);
  const counts = countsOf(values.length, options);
  const [total, people] = [counted(amounts, counts), sum(counts)];
  return sum(amounts.map((value, i) => term((value * counts[i]!) / total, counts[i]! / people)));
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
export function theilByGroup(
  values: readonly number[],
  groups: readonly string[],
  options: PopulationOptions = {},
): TheilDecomposition {
  const { amounts } = amountsOf(values);
  const counts = countsOf(values.length, options);
  const [amount, people] = [counted(amounts, counts), sum(counts)];
  let between = 0;
  let within = 0;
  const parts: TheilDecomposition['groups'] = new Map();
  for (const [group, positions] of membersOf(groups, values.length)) {
    const list = positions.map((i) => amounts[i]!);
    const members = positions.map((i) => counts[i]!);
    const share = counted(list, members) / amount;
    const own = share === 0 ? 0 : theil(list, ofMembers(positions, options));
    between += term(share, sum(members) / people);
    within += share * own;
    parts.set(group, { theil: own, share });
  }
  return { total: theil(values, options), between, within, groups: parts };
}

/** s ln(s / p), with 0 ln 0 = 0. */
const term = (share: number, population: number): number => (share === 0 ? 0 : share * Math.log(share / population));
