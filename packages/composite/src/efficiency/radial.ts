import { amountsAt, type Frontier, frontierFor, type Peer, peersOf, scaleRow, settleAtOne, slack } from './frontier.js';
import { expectOptimal, type LinearOutcome, type LinearProgram, type LinearSolver } from './linear-program.js';
import { type FrontierPoint, weightsOfLargestSlacks } from './max-slack.js';
import { type Orientation, type Production, type ReturnsToScale, unitName } from './production.js';

export interface RadialOptions {
  /** Default 'input'. */
  orientation?: Orientation;
  /** 'constant' is CCR, 'variable' BCC. Default 'constant'. */
  returns?: ReturnsToScale;
  /** Whose frontier the units are measured against, e.g. another year's; default their own. */
  reference?: Production;
}

export interface RadialEfficiency {
  /** θ for inputs, 1/φ for outputs: 0 … 1 on the unit's own frontier, above 1 where it lies beyond another's. */
  efficiency: number;
  /** Reference units that the unit is compared with, and their weights λ. */
  peers: Peer[];
  /** What is left over after the proportional change, the largest there is (second stage), in the data's units. */
  slacks: { inputs: number[]; outputs: number[] };
  /** Where the unit would stand on the frontier, slacks removed. */
  targets: { inputs: number[]; outputs: number[] };
  /**
   * Prices that show the unit in its best light: weights of inputs and outputs, and the free term of variable returns.
   * θ = u·y + scale with v·x = 1 (inputs), φ = v·x + scale with u·y = 1 (outputs).
   */
  multipliers: { inputs: number[]; outputs: number[]; scale: number };
}

/**
 * Radial efficiency by data envelopment analysis, with peers, slacks, targets and multipliers. Inputs: min θ with Σλx ≤ θxₒ,
 * Σλy ≥ yₒ; outputs: max φ with Σλx ≤ xₒ, Σλy ≥ φyₒ; Σλ free, 1, ≤ 1 or ≥ 1 by the returns to scale. Slacks are maximised in a second
 * program, each measured by its column's mean so that units of measurement do not matter.
 * Charnes, Cooper & Rhodes 1978 (constant); Banker, Charnes & Cooper 1984 (variable); Färe, Grosskopf & Lovell 1985 (the others).
 * @throws ProductionError for figures that are missing or negative; LinearProgramError where another frontier cannot be reached
 */
export function radialEfficiency(
  solver: LinearSolver,
  production: Production,
  options: RadialOptions = {},
): RadialEfficiency[] {
  const { orientation = 'input', returns = 'constant', reference = production } = options;
  const frontier = frontierFor(production, reference, returns);
  const firstStage = solver.solveAll(radialPrograms(production, frontier, orientation));
  const factors = firstStage.map((outcome, unit) => {
    const factor = settleAtOne(solutionOf(outcome, production, unit).value);
    if (reference !== production) return factor;
    return orientation === 'input' ? Math.min(1, factor) : Math.max(1, factor);
  });
  const points = factors.map((factor, unit) => reach(production, unit, orientation, factor));
  const weights = weightsOfLargestSlacks(solver, frontier, points);
  return factors.map((factor, unit) => {
    const { inputs, outputs } = points[unit]!;
    const lambda = weights[unit]!;
    const slacks = {
      inputs: slack(inputs, amountsAt(frontier.inputs, lambda)),
      outputs: slack(amountsAt(frontier.outputs, lambda), outputs),
    };
    return {
      efficiency: orientation === 'input' ? factor : 1 / factor,
      peers: peersOf(lambda),
      slacks,
      targets: {
        inputs: inputs.map((value, i) => value - slacks.inputs[i]!),
        outputs: outputs.map((value, r) => value + slacks.outputs[r]!),
      },
      multipliers: multipliersOf(solutionOf(firstStage[unit]!, production, unit).duals, frontier),
    };
  });
}

/**
 * Radial efficiencies alone: the first stage of `radialEfficiency`. Null where a unit cannot reach another frontier (variable
 * returns, across periods). @throws ProductionError
 */
export function radialScores(
  solver: LinearSolver,
  production: Production,
  options: RadialOptions = {},
): (number | null)[] {
  const { orientation = 'input', returns = 'constant', reference = production } = options;
  const frontier = frontierFor(production, reference, returns);
  return solver.solveAll(radialPrograms(production, frontier, orientation)).map((outcome) => {
    const score = radialScore(outcome, orientation);
    return score !== null && reference === production ? Math.min(1, score) : score;
  });
}

/** θ, or 1/φ; null where the program has no answer. */
export function radialScore(outcome: LinearOutcome, orientation: Orientation): number | null {
  if (outcome.status !== 'optimal') return null;
  const factor = settleAtOne(outcome.value);
  return orientation === 'input' ? factor : 1 / factor;
}

function solutionOf(outcome: LinearOutcome, production: Production, unit: number) {
  return expectOptimal(outcome, `measuring unit ${unitName(production, unit)} against the frontier`);
}

/** One program a unit; λ first, then the factor. */
export const radialPrograms = (production: Production, frontier: Frontier, orientation: Orientation): LinearProgram[] =>
  production.inputs.map((_, unit) => radialProgram(production, frontier, unit, orientation));

/** The program of one unit: rows of inputs, of outputs, then of scale. */
export function radialProgram(
  production: Production,
  frontier: Frontier,
  unit: number,
  orientation: Orientation,
): LinearProgram {
  const x = production.inputs[unit]!;
  const y = production.outputs[unit]!;
  const byInput = orientation === 'input';
  return {
    sense: byInput ? 'minimise' : 'maximise',
    objective: [...new Array<number>(frontier.size).fill(0), 1],
    constraints: [
      ...frontier.inputs.map((row, i) => ({
        coefficients: [...row, byInput ? -x[i]! : 0],
        relation: '<=' as const,
        bound: byInput ? 0 : x[i]!,
      })),
      ...frontier.outputs.map((row, r) => ({
        coefficients: [...row, byInput ? 0 : -y[r]!],
        relation: '>=' as const,
        bound: byInput ? y[r]! : 0,
      })),
      ...scaleRow(frontier, [0]),
    ],
  };
}

/** Inputs and outputs after the proportional change. */
function reach(production: Production, unit: number, orientation: Orientation, factor: number): FrontierPoint {
  const times = (row: readonly number[], by: number): number[] => row.map((value) => value * by);
  return {
    inputs: times(production.inputs[unit]!, orientation === 'input' ? factor : 1),
    outputs: times(production.outputs[unit]!, orientation === 'output' ? factor : 1),
  };
}

/** Prices from the duals, positive on both sides. */
function multipliersOf(
  duals: readonly number[],
  { inputs, outputs, scale }: Frontier,
): RadialEfficiency['multipliers'] {
  const m = inputs.length;
  const s = outputs.length;
  return {
    inputs: duals.slice(0, m).map(Math.abs),
    outputs: duals.slice(m, m + s).map(Math.abs),
    scale: scale === null ? 0 : duals[m + s]!,
  };
}
