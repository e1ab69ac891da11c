import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arithmetic } from '../aggregate/arithmetic.js';
import { couplingCoordination } from './coupling-coordination.js';

const level = fc.integer({ min: 0, max: 1000 }).map((value) => value / 1000);
const systems = fc.integer({ min: 2, max: 6 }).chain((n) => fc.array(level, { minLength: n, maxLength: n }));

describe('couplingCoordination', () => {
  it('gives the standard degree of two and of three systems', () => {
    // 2 √(.2 · .8) / 1 = .8; T = .5; D = √.4.
    expect(couplingCoordination([[0.2, 0.8]])[0]).toEqual({
      coupling: expect.closeTo(0.8, 12),
      development: expect.closeTo(0.5, 12),
      coordination: expect.closeTo(Math.sqrt(0.4), 12),
      grade: 7,
    });
    // Three: 3 ∛(.1 · .2 · .4) / .7 = 3 · .2 / .7.
    expect(couplingCoordination([[0.1, 0.2, 0.4]])[0]!.coupling).toBeCloseTo(0.6 / 0.7, 12);
    expect(couplingCoordination([[0.2, 0.8]], { weights: [3, 1] })[0]!.development).toBeCloseTo(0.35, 12);
  });

  it('gives the corrected degree of two and of three systems', () => {
    // √[(1 − .6) · .2/.8] = √.1.
    const [two] = couplingCoordination([[0.2, 0.8]], { form: 'wang-2021' });
    expect(two!.coupling).toBeCloseTo(Math.sqrt(0.1), 12);
    // Three: distances .1, .3, .2 over three pairs; (.1/.4 · .2/.4)^(1/2).
    const [three] = couplingCoordination([[0.1, 0.2, 0.4]], { form: 'wang-2021' });
    expect(three!.coupling).toBeCloseTo(Math.sqrt((1 - 0.6 / 3) * Math.sqrt(0.125)), 12);
  });

  it('agrees with the published pairs of degrees of Beijing, Tianjin and Hebei', () => {
    // Wang et al. 2021, table 8, standard above corrected. The standard degree fixes the ratio of the two levels, the corrected
    // one then their distance; levels found this way must lie in the unit interval and give both degrees back.
    const published: [standard: number, corrected: number][] = [
      [0.8868, 0.544],
      [0.9073, 0.5769],
      [0.6821, 0.3006],
      [0.8328, 0.478],
      [0.7191, 0.3738],
    ];
    for (const [standard, corrected] of published) {
      const ratio = ((1 - Math.sqrt(1 - standard ** 2)) / standard) ** 2;
      const greater = (1 - corrected ** 2 / ratio) / (1 - ratio);
      expect(greater).toBeGreaterThan(0);
      expect(greater).toBeLessThan(1);
      const levels = [[greater * ratio, greater]];
      expect(couplingCoordination(levels)[0]!.coupling).toBeCloseTo(standard, 4);
      expect(couplingCoordination(levels, { form: 'wang-2021' })[0]!.coupling).toBeCloseTo(corrected, 4);
    }
  });

  it('stays between 0 and 1, is 1 for equal levels, and does not mind the order of systems', () => {
    fc.assert(
      fc.property(systems, fc.constantFrom('standard' as const, 'wang-2021' as const), (levels, form) => {
        const [found] = couplingCoordination([levels], { form });
        for (const value of [found!.coupling, found!.development, found!.coordination]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(found!.grade).toBeGreaterThanOrEqual(1);
        expect(found!.grade).toBeLessThanOrEqual(10);
        const [backwards] = couplingCoordination([[...levels].reverse()], { form });
        expect(backwards!.coordination).toBeCloseTo(found!.coordination, 12);
        const [even] = couplingCoordination([levels.map(() => levels[0]!)], { form });
        expect(even!.coupling).toBeCloseTo(1, 9);
      }),
    );
  });

  it('never couples more in the corrected form', () => {
    fc.assert(
      fc.property(level, level, (one, other) => {
        const [standard] = couplingCoordination([[one, other]]);
        const [corrected] = couplingCoordination([[one, other]], { form: 'wang-2021' });
        expect(corrected!.coupling).toBeLessThanOrEqual(standard!.coupling + 1e-12);
      }),
    );
  });

  it('takes the sum of weighted ones for one, though rounding puts it beyond', () => {
    const ones = arithmetic([[1, 1, 1, 1, 1, 1]], [0.4, 0.7, 0.1, 0.9, 0.4, 0.8]);
    expect(ones[0]).toBeGreaterThan(1);
    expect(couplingCoordination([[ones[0]!, 1]])[0]).toEqual({
      coupling: 1,
      development: 1,
      coordination: 1,
      grade: 10,
    });
  });

  it('names what is no level', () => {
    expect(() => couplingCoordination([[0.5, 1.2]], { names: ['labour', 'means'] })).toThrow(
      'indicator means: row 1 is 1.2: coupling needs levels between 0 and 1',
    );
    expect(() => couplingCoordination([[0.5]])).toThrow('two systems or more');
  });
});
