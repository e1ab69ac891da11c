import type { Highs, InitOptions, Model, ModelData } from 'highs';
import { type Equilibrated, equilibrate } from './equilibrate.js';
import {
  expectOptimal,
  expectProgram,
  type LinearOutcome,
  type LinearProgram,
  LinearProgramError,
  type LinearSolver,
} from './linear-program.js';

export interface LinearSolverOptions {
  /** Where the solver's highs.wasm lies, for pages whose bundler does not serve it beside the code. */
  url?: string;
  /** The bytes of highs.wasm, where the caller has them already. */
  wasm?: ArrayBuffer | ArrayBufferView;
}

/**
 * Loads the HiGHS solver (revised simplex; Huangfu & Hall 2018, Mathematical Programming Computation 10) as WebAssembly, in Node
 * and in browsers: 3.5 MB, fetched when called and not before; load it once and pass it on.
 */
export async function loadLinearSolver({ url, wasm }: LinearSolverOptions = {}): Promise<LinearSolver> {
  // The package describes its ES module as if it were CommonJS, where the loader would lie one `default` deeper.
  const { default: load } = (await import('highs')) as unknown as {
    default: (options: InitOptions) => Promise<Highs>;
  };
  const highs = await load({ ...(url && { locateFile: () => url }), ...(wasm && { wasmBinary: wasm }) });
  const model = highs.createModel();
  model.options.set({ output_flag: false, solver: 'simplex', small_matrix_value: 1e-12, ...WAYS[0] });
  return {
    solve: (program) => expectOptimal(begin(highs, model, program).outcome),
    solveAll: (programs) => solveAll(highs, model, programs),
  };
}

/**
 * Ways to run, in the order in which they are tried. The dual simplex is the fastest; programs of a few rows gain nothing from
 * presolve, and the tolerances are the tightest that HiGHS takes. Now and then it doubts its own proof that a program is
 * infeasible: the primal simplex decides. Coefficients eight orders apart may need the last way.
 */
const WAYS = [
  { simplex_strategy: 1, presolve: 'off', primal_feasibility_tolerance: 1e-10, dual_feasibility_tolerance: 1e-10 },
  { simplex_strategy: 4, presolve: 'off', primal_feasibility_tolerance: 1e-10, dual_feasibility_tolerance: 1e-10 },
  { simplex_strategy: 1, presolve: 'on', primal_feasibility_tolerance: 1e-7, dual_feasibility_tolerance: 1e-7 },
] as const;

/** What the model holds, to be changed into the next program. */
interface Held {
  program: LinearProgram;
  scaled: Equilibrated;
}

function solveAll(highs: Highs, model: Model, programs: Iterable<LinearProgram>): LinearOutcome[] {
  let held: Held | null = null;
  const outcomes: LinearOutcome[] = [];
  // All programs are there before the first is solved: one that solved others while being made would change the model held.
  for (const program of [...programs]) {
    const next: Held & { outcome: LinearOutcome } =
      held && sameShape(held.program, program) ? resume(highs, model, held, program) : begin(highs, model, program);
    outcomes.push(next.outcome);
    held = next;
  }
  return outcomes;
}

const sameShape = (one: LinearProgram, other: LinearProgram): boolean =>
  one.sense === other.sense &&
  one.objective.length === other.objective.length &&
  one.constraints.length === other.constraints.length &&
  one.constraints.every(({ relation }, i) => relation === other.constraints[i]!.relation);

function begin(highs: Highs, model: Model, program: LinearProgram): Held & { outcome: LinearOutcome } {
  expectProgram(program);
  const scaled = equilibrate(program);
  model.passModel(modelOf(highs, program, scaled));
  return { program, scaled, outcome: run(highs, model, program, scaled) };
}

