import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gini } from './gini.js';
import { meanLogDeviation, meanLogDeviationByGroup } from './mean-log-deviation.js';
import { theil, theilByGroup } from './theil.js';

/** Amounts a head, and how many people have each. */
const regions = fc.array(
  fc.record({
    amount: fc.integer({ min: 1, max: 1e5 }),
    people: fc.integer({ min: 1, max: 7 }),
    group: fc.constantFrom('east', 'centre', 'west'),
  }),
  { minLength: 1, maxLength: 12 },
);

describe('populations', () => {
  it('count as so many equal people', () => {
    fc.assert(
      fc.property(regions, (list) => {
        const amounts = list.map(({ amount }) => amount);
        const population = list.map(({ people }) => people);
        const groups = list.map(({ group }) => group);
        const each = <T>(of: (region: (typeof list)[number]) => T): T[] =>
          list.flatMap((region) => new Array<T>(region.people).fill(of(region)));
        const people = each(({ amount }) => amount);
        const places = each(({ group }) => group);
        expect(gini(amounts, { population })).toBeCloseTo(gini(people), 12);
        expect(theil(amounts, { population })).toBeCloseTo(theil(people), 12);
        expect(meanLogDeviation(amounts, { population })).toBeCloseTo(meanLogDeviation(people), 12);
        const t = theilByGroup(amounts, groups, { population });
        const l = meanLogDeviationByGroup(amounts, groups, { population });
        expect(t.between).toBeCloseTo(theilByGroup(people, places).between, 12);
        expect(l.between).toBeCloseTo(meanLogDeviationByGroup(people, places).between, 12);
        expect(t.between + t.within).toBeCloseTo(t.total, 12);
        expect(l.between + l.within).toBeCloseTo(l.total, 12);
      }),
    );
  });

  it('are shares of people: their unit drops out', () => {
    const amounts = [3, 1, 2];
    const [heads, millions] = [
      [5e6, 2e6, 1e6],
      [5, 2, 1],
    ];
    expect(theil(amounts, { population: heads })).toBeCloseTo(theil(amounts, { population: millions }), 14);
    expect(gini(amounts, { population: heads })).toBeCloseTo(gini(amounts, { population: millions }), 14);
  });

  it('are named where they are none', () => {
    expect(() => theil([1, 2], { population: [3] })).toThrow('1 populations for 2 values');
    expect(() => gini([1, 2], { population: [3, 0] })).toThrow('population 2 is 0');
    expect(() => meanLogDeviation([1, 2], { population: [Number.NaN, 3] })).toThrow('population 1 is NaN');
  });
});
