import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedRecords, sharedRows } from '../../../../test/shared-material.js';
import { arbitraryProduction, inOtherUnits } from '../../test/arbitrary-production.js';
import { expectClose } from '../../test/expect-close.js';
import { coelli } from '../../test/known-technologies.js';
import { expectOptimalityProof } from '../../test/optimality-proof.js';
import { orientations, returnsToScale, technologies } from '../../test/technologies.js';
import { frontierOf } from './frontier.js';
import { loadLinearSolver } from './linear-solver.js';
import type { Production } from './production.js';
import { radialEfficiency, radialPrograms, radialScores } from './radial.js';

const solver = await loadLinearSolver();

describe("Coelli's five firms", () => {
  it('have the published efficiencies, peers, targets and slacks', () => {
    const firms = radialEfficiency(solver, coelli);
    expectClose(
      firms.map(({ efficiency }) => efficiency),
      [0.5, 1, 5 / 6, 5 / 7, 1],
      12,
    );
    expect(firms.map(({ peers }) => peers.map(({ unit }) => unit + 1))).toEqual([[2], [2], [2, 5], [2, 5], [5]]);
    expectClose(
      firms[2]!.peers.map(({ weight }) => weight),
      [1, 0.5],
      12,
    );
    expectClose(
      firms[3]!.peers.map(({ weight }) => weight),
      [3 / 14, 2 / 7],
      12,
    );
    expectClose(
      firms.flatMap(({ slacks }) => slacks.inputs),
      [0, 0.5, 0, 0, 0, 0, 0, 0, 0, 0],
      12,
    );
    expectClose(firms[0]!.targets.inputs, [1, 2], 12);
    expectClose(firms[2]!.targets.inputs, [5, 5], 12);
  });

  it('have prices that show them in their best light', () => {
    for (const { orientation, returns } of technologies) {
      radialEfficiency(solver, coelli, { orientation, returns }).forEach(({ efficiency, multipliers }, o) => {
        const worth = (prices: number[], amounts: readonly number[]): number =>
          amounts.reduce((sum, amount, k) => sum + amount * prices[k]!, 0);
        const used = worth(multipliers.inputs, coelli.inputs[o]!);
        const made = worth(multipliers.outputs, coelli.outputs[o]!);
        if (orientation === 'input') {
          expect(used).toBeCloseTo(1, 10);
          expect(made + multipliers.scale).toBeCloseTo(efficiency, 10);
        } else {
          expect(made).toBeCloseTo(1, 10);
          expect(used + multipliers.scale).toBeCloseTo(1 / efficiency, 10);
        }
        // Nobody does better than one at these prices.
        coelli.inputs.forEach((inputs, k) => {
          const profit = worth(multipliers.outputs, coelli.outputs[k]!) - worth(multipliers.inputs, inputs);
          const room = orientation === 'input' ? multipliers.scale : -multipliers.scale;
          expect(profit + room).toBeLessThanOrEqual(1e-9);
        });
      });
    }
  });
});

