import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinearProgram, LinearSolution } from './linear-program.js';
import { loadLinearSolver } from './linear-solver.js';

const solver = await loadLinearSolver();

/** Dantzig's example as Hillier & Lieberman tell it (Introduction to Operations Research, §3.1): 36 at (2, 6), shadow prices 0, 3/2, 1. */
const glass: LinearProgram = {
  sense: 'maximise',
  objective: [3, 5],
  constraints: [
    { coefficients: [1, 0], relation: '<=', bound: 4 },
    { coefficients: [0, 2], relation: '<=', bound: 12 },
    { coefficients: [3, 2], relation: '<=', bound: 18 },
  ],
};

/** max c'x, Ax ≤ b with A > 0 and b ≥ 0: always feasible and bounded. Magnitudes over ten orders. */
const boundedPrograms = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, width]) =>
    fc.record({
      objective: fc.array(fc.integer({ min: -20, max: 100 }), { minLength: width, maxLength: width }),
      rows: fc.array(
        fc.record({
          coefficients: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: width, maxLength: width }),
          bound: fc.integer({ min: 0, max: 10_000 }),
          unit: fc.constantFrom(1e-5, 1, 3, 1e5),
        }),
        { minLength: rows, maxLength: rows },
      ),
    }),
  )
  .map(
    ({ objective, rows }): LinearProgram => ({
      sense: 'maximise',
      objective,
      constraints: rows.map(({ coefficients, bound, unit }) => ({
        coefficients: coefficients.map((value) => value * unit),
        relation: '<=',
        bound: bound * unit,
      })),
    }),
  );

/** Feasible on both sides and of one value: the pair proves that the solution is optimal, whoever found it. */
function expectProof(program: LinearProgram, { value, variables, duals, reducedCosts }: LinearSolution): void {
  program.constraints.forEach(({ coefficients, bound }, i) => {
    const reached = coefficients.reduce((sum, coefficient, j) => sum + coefficient * variables[j]!, 0);
    expect(reached - bound).toBeLessThanOrEqual(1e-9 * Math.max(bound, ...coefficients));
    expect(duals[i]!).toBeGreaterThanOrEqual(0);
  });
  variables.forEach((x, j) => {
    expect(x).toBeGreaterThanOrEqual(-1e-9);
    const priced = program.constraints.reduce((sum, { coefficients }, i) => sum + coefficients[j]! * duals[i]!, 0);
    expect(program.objective[j]! - priced).toBeLessThanOrEqual(1e-8);
    expect(reducedCosts[j]!).toBeCloseTo(program.objective[j]! - priced, 8);
  });
  const dualValue = program.constraints.reduce((sum, { bound }, i) => sum + bound * duals[i]!, 0);
  expect(Math.abs(dualValue - value)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(value)));
}

