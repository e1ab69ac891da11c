import type { LinearSolver } from './linear-program.js';
import type { Orientation, Production } from './production.js';
import { radialScores } from './radial.js';

export interface ScaleEfficiency {
  /** Against constant returns (CCR). */
  technical: number;
  /** Against variable returns (BCC): how well the unit does for its size. */
  pure: number;
  /** technical / pure: what its size alone costs. */
  scale: number;
  /** Returns to scale where the unit stands (or is projected to): increasing means that it is too small. */
  returns: 'increasing' | 'constant' | 'decreasing';
}

/**
 * Splits efficiency into pure technical and scale efficiency, and says which way the scale is off: at increasing returns the
 * non-increasing frontier measures like the constant one. Banker, Charnes & Cooper 1984; Färe, Grosskopf & Lovell 1985.
 * @throws ProductionError for figures that are missing or negative
 */
export function scaleEfficiency(
  solver: LinearSolver,
  production: Production,
  { orientation = 'input' }: { orientation?: Orientation } = {},
): ScaleEfficiency[] {
  const constant = radialScores(solver, production, { orientation, returns: 'constant' }) as number[];
  const variable = radialScores(solver, production, { orientation, returns: 'variable' }) as number[];
  const nonIncreasing = radialScores(solver, production, { orientation, returns: 'non-increasing' }) as number[];
  return constant.map((technical, unit) => {
    const pure = variable[unit]!;
    const equal = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9;
    return {
      technical,
      pure,
      scale: Math.min(1, technical / pure),
      returns: equal(technical, pure)
        ? 'constant'
        : equal(nonIncreasing[unit]!, technical)
          ? 'increasing'
          : 'decreasing',
    };
  });
}
