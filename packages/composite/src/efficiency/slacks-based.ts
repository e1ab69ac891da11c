import { amountsAt, type Frontier, frontierOf, type Peer, peersOf, scaleRow, settleAtOne, slack } from './frontier.js';
import { expectOptimal, type LinearProgram, LinearProgramError, type LinearSolver } from './linear-program.js';
import { expectProduction, type Orientation, type Production, type ReturnsToScale, unitName } from './production.js';

export interface SlacksBasedOptions {
  /** Whose slacks count: inputs, outputs or both ('none', Tone's non-oriented measure). Default 'none'. */
  orientation?: Orientation | 'none';
  /** Default 'constant'. */
  returns?: ReturnsToScale;
}

export interface SlacksBasedEfficiency {
  /** ρ in (0, 1]: one minus the mean share of wasted inputs, over one plus the mean share of missing outputs. */
  efficiency: number;
  peers: Peer[];
  /** Inputs too many, outputs too few, undesirable outputs too many, in the data's units. */
  slacks: { inputs: number[]; outputs: number[]; undesirable: number[] };
}

/**
 * Slacks-based measure of efficiency: ρ = (1 − mean s⁻/x) / (1 + mean s⁺/y), minimised over the frontier; with undesirable outputs
 * their slacks s/b count among those of the outputs. Linearised by Charnes & Cooper's transformation.
 * Tone 2001 (European Journal of Operational Research 130); undesirable outputs: Tone 2003 (GRIPS discussion paper).
 * @throws ProductionError for figures that are missing, negative or zero: each slack is measured by its own amount;
 *   LinearProgramError naming the unit where the solver lost it to rounding
 */
export function slacksBasedEfficiency(
  solver: LinearSolver,
  production: Production,
  { orientation = 'none', returns = 'constant' }: SlacksBasedOptions = {},
): SlacksBasedEfficiency[] {
  expectProduction(production, {
    positive: { sides: ['inputs', 'outputs', 'undesirable'], method: 'the slacks-based measure' },
  });
  const frontier = frontierOf(production, returns);
  const outcomes = solver.solveAll(
    production.inputs.map((_, unit) => slacksBasedProgram(production, frontier, unit, orientation)),
  );
  return outcomes.map((outcome, unit) => {
    const what = `the slacks-based measure of unit ${unitName(production, unit)}`;
    const { value, variables } = expectOptimal(outcome, what);
    const efficiency = orientation === 'output' ? 1 / value : value;
    // Amounts above zero cannot all be wasted: what is not above zero was lost to rounding in the solver.
    if (!(efficiency > 0 && variables[frontier.size]! > 0)) {
      throw new LinearProgramError(
        'unsolved',
        `${what} came out as ${efficiency}: the figures range over too many orders of magnitude; leave out units that are too small or too large to compare`,
      );
    }
    const stretch = variables[frontier.size]!;
    const lambda = variables.slice(0, frontier.size).map((weight) => weight / stretch);
    return {
      efficiency: Math.min(1, settleAtOne(efficiency)),
      peers: peersOf(lambda),
      slacks: {
        inputs: slack(production.inputs[unit]!, amountsAt(frontier.inputs, lambda)),
        outputs: slack(amountsAt(frontier.outputs, lambda), production.outputs[unit]!),
        undesirable: slack(production.undesirable?.[unit] ?? [], amountsAt(frontier.undesirable, lambda)),
      },
    };
  });
}

/**
 * The program of one unit over Λ = tλ and t. Slacks are not variables of their own: s⁻ = x − Σλx, so 1 − mean s⁻/x is the
 * weighted mean of x_k/xₒ, and likewise for the outputs.
 */
export function slacksBasedProgram(
  production: Production,
  frontier: Frontier,
  unit: number,
  orientation: Orientation | 'none',
): LinearProgram {
  const x = production.inputs[unit]!;
  const y = production.outputs[unit]!;
  const b = production.undesirable?.[unit] ?? [];
  const used = meanRatio(frontier.inputs, x, x.length);
  const made = meanRatio(frontier.outputs, y, y.length + b.length);
  const spoilt = meanRatio(frontier.undesirable, b, y.length + b.length);
  // 1 + mean of output slacks, as coefficients of Λ and of t.
  const denominator = [...made.map((value, k) => value - (spoilt[k] ?? 0)), (2 * b.length) / (y.length + b.length)];
  const held = new Array<number>(frontier.size).fill(0);
  const normalised = orientation === 'none' ? denominator : [...held, 1];
  return {
    sense: orientation === 'output' ? 'maximise' : 'minimise',
    objective: orientation === 'output' ? denominator : [...used, 0],
    constraints: [
      { coefficients: normalised, relation: '=', bound: 1 },
      ...frontier.inputs.map((row, i) => ({ coefficients: [...row, -x[i]!], relation: '<=' as const, bound: 0 })),
      ...frontier.outputs.map((row, r) => ({ coefficients: [...row, -y[r]!], relation: '>=' as const, bound: 0 })),
      ...frontier.undesirable.map((row, u) => ({ coefficients: [...row, -b[u]!], relation: '<=' as const, bound: 0 })),
      ...scaleRow(frontier, [-1], 0),
    ],
  };
}

/** For each reference unit, Σ over rows of its amount relative to the unit's own, over a count. */
function meanRatio(rows: readonly (readonly number[])[], own: readonly number[], count: number): number[] {
  const size = rows[0]?.length ?? 0;
  return Array.from({ length: size }, (_, k) => rows.reduce((sum, row, i) => sum + row[k]! / own[i]!, 0) / count);
}