/** Changes the model where the next program differs and runs on from the basis that the last one ended with. */
function resume(highs: Highs, model: Model, held: Held, program: LinearProgram): Held & { outcome: LinearOutcome } {
  expectProgram(program);
  const scaled = equilibrate(program);
  const before = held.scaled;
  const width = program.objective.length;
  for (let k = 0; k < scaled.coefficients.length; k++) {
    if (scaled.coefficients[k] !== before.coefficients[k])
      model.changeCoefficient(Math.floor(k / width), k % width, scaled.coefficients[k]!);
  }
  for (let i = 0; i < scaled.bounds.length; i++) {
    if (scaled.bounds[i] !== before.bounds[i])
      model.changeRowBounds(i, ...rowBounds(program.constraints[i]!.relation, scaled.bounds[i]!));
  }
  for (let j = 0; j < width; j++) {
    if (scaled.objective[j] !== before.objective[j]) model.changeColCost(j, scaled.objective[j]!);
    if (scaled.lower[j] !== before.lower[j] || scaled.upper[j] !== before.upper[j])
      model.changeColBounds(j, scaled.lower[j]!, scaled.upper[j]!);
  }
  return { program, scaled, outcome: run(highs, model, program, scaled) };
}

function run(highs: Highs, model: Model, program: LinearProgram, scaled: Equilibrated): LinearOutcome {
  const status = settle(highs, model);
  if (status === null) {
    throw new LinearProgramError(
      'unsolved',
      'the solver found neither an optimum nor a proof that there is none: the coefficients lie too many orders of magnitude apart',
    );
  }
  if (status !== 'optimal') return { status };
  const { colValue, colDual, rowDual } = model.getSolution();
  const { row, column, objectiveFactor } = scaled;
  // + 0 turns the solver's −0 into 0.
  const variables = Array.from(colValue, (value, j) => value * column[j]! + 0);
  return {
    status: 'optimal',
    value: variables.reduce((sum, value, j) => sum + program.objective[j]! * value, 0),
    variables,
    duals: Array.from(rowDual, (dual, i) => (dual * row[i]!) / objectiveFactor + 0),
    reducedCosts: Array.from(colDual, (dual, j) => dual / column[j]! / objectiveFactor + 0),
  };
}

/** Runs to a definite status, by the first of the ways that leads to one; null where none does. */
function settle(highs: Highs, model: Model): LinearOutcome['status'] | null {
  const { optimal, infeasible, unbounded } = highs.constants.modelStatus;
  for (const [attempt, way] of WAYS.entries()) {
    if (attempt > 0) {
      model.clearSolver();
      model.options.set(way);
    }
    model.raw.run();
    if (attempt > 0) model.options.set(WAYS[0]);
    const status = model.getModelStatus();
    if (status === optimal) return 'optimal';
    if (status === infeasible) return 'infeasible';
    if (status === unbounded) return 'unbounded';
  }
  return null;
}

function modelOf(highs: Highs, { sense, constraints }: LinearProgram, scaled: Equilibrated): ModelData {
  const numCols = scaled.objective.length;
  const numRows = constraints.length;
  const bounds = constraints.map(({ relation }, i) => rowBounds(relation, scaled.bounds[i]!));
  const { minimize, maximize } = highs.constants.objectiveSense;
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (let i = 0; i < numRows; i++) {
    for (let j = 0; j < numCols; j++) {
      const value = scaled.coefficients[i * numCols + j]!;
      if (value === 0) continue;
      indices.push(j);
      values.push(value);
    }
    starts.push(indices.length);
  }
  return {
    numCols,
    numRows,
    sense: sense === 'maximise' ? maximize : minimize,
    colCost: scaled.objective,
    colLower: scaled.lower,
    colUpper: scaled.upper,
    rowLower: bounds.map(([lower]) => lower),
    rowUpper: bounds.map(([, upper]) => upper),
    matrix: {
      format: 'csr',
      numRows,
      numCols,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  };
}

const rowBounds = (relation: '<=' | '=' | '>=', bound: number): [lower: number, upper: number] => [
  relation === '<=' ? Number.NEGATIVE_INFINITY : bound,
  relation === '>=' ? Number.POSITIVE_INFINITY : bound,
];
