import { type DirectionalOptions, directionalDistance } from './directional-distance.js';
import type { LinearSolver } from './linear-program.js';
import type { MalmquistLuenbergerOptions } from './malmquist-luenberger.js';
import {
  changesOf,
  expectPeriods,
  type PeriodStep,
  type ProductionPanel,
  pooledProduction,
} from './production-panel.js';

/** Change of one unit between two consecutive periods of a panel; above 1 is for the better. */
export interface GlobalMalmquistLuenbergerChange extends PeriodStep {
  /** (1 + D_G(t)) / (1 + D_G(t+1)) = efficiencyChange × technicalChange. */
  productivity: number;
  /** (1 + D_t(t)) / (1 + D_{t+1}(t+1)): nearer to its own period's frontier. */
  efficiencyChange: number;
  /** How much of the gap between its period's frontier and that of all periods was closed. */
  technicalChange: number;
}

/**
 * Global Malmquist–Luenberger productivity change: directional distances D_G to the frontier of all periods together, D_t to that
 * of the unit's own. It never lacks a solution, and changes multiply over periods. Oh 2010 (Journal of Productivity Analysis 34),
 * after Chung, Färe & Grosskopf 1997 and Pastor & Lovell 2005.
 * @throws ProductionError for figures that are missing or negative, or a panel of one period
 */
export function globalMalmquistLuenberger(
  solver: LinearSolver,
  panel: ProductionPanel,
  options: MalmquistLuenbergerOptions = {},
): GlobalMalmquistLuenbergerChange[] {
  expectPeriods(panel);
  const reference = pooledProduction(panel);
  const distances = (extra: DirectionalOptions): number[][] =>
    panel.productions.map((production) =>
      directionalDistance(solver, production, { ...options, ...extra }).map(({ distance }) => distance),
    );
  const global = distances({ reference });
  const own = distances({});
  const change = (by: number[][], t: number, unit: number): number => (1 + by[t]![unit]!) / (1 + by[t + 1]![unit]!);
  return changesOf(panel, (t, unit) => {
    const productivity = change(global, t, unit);
    const efficiencyChange = change(own, t, unit);
    return { productivity, efficiencyChange, technicalChange: productivity / efficiencyChange };
  });
}
