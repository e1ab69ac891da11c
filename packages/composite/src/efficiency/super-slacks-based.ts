import { type Frontier, frontierOf, scaleRow } from './frontier.js';
import type { LinearProgram, LinearSolver } from './linear-program.js';
import type { Production, ReturnsToScale } from './production.js';
import { slacksBasedEfficiency } from './slacks-based.js';

export interface SuperSlacksBasedEfficiency {
  /** ρ where it is below 1, else δ ≥ 1; null where the others cannot do as much, however much worse the unit did. */
  efficiency: number | null;
  /** Why there is no value. */
  problem: string | null;
}

/**
 * Slacks-based measure that ranks the efficient units too: ρ where it is below 1, and for the others δ ≥ 1, how much worse a unit could do
 * and still be as good as the rest: min (mean x̄/x) / (mean ȳ/y) over x̄ ≥ x, ȳ ≤ y that the other units can do. Undesirable outputs
 * count among the outputs as 2 − b̄/b with b̄ ≥ b; under variable returns that leaves a unit far cleaner than all others without a value.
 * Tone 2002 (European Journal of Operational Research 143); undesirable outputs as in Cheng 2014 (数据包络分析方法与 MaxDEA 软件).
 * @throws ProductionError for figures that are missing, negative or zero
 */
export function superSlacksBasedEfficiency(
  solver: LinearSolver,
  production: Production,
  { returns = 'constant' }: { returns?: ReturnsToScale } = {},
): SuperSlacksBasedEfficiency[] {
  const plain = slacksBasedEfficiency(solver, production, { returns });
  const frontier = frontierOf(production, returns);
  const efficient = plain.flatMap(({ efficiency }, unit) => (efficiency === 1 ? [unit] : []));
  const outcomes = solver.solveAll(efficient.map((unit) => superSlacksBasedProgram(production, frontier, unit)));
  return plain.map(({ efficiency }, unit) => {
    if (efficiency < 1) return { efficiency, problem: null };
    const outcome = outcomes[efficient.indexOf(unit)]!;
    if (outcome.status === 'optimal') return { efficiency: Math.max(1, outcome.value), problem: null };
    return {
      efficiency: null,
      problem: `${outcome.status}: under ${returns} returns no mix of the other units comes near; use constant returns`,
    };
  });
}

/** Over Λ, t, and the worsened amounts tx̄, tȳ, tb̄; the unit's own weight is held at zero. */
export function superSlacksBasedProgram(production: Production, frontier: Frontier, unit: number): LinearProgram {
  const x = production.inputs[unit]!;
  const y = production.outputs[unit]!;
  const b = production.undesirable?.[unit] ?? [];
  const amounts = [...x, ...y, ...b];
  const outputs = y.length + b.length;
  const zeros = new Array<number>(frontier.size).fill(0);
  const among = (at: number): number[] => amounts.map((_, k) => (k === at ? 1 : 0));
  const rows = [...frontier.inputs, ...frontier.outputs, ...frontier.undesirable];
  // Outputs worsen downwards, inputs and undesirable outputs upwards.
  const downwards = (k: number): boolean => k >= x.length && k < x.length + y.length;
  // mean ȳ/y, and 1 − mean (b̄/b − 1) for the undesirable part.
  const denominator = [
    (2 * b.length) / outputs,
    ...x.map(() => 0),
    ...y.map((amount) => 1 / (outputs * amount)),
    ...b.map((amount) => -1 / (outputs * amount)),
  ];
  return {
    sense: 'minimise',
    objective: [...zeros, 0, ...x.map((amount) => 1 / (x.length * amount)), ...y.map(() => 0), ...b.map(() => 0)],
    constraints: [
      { coefficients: [...zeros, ...denominator], relation: '=', bound: 1 },
      ...rows.map((row, k) => ({
        coefficients: [...row, 0, ...among(k).map((one) => -one)],
        relation: downwards(k) ? ('>=' as const) : ('<=' as const),
        bound: 0,
      })),
      ...amounts.map((amount, k) => ({
        coefficients: [...zeros, -amount, ...among(k)],
        relation: downwards(k) ? ('<=' as const) : ('>=' as const),
        bound: 0,
      })),
      ...scaleRow(frontier, [-1, ...amounts.map(() => 0)], 0),
    ],
    upper: [
      ...zeros.map((_, k) => (k === unit ? 0 : Number.POSITIVE_INFINITY)),
      ...new Array<number>(amounts.length + 1).fill(Number.POSITIVE_INFINITY),
    ],
  };
}
