import { chiSquareUpperTail } from '../distributions/tails.js';
import { sum } from '../matrix/moments.js';

/** Whether chains differ from the one that they make together. */
export interface HomogeneityTest {
  /** 2 Σ n_ij|s ln(p_ij|s / p_ij) */
  likelihoodRatio: { statistic: number; p: number };
  /** Pearson's Q = Σ n_i|s (p_ij|s − p_ij)² / p_ij */
  pearson: { statistic: number; p: number };
  /** Σᵢ (aᵢ − 1)(bᵢ − 1): aᵢ classes that follow on i at all, bᵢ chains in which i is left at all. */
  freedom: number;
}

/**
 * Tests of whether the transitions of several groups come from one chain; both χ² under the null. Cells that are empty in all
 * groups take no degrees of freedom. Anderson & Goodman 1957; Bickenbach & Bode 2003 (International Regional Science Review 26).
 * @param groups counts of transitions, one k × k table a group
 * @returns null where there is nothing to tell apart: one group, or no class with two ways to go in two groups
 */
export function homogeneityTest(groups: readonly (readonly (readonly number[])[])[]): HomogeneityTest | null {
  const k = groups[0]?.length ?? 0;
  let ratio = 0;
  let pearson = 0;
  let freedom = 0;
  for (let i = 0; i < k; i++) {
    const rows = groups.map((group) => group[i]!).filter((row) => sum(row) > 0);
    if (rows.length === 0) continue;
    const pooled = Array.from({ length: k }, (_, j) => sum(rows.map((row) => row[j]!)));
    const all = sum(pooled);
    freedom += (pooled.filter((count) => count > 0).length - 1) * (rows.length - 1);
    for (const row of rows) {
      const own = sum(row);
      row.forEach((count, j) => {
        if (pooled[j] === 0) return;
        const expected = (own * pooled[j]!) / all;
        pearson += (count - expected) ** 2 / expected;
        if (count > 0) ratio += 2 * count * Math.log(count / expected);
      });
    }
  }
  if (freedom === 0) return null;
  const tested = (statistic: number): { statistic: number; p: number } => ({
    statistic,
    p: chiSquareUpperTail(statistic, freedom),
  });
  return { likelihoodRatio: tested(ratio), pearson: tested(pearson), freedom };
}
