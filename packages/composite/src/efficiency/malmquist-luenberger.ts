import { type DirectionalOptions, directionalDistances } from './directional-distance.js';
import type { GlobalMalmquistLuenbergerOptions } from './global-malmquist-luenberger.js';
import type { LinearSolver } from './linear-program.js';
import { expectPeriods, type ProductionPanel } from './production-panel.js';

/** Change of one unit between two consecutive periods of a panel; above 1 is for the better. */
export interface MalmquistLuenbergerChange {
  unit: string;
  from: string;
  to: string;
  /** efficiencyChange × technicalChange; null where one period's frontier is not met from the other. */
  productivity: number | null;
  /** (1 + D_t(t)) / (1 + D_{t+1}(t+1)): nearer to its own period's frontier. */
  efficiencyChange: number;
  /** How far the frontier moved where the unit stands; null with productivity. */
  technicalChange: number | null;
}

/**
 * Malmquist–Luenberger productivity change from frontiers of one period each: √((1 + D_t(t)) / (1 + D_t(t+1)) · (1 + D_{t+1}(t)) / (1 + D_{t+1}(t+1))),
 * D the directional distance to the frontier of the subscript. Chung, Färe & Grosskopf 1997 (Journal of Environmental Management 51).
 * Unlike the global index it can lack a solution, and changes do not multiply over periods.
 * @throws ProductionError for figures that are missing or negative, or a panel of one period
 */
export function malmquistLuenberger(
  solver: LinearSolver,
  panel: ProductionPanel,
  options: GlobalMalmquistLuenbergerOptions = {},
): MalmquistLuenbergerChange[] {
  expectPeriods(panel);
  const { productions } = panel;
  /** 1 + distance of period t's units to the frontier of period s. */
  const against = (t: number, s: number): (number | null)[] => {
    const other: DirectionalOptions = s === t ? {} : { reference: productions[s]! };
    return directionalDistances(solver, productions[t]!, { ...options, ...other }).map((distance) =>
      distance === null || distance <= -1 ? null : 1 + distance,
    );
  };
  const own = productions.map((_, t) => against(t, t));
  return panel.periods.slice(1).flatMap((to, t) => {
    const ahead = against(t, t + 1);
    const behind = against(t + 1, t);
    return panel.units.map((unit, u) => {
      const before = own[t]![u]!;
      const after = own[t + 1]![u]!;
      const met = ahead[u] !== null && behind[u] !== null;
      const technicalChange = met ? Math.sqrt((ahead[u]! / before) * (after / behind[u]!)) : null;
      const efficiencyChange = before / after;
      return {
        unit,
        from: panel.periods[t]!,
        to,
        productivity: technicalChange === null ? null : efficiencyChange * technicalChange,
        efficiencyChange,
        technicalChange,
      };
    });
  });
}
