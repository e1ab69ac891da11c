import type { DecisionMatrix } from '../matrix/decision-matrix.js';
import { type Frontier, frontierFor, type Peer, peersOf, scaleRow } from './frontier.js';
import { expectOptimal, type LinearOutcome, type LinearProgram, type LinearSolver } from './linear-program.js';
import { type Production, type ReturnsToScale, type Side, unitName } from './production.js';

/** How far each amount may move for a distance of one: inputs and undesirable outputs down, outputs up. Amounts of zero or more. */
export interface Direction {
  inputs: DecisionMatrix;
  outputs: DecisionMatrix;
  undesirable?: DecisionMatrix;
}

export interface DirectionalOptions {
  /**
   * 'outputs': (0, y, b), the unit's own outputs up and undesirable outputs down by the same share; 'all': (x, y, b), inputs down as
   * well; or amounts for each unit. Default 'outputs'.
   */
  direction?: 'outputs' | 'all' | Direction;
  /** Default 'constant'. */
  returns?: ReturnsToScale;
  /**
   * 'weak': undesirable outputs fall only together with the good ones (Σλb = b − βg), 'strong': they can be thrown away at no cost
   * (Σλb ≤ b − βg). Default 'weak'.
   */
  disposability?: 'weak' | 'strong';
  /**
   * How units of the frontier abate under weak disposability where returns are variable: 'none' holds Σλ alone, as most applied
   * work does; 'by-unit' lets each scale its outputs down by a share of its own, which is what makes the technology convex and
   * weakly disposable at once. Under constant returns the two agree. Default 'none'.
   */
  abatement?: 'none' | 'by-unit';
  /** Whose frontier, e.g. another year's or that of all years; default the units' own. */
  reference?: Production;
}

export interface DirectionalDistance {
  /** β: 0 on the frontier, larger further inside; below 0 beyond the frontier of others. */
  distance: number;
  peers: Peer[];
  /**
   * By how much one more of an input or undesirable output lengthens the distance, and one more of an output shortens it; those
   * of undesirable outputs can have either sign under weak disposability. undesirable / outputs[r] is the marginal abatement
   * cost: how much of output r goes with one unit of the undesirable output on the frontier.
   */
  prices: { inputs: number[]; outputs: number[]; undesirable: number[] };
}

/**
 * Directional distance function: max β with Σλx ≤ x − βgₓ, Σλy ≥ y + βg_y, Σλb = b − βg_b.
 * Chambers, Chung & Färe 1996 (Journal of Economic Theory 70); weak disposability: Chung, Färe & Grosskopf 1997 (Journal of Environmental
 * Management 51); abatement by unit: Kuosmanen 2005 (American Journal of Agricultural Economics 87).
 * @throws ProductionError for figures that are missing or negative; RangeError for a direction of the wrong shape or sign;
 *   LinearProgramError where another frontier is not met in this direction
 */
export function directionalDistance(
  solver: LinearSolver,
  production: Production,
  options: DirectionalOptions = {},
): DirectionalDistance[] {
  const { frontier, outcomes } = solveDirectional(solver, production, options);
  const inputs = frontier.inputs.length;
  const outputs = inputs + frontier.outputs.length;
  return outcomes.map((outcome, unit) => {
    const found = expectOptimal(outcome, `the distance of unit ${unitName(production, unit)} in its direction`);
    return {
      distance: found.value + 0,
      peers: peersOf(found.variables.slice(0, frontier.size)),
      prices: {
        inputs: found.duals.slice(0, inputs),
        outputs: found.duals.slice(inputs, outputs).map((dual) => -dual + 0),
        undesirable: found.duals.slice(outputs, outputs + frontier.undesirable.length),
      },
    };
  });
}

/** Distances alone; null where another frontier is not met in the unit's direction. @throws ProductionError, RangeError */
export function directionalDistances(
  solver: LinearSolver,
  production: Production,
  options: DirectionalOptions = {},
): (number | null)[] {
  return solveDirectional(solver, production, options).outcomes.map((outcome) =>
    outcome.status === 'optimal' ? outcome.value + 0 : null,
  );
}

