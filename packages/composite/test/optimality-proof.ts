import { expect } from 'vitest';
import type { LinearProgram, LinearSolution } from '../src/efficiency/linear-program.js';

/**
 * Expects a solution to prove itself: its variables keep the program, its duals keep the dual program, and both are of one value.
 * By weak duality no better solution exists, whoever found this one.
 */
export function expectOptimalityProof(program: LinearProgram, solution: LinearSolution, tolerance = 1e-8): void {
  const { objective, constraints } = program;
  // A minimisation is the maximisation of its negative.
  const sign = program.sense === 'maximise' ? 1 : -1;
  const { variables, duals } = solution;
  const near = (found: number, limit: number, size: number): void => {
    expect(found - limit).toBeLessThanOrEqual(tolerance * Math.max(1, size));
  };
  constraints.forEach(({ coefficients, relation, bound }, i) => {
    const terms = coefficients.map((coefficient, j) => coefficient * variables[j]!);
    const size = terms.reduce((most, term) => Math.max(most, Math.abs(term)), Math.abs(bound));
    const reached = terms.reduce((sum, term) => sum + term, 0);
    if (relation !== '>=') near(reached, bound, size);
    if (relation !== '<=') near(bound, reached, size);
    if (relation === '<=') near(-sign * duals[i]!, 0, 1);
    if (relation === '>=') near(sign * duals[i]!, 0, 1);
  });
  let dualValue = constraints.reduce((sum, { bound }, i) => sum + bound * duals[i]!, 0);
  variables.forEach((value, j) => {
    const lower = program.lower?.[j] ?? 0;
    const upper = program.upper?.[j] ?? Number.POSITIVE_INFINITY;
    near(lower, value, Math.abs(value));
    near(value, upper, Math.abs(value));
    const priced = constraints.map(({ coefficients }, i) => coefficients[j]! * duals[i]!);
    const size = priced.reduce((most, term) => Math.max(most, Math.abs(term)), Math.abs(objective[j]!));
    const reduced = objective[j]! - priced.reduce((sum, term) => sum + term, 0);
    expect(Math.abs(reduced - solution.reducedCosts[j]!)).toBeLessThanOrEqual(tolerance * Math.max(1, size));
    const limit = sign * reduced > 0 ? upper : lower;
    if (Number.isFinite(limit)) dualValue += reduced * limit;
    else near(Math.abs(reduced), 0, size);
  });
  expect(Math.abs(dualValue - solution.value)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(solution.value)));
}