describe('radial efficiency', () => {
  it('proves each unit by a dual of the same value', () => {
    fc.assert(
      fc.property(arbitraryProduction, fc.constantFrom(...technologies), (production, { orientation, returns }) => {
        const programs = radialPrograms(production, frontierOf(production, returns), orientation);
        solver.solveAll(programs).forEach((outcome, k) => {
          if (outcome.status !== 'optimal') throw new Error(outcome.status);
          expectOptimalityProof(programs[k]!, outcome);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('lies in (0, 1], with somebody on the frontier; more freedom of scale never lowers it', () => {
    fc.assert(
      fc.property(arbitraryProduction, fc.constantFrom(...orientations), (production, orientation) => {
        const [constant, variable, down, up] = returnsToScale.map((returns) =>
          radialScores(solver, production, { orientation, returns }).map((score) => score!),
        );
        expect(Math.max(...constant!)).toBe(1);
        constant!.forEach((score, unit) => {
          expect(score).toBeGreaterThan(0);
          for (const other of [down, up]) {
            expect(other![unit]!).toBeGreaterThanOrEqual(score - 1e-9);
            expect(variable![unit]!).toBeGreaterThanOrEqual(other![unit]! - 1e-9);
          }
          expect(variable![unit]!).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('is the same from both sides under constant returns', () => {
    fc.assert(
      fc.property(arbitraryProduction, (production) => {
        const [input, output] = orientations.map((orientation) => radialScores(solver, production, { orientation }));
        expectClose(input!, output as number[], 9);
      }),
      { numRuns: 50 },
    );
  });

  it('does not depend on units of measurement, slacks and peers included', () => {
    fc.assert(
      fc.property(arbitraryProduction, fc.constantFrom(...technologies), (production, technology) => {
        const plain = radialEfficiency(solver, production, technology);
        const other = radialEfficiency(solver, inOtherUnits(production, 1000), technology);
        plain.forEach(({ efficiency, slacks }, unit) => {
          expect(other[unit]!.efficiency).toBeCloseTo(efficiency, 9);
          const total = (all: number[], size: number): number =>
            all.reduce((sum, slack, i) => sum + slack / size ** (i + 1), 0);
          // Which slack it is may change where two are equally large; how much there is may not.
          if (production.inputs[0]!.length === 1)
            expect(total(other[unit]!.slacks.inputs, 1000)).toBeCloseTo(total(slacks.inputs, 1), 6);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('is not moved by a unit that another dominates', () => {
    fc.assert(
      fc.property(arbitraryProduction, fc.constantFrom(...technologies), (production, technology) => {
        const dominated = {
          inputs: [...production.inputs, production.inputs[0]!.map((value) => value + 1)],
          outputs: [...production.outputs, production.outputs[0]!.map((value) => value * 0.9)],
        };
        const scores = radialScores(solver, { ...production, undesirable: undefined }, technology);
        expectClose(radialScores(solver, dominated, technology).slice(0, -1), scores as number[], 9);
      }),
      { numRuns: 30 },
    );
  });

  it('gives targets that are efficient', () => {
    fc.assert(
      fc.property(arbitraryProduction, fc.constantFrom(...technologies), (production, technology) => {
        for (const { targets } of radialEfficiency(solver, production, technology)) {
          const [target] = radialEfficiency(
            solver,
            { inputs: [targets.inputs], outputs: [targets.outputs] },
            { ...technology, reference: { inputs: production.inputs, outputs: production.outputs } },
          );
          expect(target!.efficiency).toBeCloseTo(1, 7);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('accepts a zero among positive inputs, and refuses figures that mean nothing', () => {
    const change = (side: 'inputs' | 'outputs', unit: number, row: number[]): Production => ({
      ...coelli,
      [side]: coelli[side].map((old, k) => (k === unit ? row : old)),
    });
    expect(radialScores(solver, change('inputs', 1, [0, 4]))[1]).toBe(1);
    expect(() => radialScores(solver, change('inputs', 1, [-2, 4]))).toThrow(
      'unit 2: input x1 is -2; inputs and outputs are amounts of zero or more',
    );
    expect(() => radialScores(solver, change('outputs', 2, [Number.NaN]))).toThrow(
      'unit 3: output 1 is NaN; fill it in',
    );
    expect(() => radialScores(solver, change('inputs', 3, [0, 0]))).toThrow('unit 4: all its inputs are zero');
    expect(() => radialScores(solver, { ...coelli, inputs: coelli.inputs.map(([, b]) => [0, b!]) })).toThrow(
      'input x1 is zero for every unit',
    );
    expect(() => radialScores(solver, { inputs: [[1]], outputs: [[1]] })).toThrow('one unit alone is its own frontier');
    expect(() => radialScores(solver, { inputs: [[1], [2]], outputs: [[1]] })).toThrow(
      'outputs have 1 rows for 2 units',
    );
    expect(() => radialScores(solver, { inputs: [[1], [2, 3]], outputs: [[1], [1]] })).toThrow(
      'inputs of unit 2 have 2 values',
    );
  });
});

describe.skipIf(!hasShared)('industry of 31 provinces, 2005 to 2009', () => {
  it('has the efficiencies of an independent computation', () => {
    const industry = sharedRecords('data/fixtures/dea/Economy.csv');
    const [years, ...expected] = sharedRows('data/fixtures/dea/Economy_eff_crs_io_REFERENCE_scipy.csv');
    years!.slice(1).forEach((year, t) => {
      const column = (name: string): number[] => industry.map((row) => Number(row[`${name}${year}`]));
      const capital = column('Capital');
      const labour = column('Labor');
      const production = {
        inputs: capital.map((value, unit) => [value, labour[unit]!]),
        outputs: column('GIOV').map((value) => [value]),
      };
      expectClose(
        radialScores(solver, production),
        expected.map((row) => Number(row[t + 1])),
        6,
      );
    });
  });
});
