import { type DirectionalOptions, directionalDistances } from './directional-distance.js';
import type { LinearSolver } from './linear-program.js';
import { changesOf, expectPeriods, type PeriodStep, type ProductionPanel } from './production-panel.js';

/** Change of one unit between two consecutive periods of a panel; above 1 is for the better. */
export interface MalmquistLuenbergerChange extends PeriodStep {
  /** efficiencyChange × technicalChange; null where one period's frontier is not met from the other. */
  productivity: number | null;
  /** (1 + D_t(t)) / (1 + D_{t+1}(t+1)): nearer to its own period's frontier. */
  efficiencyChange: number;
  /** How far the frontier moved where the unit stands; null with productivity. */
  technicalChange: number | null;
}

export interface MalmquistLuenbergerOptions
  extends Pick<DirectionalOptions, 'returns' | 'disposability' | 'abatement'> {
  /** (0, y, b) or (x, y, b) of each unit and period. Default 'outputs'. */
  direction?: 'outputs' | 'all';
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
  options: MalmquistLuenbergerOptions = {},
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
  const steps = productions.slice(1).map((_, t) => ({ ahead: against(t, t + 1), behind: against(t + 1, t) }));
  return changesOf(panel, (t, unit) => {
    const before = own[t]![unit]!;
    const after = own[t + 1]![unit]!;
    const ahead = steps[t]!.ahead[unit]!;
    const behind = steps[t]!.behind[unit]!;
    const technicalChange = ahead === null || behind === null ? null : Math.sqrt((ahead / before) * (after / behind));
    const efficiencyChange = before / after;
    const productivity = technicalChange === null ? null : efficiencyChange * technicalChange;
    return { productivity, efficiencyChange, technicalChange };
  });
}
