import { describe, expect, it } from 'vitest';
import { coefficientsOfG, g, ishigami, pointwise } from '../../test/known-functions.js';
import { type Model, sobolIndices } from './sobol-indices.js';

const three = [{ name: 'x₁' }, { name: 'x₂' }, { name: 'x₃' }];

/** The parts of the variance of g: Vᵢ = 1 / (3 (1 + aᵢ)²). */
const parts = coefficientsOfG.map((a) => 1 / (3 * (1 + a) ** 2));
const whole = parts.reduce((product, part) => product * (1 + part), 1) - 1;
const expectedOfG = parts.map((part) => ({ first: part / whole, total: (part * (1 + whole)) / (1 + part) / whole }));

describe('sobolIndices', () => {
  it.each(['saltelli', 'jansen'] as const)("gives the published indices of Ishigami's function (%s)", (firstOrder) => {
    const { outputs, evaluations, sequence } = sobolIndices(ishigami, three, 1, { samples: 8192, firstOrder });
    const { mean, variance, factors } = outputs[0]!;
    expect({ evaluations, sequence }).toEqual({ evaluations: 40_960, sequence: 'sobol' });
    expect(mean).toBeCloseTo(3.5, 2);
    expect(variance).toBeCloseTo(13.8446, 1);
    expect(factors!.map(({ first }) => first.value)).toEqual(
      [0.3139, 0.4424, 0].map((value) => expect.closeTo(value, 2)),
    );
    expect(factors!.map(({ total }) => total.value)).toEqual(
      [0.5576, 0.4424, 0.2437].map((value) => expect.closeTo(value, 2)),
    );
  });

  it("gives the analytic indices of Sobol's g-function, inside intervals that narrow with more samples", () => {
    const factors = coefficientsOfG.map((_, i) => ({ name: `${i + 1}` }));
    const run = (samples: number) => sobolIndices(g, factors, 1, { samples, seed: 3 }).outputs[0]!.factors!;
    const many = run(8192);
    many.forEach(({ first, total }, i) => {
      expect(Math.abs(first.value - expectedOfG[i]!.first)).toBeLessThan(0.01);
      expect(Math.abs(total.value - expectedOfG[i]!.total)).toBeLessThan(0.01);
    });
    const width = (one: typeof many) => one[0]!.first.high - one[0]!.first.low;
    expect(width(many)).toBeLessThan(width(run(512)) / 2);
    expect(many[0]!.first.low).toBeLessThan(expectedOfG[0]!.first);
    expect(many[0]!.first.high).toBeGreaterThan(expectedOfG[0]!.first);
  });

  it('lets chance do what the sequence cannot, and says so', () => {
    const factors = [{ name: 'one' }, { name: 'the rest', dimensions: 200 }];
    // V(one) = 1/12, V(rest) = 200 · 0.01/12.
    const model = pointwise(201, (point) => point.reduce((sum, u, i) => sum + (i === 0 ? u : 0.1 * u), 0));
    const { sequence, outputs } = sobolIndices(model, factors, 1, { samples: 8000 });
    expect(sequence).toBe('pseudo-random');
    const [one, rest] = outputs[0]!.factors!;
    expect(one!.first.value).toBeCloseTo(1 / 3, 1);
    expect(rest!.total.value).toBeCloseTo(2 / 3, 1);
  });

  it('counts the interaction of two factors in the totals alone, and gives a group the index of all in it', () => {
    const product = pointwise(3, ([x, y, z]) => (x! - 0.5) * (y! - 0.5) + 0 * z!);
    const apart = sobolIndices(product, three, 1, { samples: 4096 }).outputs[0]!.factors!;
    expect(apart.map(({ first, total }) => [first.value, total.value])).toEqual([
      [expect.closeTo(0, 1), expect.closeTo(1, 1)],
      [expect.closeTo(0, 1), expect.closeTo(1, 1)],
      [expect.closeTo(0, 12), 0],
    ]);
    const together = [{ name: 'x₁ and x₂', dimensions: 2 }, { name: 'x₃' }];
    const [both] = sobolIndices(product, together, 1, { samples: 4096 }).outputs[0]!.factors!;
    expect(both!.first.value).toBeCloseTo(1, 1);
  });

  it('has no indices for an output that never changes, and is not moved by the level or scale of one that does', () => {
    const model: Model = (points, out) => {
      for (let k = 0; k * 3 < points.length; k++) {
        const [x, y] = points.subarray(3 * k, 3 * k + 3);
        out[3 * k] = 0.1;
        out[3 * k + 1] = x! + 2 * y!;
        out[3 * k + 2] = 1e6 - 1e-3 * (x! + 2 * y!);
      }
    };
    const [still, plain, shifted] = sobolIndices(model, three, 3, { samples: 1024 }).outputs;
    expect(still).toEqual({ mean: expect.closeTo(0.1, 12), variance: 0, factors: null });
    expect(plain!.factors!.map(({ first }) => first.value)).toEqual(
      [0.2, 0.8, 0].map((value) => expect.closeTo(value, 2)),
    );
    shifted!.factors!.forEach(({ first, total }, i) => {
      expect(first.value).toBeCloseTo(plain!.factors![i]!.first.value, 6);
      expect(total.value).toBeCloseTo(plain!.factors![i]!.total.value, 6);
    });
  });

  it('repeats itself for a seed and differs for another', () => {
    const run = (seed: number) => sobolIndices(ishigami, three, 1, { samples: 256, seed });
    expect(run(4)).toEqual(run(4));
    expect(run(4)).not.toEqual(run(5));
  });

  it('says what is wrong', () => {
    expect(() => sobolIndices(ishigami, [], 1, { samples: 8 })).toThrow('at least one factor');
    expect(() => sobolIndices(ishigami, three, 1, { samples: 1 })).toThrow('1 samples');
    expect(() => sobolIndices(ishigami, [{ name: 'x', dimensions: 0 }], 1, { samples: 8 })).toThrow("factor 'x' has 0");
    expect(() =>
      sobolIndices(
        pointwise(3, () => Number.NaN),
        three,
        1,
        { samples: 8 },
      ),
    ).toThrow('output 1 of the model');
  });
});