function solveDirectional(
  solver: LinearSolver,
  production: Production,
  options: DirectionalOptions,
): { frontier: Frontier; outcomes: LinearOutcome[] } {
  const { reference = production, returns = 'constant', direction = 'outputs' } = options;
  const frontier = frontierFor(production, reference, returns);
  const moves = movesOf(production, direction);
  const programs = production.inputs.map((_, unit) => directionalProgram(production, frontier, moves, unit, options));
  return { frontier, outcomes: solver.solveAll(programs) };
}

/** The program of one unit: rows of inputs, outputs, undesirable outputs and scale; λ (and μ, abated) first, then β. */
export function directionalProgram(
  production: Production,
  frontier: Frontier,
  moves: Required<Direction>,
  unit: number,
  { disposability = 'weak', abatement = 'none' }: DirectionalOptions = {},
): LinearProgram {
  // What a unit abates, μ, still takes its inputs and its share of the scale, and makes nothing.
  const abates = abatement === 'by-unit' && frontier.scale !== null;
  const twice = (row: readonly number[]): number[] => (abates ? [...row, ...row] : [...row]);
  const once = (row: readonly number[]): number[] => (abates ? [...row, ...row.map(() => 0)] : [...row]);
  const idle = new Array<number>(abates ? frontier.size : 0).fill(1);
  return {
    sense: 'maximise',
    objective: [...twice(new Array<number>(frontier.size).fill(0)), 1],
    constraints: [
      ...frontier.inputs.map((row, i) => ({
        coefficients: [...twice(row), moves.inputs[unit]![i]!],
        relation: '<=' as const,
        bound: production.inputs[unit]![i]!,
      })),
      ...frontier.outputs.map((row, r) => ({
        coefficients: [...once(row), -moves.outputs[unit]![r]!],
        relation: '>=' as const,
        bound: production.outputs[unit]![r]!,
      })),
      ...frontier.undesirable.map((row, u) => ({
        coefficients: [...once(row), moves.undesirable[unit]![u]!],
        relation: disposability === 'weak' ? ('=' as const) : ('<=' as const),
        bound: production.undesirable![unit]![u]!,
      })),
      ...scaleRow(frontier, [...idle, 0]),
    ],
    lower: [...new Array<number>(frontier.size + idle.length).fill(0), Number.NEGATIVE_INFINITY],
  };
}

/** Amounts by unit of a direction. @throws RangeError naming the unit whose direction is negative or leads nowhere */
export function movesOf(
  production: Production,
  direction: NonNullable<DirectionalOptions['direction']>,
): Required<Direction> {
  const { inputs, outputs, undesirable = inputs.map(() => []) } = production;
  if (direction === 'all') return { inputs, outputs, undesirable };
  if (direction === 'outputs') return { inputs: inputs.map((row) => row.map(() => 0)), outputs, undesirable };
  const moves = { undesirable: inputs.map(() => []), ...direction };
  for (const side of ['inputs', 'outputs', 'undesirable'] as const) expectMoves(production, side, moves[side]);
  inputs.forEach((_, unit) => {
    if ([...moves.inputs[unit]!, ...moves.outputs[unit]!, ...moves.undesirable[unit]!].every((move) => move === 0))
      throw new RangeError(`the direction of unit ${unitName(production, unit)} is zero: it leads nowhere`);
  });
  return moves;
}

function expectMoves(production: Production, side: Side, moves: DecisionMatrix): void {
  const amounts = production[side] ?? production.inputs.map(() => []);
  if (moves.length !== amounts.length)
    throw new RangeError(`${moves.length} directions of ${side} for ${amounts.length} units`);
  moves.forEach((row, unit) => {
    const name = unitName(production, unit);
    if (row.length !== amounts[unit]!.length)
      throw new RangeError(`the direction of unit ${name} has ${row.length} ${side} for ${amounts[unit]!.length}`);
    const wrong = row.find((move) => !(move >= 0 && move < Number.POSITIVE_INFINITY));
    if (wrong !== undefined)
      throw new RangeError(
        `the direction of unit ${name} has ${wrong} among its ${side}; give amounts of zero or more: inputs and undesirable outputs are taken down by them, outputs up`,
      );
  });
}