describe('a linear solver', () => {
  it('gives the optimum, where it lies and what each bound is worth', () => {
    const { value, variables, duals, reducedCosts } = solver.solve(glass);
    expect(value).toBeCloseTo(36, 12);
    expect(variables).toEqual([2, 6]);
    [0, 1.5, 1].forEach((dual, i) => {
      expect(duals[i]).toBeCloseTo(dual, 12);
    });
    expect(reducedCosts).toEqual([0, 0]);
  });

  it('minimises, holds equalities, and keeps variables between their bounds', () => {
    // x + y = 10, y ≤ 4 and free to be negative, x ≥ 3: x is the dearer one, so y goes to its upper bound.
    const { value, variables, duals, reducedCosts } = solver.solve({
      sense: 'minimise',
      objective: [2, 1],
      constraints: [{ coefficients: [1, 1], relation: '=', bound: 10 }],
      lower: [3, Number.NEGATIVE_INFINITY],
      upper: [Number.POSITIVE_INFINITY, 4],
    });
    expect(value).toBeCloseTo(16, 12);
    expect(variables).toEqual([6, 4]);
    expect(duals).toEqual([2]);
    expect(reducedCosts).toEqual([0, -1]);
  });

  it('proves each optimum by a dual solution of the same value', () => {
    fc.assert(
      fc.property(boundedPrograms, (program) => {
        expectProof(program, solver.solve(program));
      }),
    );
  });

  it('finds the same optimum whether it starts afresh or from the last program', () => {
    fc.assert(
      fc.property(fc.array(boundedPrograms, { minLength: 2, maxLength: 6 }), (programs) => {
        const chained = solver.solveAll(programs);
        chained.forEach((outcome, k) => {
          expect(outcome.status).toBe('optimal');
          expectProof(programs[k]!, outcome as LinearSolution);
          const { value } = solver.solve(programs[k]!);
          expect(Math.abs((outcome as LinearSolution).value - value)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(value)));
        });
        expect(solver.solveAll(programs)).toEqual(chained);
      }),
    );
  });

  it('does not mind units of measurement', () => {
    const tonnes = {
      ...glass,
      constraints: glass.constraints.map(({ coefficients, relation, bound }, i) => {
        const unit = [1e-7, 1, 1e9][i]!;
        return { coefficients: coefficients.map((value) => value * unit), relation, bound: bound * unit };
      }),
    };
    const { value, duals } = solver.solve(tonnes);
    expect(value).toBeCloseTo(36, 10);
    expect(duals[2]! * 1e9).toBeCloseTo(1, 10);
  });

  it('says which programs have no optimum, and why', () => {
    const impossible: LinearProgram = {
      ...glass,
      constraints: [...glass.constraints.slice(0, 2), { coefficients: [1, 1], relation: '>=', bound: 30 }],
    };
    const endless: LinearProgram = { ...glass, constraints: glass.constraints.slice(0, 1) };
    expect(() => solver.solve(impossible)).toThrow('the linear program is infeasible');
    expect(() => solver.solve(endless)).toThrow('the linear program is unbounded');
    expect(solver.solveAll([glass, impossible, impossible, glass, endless, glass]).map(({ status }) => status)).toEqual(
      ['optimal', 'infeasible', 'infeasible', 'optimal', 'unbounded', 'optimal'],
    );
  });

  it('decides where the dual simplex doubts its proof of infeasibility', () => {
    // The largest output against another year's frontier under variable returns: 58 of good 1 where the most is 82.8, at a mix
    // that nobody in that year makes (38 of good 2).
    const inputs = [
      [34, 20, 71, 3, 82, 1],
      [91, 48, 3, 58, 4, 33],
    ];
    const outputs = [
      [55, 7.2, 8, 82.8, 10, 7.2],
      [35, 7.2, 97, 7.2, 9, 7.2],
    ];
    const program = (x: number[], y: number[]): LinearProgram => ({
      sense: 'minimise',
      objective: [0, 0, 0, 0, 0, 0, 1],
      constraints: [
        ...inputs.map((row, i) => ({ coefficients: [...row, -x[i]!], relation: '<=' as const, bound: 0 })),
        ...outputs.map((row, r) => ({ coefficients: [...row, 0], relation: '>=' as const, bound: y[r]! })),
        { coefficients: [1, 1, 1, 1, 1, 1, 0], relation: '=', bound: 1 },
      ],
    });
    // The line between the two largest, (82.8, 7.2) and (8, 97), and the unit (55, 35) bound the frontier: at good 1 = 58 they make
    // less than 37 of good 2, and at 11.4 less than 93.
    const outcomes = solver.solveAll([
      program([31, 91], [58, 38]),
      program([74, 2], [11.4, 118.2]),
      program([31, 91], [55, 35]),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['infeasible', 'infeasible', 'optimal']);
  });

  it('names the part of a program that is not one', () => {
    expect(() => solver.solve({ ...glass, objective: [3] })).toThrow('constraint 1 has 2 coefficients for 1 variables');
    expect(() => solver.solve({ ...glass, objective: [3, Number.NaN] })).toThrow('objective coefficient 2 is NaN');
    expect(() => solver.solve({ ...glass, lower: [1] })).toThrow('1 lower bounds for 2 variables');
    expect(() => solver.solve({ ...glass, objective: [] })).toThrow('at least one variable');
  });
});

describe('loadLinearSolver', () => {
  it('takes the solver from bytes or from an address', async () => {
    const path = createRequire(import.meta.url).resolve('highs/runtime');
    for (const options of [{ wasm: readFileSync(path) }, { url: path }]) {
      const { value } = (await loadLinearSolver(options)).solve(glass);
      expect(value).toBeCloseTo(36, 12);
    }
  });
});
