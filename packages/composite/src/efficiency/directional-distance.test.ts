import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedRows } from '../../../../test/shared-material.js';
import { arbitraryProduction, inOtherUnits } from '../../test/arbitrary-production.js';
import { expectClose } from '../../test/expect-close.js';
import { expectOptimalityProof } from '../../test/optimality-proof.js';
import { type DirectionalOptions, directionalDistance, directionalProgram, movesOf } from './directional-distance.js';
import { frontierOf } from './frontier.js';
import { globalMalmquistLuenberger } from './global-malmquist-luenberger.js';
import { loadLinearSolver } from './linear-solver.js';
import type { Production } from './production.js';
import { productionPanel } from './production-panel.js';
import { radialScores } from './radial.js';

const solver = await loadLinearSolver();

const distances = (production: Production, options: DirectionalOptions = {}): number[] =>
  directionalDistance(solver, production, options).map(({ distance }) => distance);

const options: fc.Arbitrary<DirectionalOptions> = fc.record({
  direction: fc.constantFrom('outputs', 'all'),
  returns: fc.constantFrom('constant', 'variable', 'non-increasing', 'non-decreasing'),
  disposability: fc.constantFrom('weak', 'strong'),
  abatement: fc.constantFrom('none', 'by-unit'),
});

describe('directionalDistance', () => {
  /** Two plants on one input each. The clean one makes 1 with no more than 1 bad; the dirty one as much with 2. */
  const plants: Production = { inputs: [[1], [1]], outputs: [[1], [1]], undesirable: [[1], [2]] };

  it('finds how far a dirty plant could move', () => {
    // Strong: λ₁ = 1 + β, 1 + β ≤ 1 on the input: no way up while input binds, so the distance is 0.
    expect(distances(plants)).toEqual([0, 0]);
    // Twice the input: λ₁ ≤ 2, output 1 + β ≤ λ₁ + λ₂, bads λ₁ + 2λ₂ = 2(1 − β) with λ₁ + λ₂ ≤ 2: β = 1/3 at λ₁ = 4/3, λ₂ = 0.
    const [, slow] = distances({ ...plants, inputs: [[1], [2]] });
    expect(slow).toBeCloseTo(1 / 3, 12);
    // Throwing bads away: 1 + β ≤ λ₁, λ₁ ≤ 2(1 − β): the same point here.
    const [, strong] = distances({ ...plants, inputs: [[1], [2]] }, { disposability: 'strong' });
    expect(strong).toBeCloseTo(1 / 3, 12);
  });

  it('prices an undesirable output by what abating it costs', () => {
    const [, slow] = directionalDistance(solver, { ...plants, inputs: [[1], [2]] });
    // The frontier there is the ray of the clean plant, one bad a good.
    expect(slow!.prices.undesirable[0]! / slow!.prices.outputs[0]!).toBeCloseTo(1, 10);
    expect(slow!.peers).toEqual([{ unit: 0, weight: expect.closeTo(4 / 3, 10) }]);
  });

  it('proves each distance by a dual of the same value', () => {
    fc.assert(
      fc.property(arbitraryProduction, options, (production, chosen) => {
        const frontier = frontierOf(production, chosen.returns!);
        const moves = movesOf(production, chosen.direction!);
        const programs = production.inputs.map((_, k) => directionalProgram(production, frontier, moves, k, chosen));
        solver.solveAll(programs).forEach((outcome, k) => {
          if (outcome.status !== 'optimal') throw new Error(outcome.status);
          expectOptimalityProof(programs[k]!, outcome);
          expect(outcome.value).toBeGreaterThanOrEqual(-1e-9);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on units of measurement', () => {
    fc.assert(
      fc.property(arbitraryProduction, options, (production, chosen) => {
        expectClose(distances(inOtherUnits(production, 1000), chosen), distances(production, chosen), 9);
      }),
      { numRuns: 40 },
    );
  });

  it('is efficiency in disguise without undesirable outputs: β = 1/E − 1 by outputs, (1 − E)/(1 + E) by both', () => {
    fc.assert(
      fc.property(arbitraryProduction, ({ inputs, outputs }) => {
        const scores = radialScores(solver, { inputs, outputs }) as number[];
        expectClose(
          distances({ inputs, outputs }),
          scores.map((score) => 1 / score - 1),
          8,
        );
        expectClose(
          distances({ inputs, outputs }, { direction: 'all' }),
          scores.map((score) => (1 - score) / (1 + score)),
          8,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('shortens as technology is allowed less', () => {
    fc.assert(
      fc.property(arbitraryProduction, (production) => {
        const strong = distances(production, { disposability: 'strong' });
        const weak = distances(production);
        const byUnit = distances(production, { returns: 'variable', abatement: 'by-unit' });
        const plain = distances(production, { returns: 'variable' });
        weak.forEach((distance, unit) => {
          expect(distance).toBeLessThanOrEqual(strong[unit]! + 1e-9);
          expect(byUnit[unit]!).toBeLessThanOrEqual(distance + 1e-9);
          expect(plain[unit]!).toBeLessThanOrEqual(byUnit[unit]! + 1e-9);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('takes a direction for each unit, and halves where the direction doubles', () => {
    const own = { inputs: [[0], [0]], outputs: [[2], [2]], undesirable: [[2], [4]] };
    expect(distances({ ...plants, inputs: [[1], [2]] }, { direction: own })[1]).toBeCloseTo(1 / 6, 12);
  });

  it('refuses a direction that is none', () => {
    const towards = (undesirable: number[][]): DirectionalOptions => ({
      direction: { inputs: [[0], [0]], outputs: [[0], [0]], undesirable },
    });
    expect(() => distances(plants, towards([[1], [-2]]))).toThrow(
      'the direction of unit 2 has -2 among its undesirable',
    );
    expect(() => distances(plants, towards([[1], [0]]))).toThrow('the direction of unit 2 is zero');
    expect(() => distances(plants, towards([[1]]))).toThrow('1 directions of undesirable for 2 units');
    expect(() => distances(plants, towards([[1, 1], [1]]))).toThrow('has 2 undesirable for 1');
    expect(() => distances({ ...plants, undesirable: [[1], [-1]] })).toThrow('unit 2: undesirable output 1 is -1');
    expect(() => distances(plants, { reference: { inputs: [[1], [1]], outputs: [[1], [1]] } })).toThrow(
      '1 undesirable measured against a frontier of 0',
    );
  });

  it('says when another frontier is not met', () => {
    // Weak disposability: making the bad without the good is not on offer.
    const reference: Production = { inputs: [[1], [1]], outputs: [[1], [2]], undesirable: [[1], [2]] };
    expect(() =>
      directionalDistance(
        solver,
        { inputs: [[1]], outputs: [[1]], undesirable: [[9]], units: ['X'] },
        { reference, direction: { inputs: [[0]], outputs: [[1]], undesirable: [[0]] } },
      ),
    ).toThrow('the distance of unit X in its direction is infeasible');
  });
});

describe.skipIf(!hasShared)('30 provinces, 2013 to 2015, capital and labour to output and CO2', () => {
  const records = (): { unit: string; period: string; inputs: number[]; outputs: number[]; undesirable: number[] }[] =>
    sharedRows('data/fixtures/dea/gtfpch_example.csv')
      .slice(1)
      .map(([unit, period, K, L, , Y, CO2]) => ({
        unit: unit!,
        period: period!,
        inputs: [Number(K), Number(L)],
        outputs: [Number(Y)],
        undesirable: [Number(CO2)],
      }));
  const expectedDistances = (file: string): Map<string, number> =>
    new Map(
      sharedRows(`data/fixtures/dea/${file}`)
        .slice(1)
        .map(([, unit, year, value]) => [`${unit} ${year}`, Number(value)]),
    );

  it.each([
    ['gtfpch_ex_teddf_result.csv', 'all'],
    ['gtfpch_ex_teddf_direction_result.csv', 'outputs'],
  ] as const)('have the published distances of %s in the direction of %s', (file, direction) => {
    const expected = expectedDistances(file);
    const { units, periods, productions } = productionPanel(records());
    expect(expected.size).toBe(90);
    productions.forEach((production, t) => {
      distances(production, { direction }).forEach((distance, unit) => {
        expect(Math.abs(distance - expected.get(`${units[unit]} ${periods[t]}`)!)).toBeLessThan(1e-6);
      });
    });
  });

  it('have the published global Malmquist–Luenberger changes', () => {
    const published = new Map(
      sharedRows('data/fixtures/dea/gtfpch_ex_gtfpch_result.csv')
        .slice(1)
        .map(([, unit, , years, ...values]) => [`${unit} ${years}`, values.map(Number)]),
    );
    const changes = globalMalmquistLuenberger(solver, productionPanel(records()));
    expect(changes.length).toBe(60);
    for (const { unit, from, to, productivity, efficiencyChange, technicalChange } of changes) {
      const [tfpch, tech, tecch] = published.get(`${unit} ${from}~${to}`)!;
      expect(Math.abs(productivity - tfpch!)).toBeLessThan(1e-6);
      expect(Math.abs(efficiencyChange - tech!)).toBeLessThan(1e-6);
      expect(Math.abs(technicalChange - tecch!)).toBeLessThan(1e-6);
    }
  });
});
