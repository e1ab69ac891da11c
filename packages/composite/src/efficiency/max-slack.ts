import { mean } from '../matrix/moments.js';
import { type Frontier, scaleRow } from './frontier.js';
import { expectOptimal, type LinearProgram, type LinearSolver } from './linear-program.js';

/** Amounts that the frontier can do, as a unit would after its proportional change. */
export interface FrontierPoint {
  inputs: number[];
  outputs: number[];
}

/**
 * For each point, the weights λ of reference units that leave the most over beside it: the second stage of Ali & Seiford 1993, each
 * slack measured by its column's mean, so that units of measurement do not matter.
 */
export function weightsOfLargestSlacks(
  solver: LinearSolver,
  frontier: Frontier,
  points: readonly FrontierPoint[],
): number[][] {
  const objective = slacksByWeight(frontier);
  const outcomes = solver.solveAll(points.map((point) => slackProgram(frontier, objective, point)));
  return outcomes.map((outcome, k) => {
    // A point on the frontier can lie beyond it by a rounding error where amounts are eight orders apart.
    const settled =
      outcome.status === 'optimal'
        ? outcome
        : solver.solveAll([slackProgram(frontier, objective, points[k]!, 1e-9)])[0]!;
    return expectOptimal(settled, `finding the slacks of unit ${k + 1}`).variables;
  });
}

/** What one more of each λ adds to Σ slacks over column means, which is linear in λ. */
function slacksByWeight(frontier: Frontier): number[] {
  const perMean = [
    ...frontier.inputs.map((row) => ({ row, size: -mean(row) })),
    ...frontier.outputs.map((row) => ({ row, size: mean(row) })),
  ];
  return Array.from({ length: frontier.size }, (_, k) =>
    perMean.reduce((sum, { row, size }) => sum + row[k]! / size, 0),
  );
}

/** The most of the objective beside a point, which is held but for a share `room`. */
function slackProgram(
  frontier: Frontier,
  objective: readonly number[],
  { inputs, outputs }: FrontierPoint,
  room = 0,
): LinearProgram {
  return {
    sense: 'maximise',
    objective,
    constraints: [
      ...frontier.inputs.map((row, i) => ({
        coefficients: row,
        relation: '<=' as const,
        bound: inputs[i]! * (1 + room),
      })),
      ...frontier.outputs.map((row, r) => ({
        coefficients: row,
        relation: '>=' as const,
        bound: outputs[r]! * (1 - room),
      })),
      ...scaleRow(frontier, []),
    ],
  };
}
