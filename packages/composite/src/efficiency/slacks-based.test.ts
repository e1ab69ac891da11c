import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryProduction, inOtherUnits } from '../../test/arbitrary-production.js';
import { coelli, isoquant } from '../../test/known-technologies.js';
import { expectOptimalityProof } from '../../test/optimality-proof.js';
import { frontierOf } from './frontier.js';
import type { LinearOutcome, LinearProgram } from './linear-program.js';
import { loadLinearSolver } from './linear-solver.js';
import type { Production } from './production.js';
import { radialEfficiency } from './radial.js';
import { slacksBasedEfficiency, slacksBasedProgram } from './slacks-based.js';
import { superSlacksBasedEfficiency, superSlacksBasedProgram } from './super-slacks-based.js';

const solver = await loadLinearSolver();

/** Tone's own linear program, with the slacks as variables: t, Λ, S⁻, S⁺ (constant returns, non-oriented). */
function tonesProgram({ inputs, outputs }: Production, o: number): LinearProgram {
  const n = inputs.length;
  const m = inputs[0]!.length;
  const s = outputs[0]!.length;
  const zeros = (count: number): number[] => new Array<number>(count).fill(0);
  const one = (count: number, at: number, value: number): number[] =>
    zeros(count).map((_, k) => (k === at ? value : 0));
  return {
    sense: 'minimise',
    objective: [1, ...zeros(n), ...inputs[o]!.map((x) => -1 / (m * x)), ...zeros(s)],
    constraints: [
      { coefficients: [1, ...zeros(n), ...zeros(m), ...outputs[o]!.map((y) => 1 / (s * y))], relation: '=', bound: 1 },
      ...inputs[o]!.map((x, i) => ({
        coefficients: [-x, ...inputs.map((row) => row[i]!), ...one(m, i, 1), ...zeros(s)],
        relation: '=' as const,
        bound: 0,
      })),
      ...outputs[o]!.map((y, r) => ({
        coefficients: [-y, ...outputs.map((row) => row[r]!), ...zeros(m), ...one(s, r, -1)],
        relation: '=' as const,
        bound: 0,
      })),
    ],
  };
}

