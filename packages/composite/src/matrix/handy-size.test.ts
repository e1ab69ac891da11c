import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dagum } from '../inequality/dagum.js';
import { zScore } from '../normalise/z-score.js';
import { hasOutliers } from '../outliers/winsorise.js';
import { coefficientOfVariationWeights } from '../weights/coefficient-of-variation.js';
import { pearson, spearman } from './correlation.js';
import { handySize } from './handy-size.js';
import { excessKurtosis, skewness, standardDeviation } from './moments.js';

const numbers = fc
  .array(fc.integer({ min: 1, max: 1000 }), { minLength: 5, maxLength: 12 })
  .filter((values) => new Set(values).size > 1);
/** 10 to the ± 300, as powers of two: no digit is lost, so that nothing at all may change. */
const units = fc.constantFrom(2 ** -1000, 2 ** -400, 2 ** 400, 2 ** 990);

describe('values of any size', () => {
  it('lose no digit', () => {
    fc.assert(
      fc.property(numbers, units, (values, unit) => {
        const found = handySize(values.map((value) => value * unit));
        expect(found.values.map((value) => value * found.unit)).toEqual(values.map((value) => value * unit));
        expect(Math.max(...found.values)).toBeLessThan(2);
      }),
    );
    expect(handySize([5e-324, 1e-320])).toEqual({
      values: [5e-324 / 2 ** -1064, 1e-320 / 2 ** -1064],
      unit: 2 ** -1064,
    });
    expect(handySize([-1.7e308, 1])).toMatchObject({ unit: 2 ** 1023 });
    for (const plain of [
      [1, 2],
      [0, 0],
      [-3, 1e40],
    ])
      expect(handySize(plain)).toEqual({ values: plain, unit: 1 });
  });

  it('have the statistics that the same values have in another unit', () => {
    fc.assert(
      fc.property(numbers, numbers, units, (one, two, unit) => {
        const values = one.map((value) => value * unit);
        const rows = one.map((value, i) => [value * unit, two[i] ?? i]);
        const plain = one.map((value, i) => [value, two[i] ?? i]);
        fc.pre(new Set(plain.map((row) => row[1])).size > 1);
        const others = plain.map((row) => row[1]!);
        expect(standardDeviation(values) / unit).toBeCloseTo(standardDeviation(one), 9);
        expect(skewness(values)).toBeCloseTo(skewness(one), 9);
        expect(excessKurtosis(values)).toBeCloseTo(excessKurtosis(one), 9);
        expect(hasOutliers(values)).toBe(hasOutliers(one));
        expect(pearson(values, others)).toBeCloseTo(pearson(one, others), 12);
        expect(spearman(values, others)).toBeCloseTo(spearman(one, others), 12);
        zScore(rows).forEach((row, i) => {
          expect(row[0]).toBeCloseTo(zScore(plain)[i]![0]!, 9);
        });
        coefficientOfVariationWeights(rows).forEach((weight, j) => {
          expect(weight).toBeCloseTo(coefficientOfVariationWeights(plain)[j]!, 12);
        });
        const labels = one.map((_, i) => (i % 2 === 0 ? 'even' : 'odd'));
        expect(dagum(values, labels).total).toBeCloseTo(dagum(one, labels).total, 12);
      }),
    );
  });
});

describe('a correlation that there is none of', () => {
  it('is refused, never NaN', () => {
    expect(() => pearson([1, 1, 1], [1, 2, 3])).toThrow('the values of the first are all 1');
    expect(() => spearman([1, 2, 3], [4, 4, 4])).toThrow('the values of the second are all');
    expect(() => pearson([1, Number.NaN], [1, 2])).toThrow('not a number');
    expect(() => pearson([1, 2], [1, 2, 3])).toThrow('2 values correlated with 3');
  });
});
