import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedRecords } from '../../../../test/shared-material.js';
import { atkinson } from './atkinson.js';
import { coefficientOfVariation } from './coefficient-of-variation.js';
import { dagum } from './dagum.js';
import { gini } from './gini.js';
import { meanLogDeviation, meanLogDeviationByGroup } from './mean-log-deviation.js';
import { theil, theilByGroup } from './theil.js';

const amounts = fc
  .array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 30 })
  .filter((values) => values.some((value) => value > 0));

describe('gini', () => {
  it('is 0 among equals and (n − 1)/n where one has everything', () => {
    expect(gini([4, 4, 4])).toBe(0);
    expect(gini([0, 0, 0, 7])).toBeCloseTo(0.75, 12);
  });

  it('is half the mean difference of all pairs over the mean', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const n = values.length;
        const total = values.reduce((sum, value) => sum + value, 0);
        let differences = 0;
        for (const one of values) for (const other of values) differences += Math.abs(one - other);
        expect(gini(values)).toBeCloseTo(differences / (2 * n * total), 10);
      }),
    );
  });

  it('refuses what cannot be shared out', () => {
    expect(() => gini([])).toThrow('at least one');
    expect(() => gini([1, -2])).toThrow('value 2 is -2');
    expect(() => gini([0, 0])).toThrow('all values are zero');
    expect(() => theil([Number.NaN])).toThrow('value 1 is NaN');
  });
});

describe('theil', () => {
  it('is 0 among equals and ln n where one has everything', () => {
    expect(theil([4, 4, 4])).toBe(0);
    expect(theil([0, 0, 7])).toBeCloseTo(Math.log(3), 12);
  });

  it('splits without rest, whatever the groups', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 30, maxLength: 30 }),
        (values, labels) => {
          const { total, between, within, groups } = theilByGroup(values, labels.slice(0, values.length));
          expect(total).toBeCloseTo(theil(values), 12);
          expect(between + within).toBeCloseTo(total, 10);
          expect([...groups.values()].reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
        },
      ),
    );
  });

  it('wants a group for each value', () => {
    expect(() => theilByGroup([1, 2], ['a'])).toThrow('1 group labels for 2 values');
  });
});

const positive = fc.array(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 });

describe('mean log deviation', () => {
  it('is 0 among equals and ln of arithmetic over geometric mean', () => {
    expect(meanLogDeviation([4, 4, 4])).toBe(0);
    expect(meanLogDeviation([1, 3])).toBeCloseTo(Math.log(2 / Math.sqrt(3)), 14);
  });

  it('splits without rest, whatever the groups', () => {
    fc.assert(
      fc.property(
        positive,
        fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 30, maxLength: 30 }),
        (values, labels) => {
          const { total, between, within } = meanLogDeviationByGroup(values, labels.slice(0, values.length));
          expect(total).toBeCloseTo(meanLogDeviation(values), 12);
          expect(between + within).toBeCloseTo(total, 10);
        },
      ),
    );
  });

  it('says which value has no logarithm', () => {
    expect(() => meanLogDeviation([1, 0])).toThrow('value 2 is 0');
  });
});

describe('amounts at the ends of the range of numbers', () => {
  it('have the inequality of the same amounts in another unit', () => {
    for (const unit of [2 ** -1070, 2 ** -900, 2 ** 900, 2 ** 1020]) {
      const values = [1, 2, 2, 5, 7, 0];
      const extreme = values.map((value) => value * unit);
      const groups = [...'aabbcc'];
      expect(gini(extreme)).toBe(gini(values));
      expect(theilByGroup(extreme, groups)).toEqual(theilByGroup(values, groups));
      expect(atkinson(extreme)).toBeCloseTo(atkinson(values), 14);
      expect(coefficientOfVariation(extreme)).toBeCloseTo(coefficientOfVariation(values), 14);
      const { between, transvariation } = dagum(extreme, groups);
      expect([between, transvariation]).toEqual([dagum(values, groups).between, dagum(values, groups).transvariation]);
      const positive = meanLogDeviationByGroup(extreme.slice(0, 5), groups.slice(0, 5));
      expect(positive.between).toBeCloseTo(meanLogDeviationByGroup(values.slice(0, 5), groups.slice(0, 5)).between, 12);
      expect(positive.within + positive.between).toBeCloseTo(positive.total, 12);
    }
  });
});

describe('atkinson', () => {
  it('is 1 − geometric over arithmetic mean at ε = 1, and 1 − harmonic over arithmetic at ε = 2', () => {
    expect(atkinson([1, 4], 1)).toBeCloseTo(1 - 2 / 2.5, 14);
    expect(atkinson([1, 4], 2)).toBeCloseTo(1 - 1.6 / 2.5, 14);
    expect(atkinson([1, 4])).toBeCloseTo(1 - 1.5 ** 2 / 2.5, 14);
  });

  it('lies in [0, 1) for positive amounts, grows with aversion, and knows no unit', () => {
    fc.assert(
      fc.property(positive, fc.double({ min: 0.05, max: 5, noNaN: true }), (values, aversion) => {
        const found = atkinson(values, aversion);
        expect(found).toBeGreaterThanOrEqual(-1e-12);
        expect(found).toBeLessThan(1);
        expect(atkinson(values, aversion + 0.5)).toBeGreaterThanOrEqual(found - 1e-9);
        const scaled = values.map((value) => value * 1e4);
        expect(atkinson(scaled, aversion)).toBeCloseTo(found, 9);
      }),
    );
  });

  it('takes zeros: all is lost where aversion is 1 or more', () => {
    expect(atkinson([0, 5], 1)).toBe(1);
    expect(atkinson([0, 4], 0.5)).toBeCloseTo(0.5, 14);
    expect(atkinson([1, 1e300], 40)).toBeCloseTo(1, 12);
  });

  it('wants aversion above zero', () => {
    expect(() => atkinson([1, 2], 0)).toThrow('aversion to inequality is 0');
  });
});

describe('coefficient of variation', () => {
  it('is the deviation over the mean, of a sample or of all', () => {
    expect(coefficientOfVariation([2, 4, 6])).toBeCloseTo(0.5, 14);
    expect(coefficientOfVariation([2, 4, 6], { ddof: 0 })).toBeCloseTo(Math.sqrt(8 / 3) / 4, 14);
    expect(() => coefficientOfVariation([3])).toThrow('at least two values');
  });
});

describe.skipIf(!hasShared)("Mexico's states, 1940 to 2000", () => {
  const TOTAL = [0.20894344, 0.15222451, 0.10472941, 0.10194725, 0.09560113, 0.10511256, 0.10660832];
  const BETWEEN = [0.0345889, 0.02816853, 0.05260921, 0.05931219, 0.03205257, 0.02963731, 0.03635872];

  it.each(TOTAL.map((total, k) => ({ year: 1940 + 10 * k, total, between: BETWEEN[k]! })))(
    '$year',
    ({ year, total, between }) => {
      const states = sharedRecords('data/fixtures/pysal/mexico.csv');
      const incomes = states.map((state) => Number(state[`pcgdp${year}`]));
      const regions = states.map(({ hanson98 }) => hanson98!);
      const split = theilByGroup(incomes, regions);
      expect(split.total).toBeCloseTo(total, 8);
      expect(split.between).toBeCloseTo(between, 8);
      if (year === 1940) expect(gini(incomes)).toBeCloseTo(0.35372371, 8);
    },
  );
});
