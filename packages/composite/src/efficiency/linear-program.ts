/** A row of a linear program: Σⱼ coefficientsⱼ xⱼ, related to its bound. */
export interface LinearConstraint {
  /** One coefficient a variable. */
  coefficients: readonly number[];
  relation: '<=' | '=' | '>=';
  bound: number;
}

/** Optimise c'x over the x that keep every constraint, lower ≤ x ≤ upper. */
export interface LinearProgram {
  sense: 'maximise' | 'minimise';
  /** c, one number a variable. */
  objective: readonly number[];
  constraints: readonly LinearConstraint[];
  /** One a variable; −Infinity for a free one. Default 0 everywhere. */
  lower?: readonly number[];
  /** One a variable. Default Infinity everywhere. */
  upper?: readonly number[];
}

export interface LinearSolution {
  status: 'optimal';
  /** c'x at the optimum. */
  value: number;
  /** x, one value a variable. */
  variables: number[];
  /**
   * One a constraint: what the optimum gains when the bound grows by one. In a maximisation those of '<=' are ≥ 0 and those of
   * '>=' are ≤ 0; in a minimisation the other way round.
   */
  duals: number[];
  /** One a variable: c − A'y, what the optimum gains when the variable is pushed up by one. Zero for variables between their bounds. */
  reducedCosts: number[];
}

/** The answer to one of many programs; those without an optimum say why. */
export type LinearOutcome = LinearSolution | { status: 'infeasible' | 'unbounded' };

/** Solves linear programs; made by `loadLinearSolver`. */
export interface LinearSolver {
  /** Solves one program from scratch. @throws LinearProgramError where it has no optimum, RangeError where it is malformed */
  solve(program: LinearProgram): LinearSolution;
  /**
   * Solves programs one after the other, each from where the last one ended as long as their sizes agree: several times as fast
   * where they share most coefficients. The same list gives the same answers. @throws RangeError where one is malformed
   */
  solveAll(programs: Iterable<LinearProgram>): LinearOutcome[];
}

/** A linear program without an optimum: no point keeps all constraints, or the objective grows without end. */
export class LinearProgramError extends Error {
  constructor(
    readonly status: 'infeasible' | 'unbounded' | 'unsolved',
    message: string,
  ) {
    super(message);
    this.name = 'LinearProgramError';
  }
}

/** The solution of an outcome. @throws LinearProgramError naming `what` where there is none */
export function expectOptimal(outcome: LinearOutcome, what = 'the linear program'): LinearSolution {
  if (outcome.status === 'optimal') return outcome;
  throw new LinearProgramError(
    outcome.status,
    outcome.status === 'infeasible'
      ? `${what} is infeasible: no values of its variables keep all constraints`
      : `${what} is unbounded: its objective grows without end; a constraint or a bound is missing`,
  );
}

/** @throws RangeError naming the part of the program that has the wrong length or is not a number */
export function expectProgram({ objective, constraints, lower, upper }: LinearProgram): void {
  const width = objective.length;
  if (width === 0) throw new RangeError('a linear program needs at least one variable');
  expectFinite(objective, 'objective coefficient');
  constraints.forEach(({ coefficients, bound }, i) => {
    if (coefficients.length !== width)
      throw new RangeError(`constraint ${i + 1} has ${coefficients.length} coefficients for ${width} variables`);
    expectFinite(coefficients, `constraint ${i + 1}, coefficient`);
    if (!Number.isFinite(bound))
      throw new RangeError(`constraint ${i + 1} has the bound ${bound}, not a finite number`);
  });
  for (const [name, bounds] of [
    ['lower', lower],
    ['upper', upper],
  ] as const) {
    if (!bounds) continue;
    if (bounds.length !== width) throw new RangeError(`${bounds.length} ${name} bounds for ${width} variables`);
    const wrong = bounds.findIndex(Number.isNaN);
    if (wrong >= 0) throw new RangeError(`the ${name} bound of variable ${wrong + 1} is not a number`);
  }
}

function expectFinite(values: readonly number[], what: string): void {
  const wrong = values.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0) throw new RangeError(`${what} ${wrong + 1} is ${values[wrong]}, not a finite number`);
}
