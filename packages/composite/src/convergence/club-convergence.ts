import type { UnitSeries } from '../dynamics/unit-series.js';
import { membersOf } from '../matrix/members.js';
import { type BetaOptions, betaConvergence } from './beta-convergence.js';
import { type SigmaConvergence, type SigmaOptions, sigmaConvergence } from './sigma-convergence.js';
import type { BetaConvergence } from './speed.js';

export interface Club {
  group: string;
  units: number;
  /** null where the group is too small to tell, with the reason. */
  beta: BetaConvergence | null;
  sigma: SigmaConvergence | null;
  tooSmall: string | null;
}

/**
 * Convergence within given groups: whether units draw together inside their club, whatever happens between clubs. β needs one
 * unit more than coefficients, and is weak with few. Galor 1996 (Economic Journal 106) on clubs.
 * @param groups one label a unit
 * @throws RangeError as betaConvergence and sigmaConvergence do for values, or where labels and units differ in number
 */
export function clubConvergence(
  series: UnitSeries,
  groups: readonly string[],
  options: BetaOptions & SigmaOptions = {},
): Club[] {
  return [...membersOf(groups, series.length)].map(([group, positions]) => {
    const pick = <T>(list: readonly T[]): T[] => positions.map((i) => list[i]!);
    const controls = (options.controls ?? []).map(({ name, values }) => ({ name, values: pick(values) }));
    const own = {
      ...options,
      controls,
      ...(typeof options.errors === 'object' && { errors: { clusters: pick(options.errors.clusters) } }),
      ...(options.units && { units: pick(options.units) }),
    };
    const needed = controls.length + 3;
    const enough = positions.length >= needed;
    return {
      group,
      units: positions.length,
      beta: enough ? betaConvergence(pick(series), own) : null,
      sigma: positions.length > 1 ? sigmaConvergence(pick(series), own) : null,
      tooSmall: enough ? null : `${positions.length} units, where β needs ${needed} or more`,
    };
  });
}