describe('slacksBasedEfficiency', () => {
  it('is the value of the linear program with slacks written out', () => {
    fc.assert(
      fc.property(arbitraryProduction, ({ inputs, outputs }) => {
        slacksBasedEfficiency(solver, { inputs, outputs }).forEach(({ efficiency }, o) => {
          expect(efficiency).toBeCloseTo(solver.solve(tonesProgram({ inputs, outputs }, o)).value, 8);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('follows from its slacks, with undesirable outputs too', () => {
    const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    fc.assert(
      fc.property(
        arbitraryProduction,
        fc.constantFrom('none', 'input', 'output'),
        fc.constantFrom('constant', 'variable'),
        (production, orientation, returns) => {
          slacksBasedEfficiency(solver, production, { orientation, returns }).forEach(({ efficiency, slacks }, o) => {
            const share = (side: 'inputs' | 'outputs' | 'undesirable'): number[] =>
              slacks[side].map((slack, k) => slack / production[side][o]![k]!);
            const used = orientation === 'output' ? 1 : 1 - mean(share('inputs'));
            const made = orientation === 'input' ? 1 : 1 + mean([...share('outputs'), ...share('undesirable')]);
            expect(used / made).toBeCloseTo(efficiency, 7);
            expect(efficiency).toBeGreaterThan(0);
            expect(efficiency).toBeLessThanOrEqual(1);
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('proves each measure by a dual of the same value', () => {
    fc.assert(
      fc.property(
        arbitraryProduction,
        fc.constantFrom('none', 'input', 'output'),
        fc.constantFrom('constant', 'variable', 'non-increasing'),
        (production, orientation, returns) => {
          const frontier = frontierOf(production, returns);
          const programs = production.inputs.map((_, unit) =>
            slacksBasedProgram(production, frontier, unit, orientation),
          );
          solver.solveAll(programs).forEach((outcome, k) => {
            if (outcome.status !== 'optimal') throw new Error(outcome.status);
            expectOptimalityProof(programs[k]!, outcome);
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('never exceeds radial efficiency, and is one exactly where that is one without slacks', () => {
    const radial = radialEfficiency(solver, coelli);
    slacksBasedEfficiency(solver, coelli).forEach(({ efficiency }, unit) => {
      expect(efficiency).toBeLessThanOrEqual(radial[unit]!.efficiency + 1e-12);
      const whole = radial[unit]!.efficiency === 1 && radial[unit]!.slacks.inputs.every((slack) => slack === 0);
      expect(efficiency === 1).toBe(whole);
    });
  });

  it('does not depend on units of measurement', () => {
    fc.assert(
      fc.property(arbitraryProduction, (production) => {
        const other = slacksBasedEfficiency(solver, inOtherUnits(production, 1000));
        slacksBasedEfficiency(solver, production).forEach(({ efficiency }, unit) => {
          expect(other[unit]!.efficiency).toBeCloseTo(efficiency, 8);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('refuses zeros, which it would divide by', () => {
    expect(() => slacksBasedEfficiency(solver, { ...coelli, inputs: coelli.inputs.map(([a], k) => [a!, k]) })).toThrow(
      'unit 1: input x2 is 0; the slacks-based measure divides by it',
    );
  });
});

describe('superSlacksBasedEfficiency', () => {
  it('says how much worse an efficient unit could do, by plane geometry', () => {
    const scores = superSlacksBasedEfficiency(solver, isoquant).map(({ efficiency }) => efficiency);
    // Without (5, 5) the frontier runs from (2, 8) to (10, 4): the second input goes up to 6.5 (half of 0.3) or the first to 8 (half
    // of 0.6), and no mix of both is cheaper than the former.
    expect(scores[2]).toBeCloseTo(1.15, 10);
    // Without (2, 8), (2, 12) is the nearest: half again as much of the second input.
    expect(scores[1]).toBeCloseTo(1.25, 10);
    // (10, 6) is behind: what it wastes is measured as before.
    expect(scores[4]).toBe(slacksBasedEfficiency(solver, isoquant)[4]!.efficiency);
  });

  it('proves each score by a dual of the same value, never below one for the efficient', () => {
    fc.assert(
      fc.property(
        arbitraryProduction,
        fc.constantFrom('constant', 'variable'),
        fc.boolean(),
        (production, returns, clean) => {
          const given = clean ? { inputs: production.inputs, outputs: production.outputs } : production;
          const frontier = frontierOf(given, returns);
          const plain = slacksBasedEfficiency(solver, given, { returns });
          superSlacksBasedEfficiency(solver, given, { returns }).forEach(({ efficiency, problem }, unit) => {
            if (plain[unit]!.efficiency < 1) expect(efficiency).toBe(plain[unit]!.efficiency);
            else if (efficiency === null) {
              expect(problem).toContain('infeasible');
              expect([clean, returns]).toEqual([false, 'variable']);
            } else {
              expect(efficiency).toBeGreaterThanOrEqual(1);
              const program = superSlacksBasedProgram(given, frontier, unit);
              expectOptimalityProof(program, solver.solve(program));
            }
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes no efficiency of zero from a solver that lost a unit to rounding', () => {
    const losing = { ...solver, solveAll: (programs: LinearProgram[]) => solver.solveAll(programs).map(lost) };
    expect(() => slacksBasedEfficiency(losing, coelli)).toThrow(/unit \S+ came out as 0: .*orders of magnitude/);
  });
});

const lost = (outcome: LinearOutcome): LinearOutcome =>
  outcome.status === 'optimal' ? { ...outcome, value: 0, variables: outcome.variables.map(() => 0) } : outcome;
