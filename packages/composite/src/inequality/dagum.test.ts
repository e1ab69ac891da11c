import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedRecords } from '../../../../test/shared-material.js';
import { dagum } from './dagum.js';
import { gini } from './gini.js';

// Few distinct values, zero among them, make ties frequent, few labels groups of one and groups of nothing but zeros.
const grouped = fc
  .array(
    fc.tuple(
      fc.oneof(fc.integer({ min: 0, max: 4 }), fc.double({ min: 1e-6, max: 1e9, noNaN: true })),
      fc.constantFrom('a', 'b', 'c', 'd'),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .filter((rows) => rows.some(([value]) => value > 1e-6));

const sums = (one: number[], other: number[], of: (a: number, b: number) => number): number =>
  one.reduce((sum, a) => sum + other.reduce((part, b) => part + of(a, b), 0), 0);

describe('dagum', () => {
  it('splits G without rest for any numbers at all, the least and the greatest among them', () => {
    const any = fc.array(
      fc.tuple(fc.double({ min: 0, noDefaultInfinity: true, noNaN: true }), fc.constantFrom('a', 'b', 'c')),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(any, (rows) => {
        fc.pre(rows.some(([value]) => value > 0));
        const { total, within, between, transvariation } = dagum(
          rows.map(([value]) => value),
          rows.map(([, group]) => group),
        );
        expect(within + between + transvariation).toBeCloseTo(total, 12);
      }),
    );
  });

  it('splits G without rest, whatever the amounts and the groups', () => {
    fc.assert(
      fc.property(grouped, (rows) => {
        const values = rows.map(([value]) => value);
        const { total, within, between, transvariation } = dagum(
          values,
          rows.map(([, group]) => group),
        );
        expect(total).toBeCloseTo(gini(values), 14);
        expect(within + between + transvariation).toBeCloseTo(total, 12);
        for (const part of [within, between, transvariation]) expect(part).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("follows Dagum's own formulas, pair by pair", () => {
    fc.assert(
      fc.property(grouped, (rows) => {
        const values = rows.map(([value]) => value);
        const found = dagum(
          values,
          rows.map(([, group]) => group),
        );
        const amount = values.reduce((sum, value) => sum + value, 0);
        const lists = found.groups.map(({ group }) => rows.filter(([, own]) => own === group).map(([value]) => value));
        const mean = (list: number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
        let net = 0;
        let crossing = 0;
        lists.forEach((one, j) => {
          lists.slice(0, j).forEach((other, h) => {
            const means = mean(one) + mean(other);
            if (means === 0) return;
            const g = sums(one, other, (a, b) => Math.abs(a - b)) / (one.length * other.length * means);
            const [rich, poor] = mean(one) >= mean(other) ? [one, other] : [other, one];
            const d = sums(rich, poor, (a, b) => Math.max(a - b, 0));
            const p = sums(rich, poor, (a, b) => Math.max(b - a, 0));
            const affluence = d + p === 0 ? 0 : (d - p) / (d + p);
            const share = (list: number[]): number => list.reduce((sum, value) => sum + value, 0) / amount;
            const weight = (one.length / values.length) * share(other) + (other.length / values.length) * share(one);
            expect(found.ginis[j]![h]).toBeCloseTo(g, 10);
            expect(found.affluence[h]![j]).toBeCloseTo(affluence, 8);
            net += g * weight * affluence;
            crossing += g * weight * (1 - affluence);
          });
        });
        expect(found.between).toBeCloseTo(net, 10);
        expect(found.transvariation).toBeCloseTo(crossing, 10);
      }),
    );
  });

  it('keeps its shares whatever the unit, and its parts whatever the order', () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6];
    const groups = [...'aabbccab'];
    const before = dagum(values, groups);
    const scaled = dagum(
      values.map((value) => value * 1e4),
      groups,
    );
    const turned = dagum([...values].reverse(), [...groups].reverse());
    for (const part of ['total', 'within', 'between', 'transvariation'] as const) {
      expect(scaled[part]).toBeCloseTo(before[part], 14);
      expect(turned[part]).toBeCloseTo(before[part], 14);
    }
  });

  it('sees no transvariation between groups that do not overlap, and no net difference between twins', () => {
    const apart = dagum([1, 2, 8, 9], ['low', 'low', 'high', 'high']);
    expect(apart.transvariation).toBe(0);
    expect(apart.affluence[0]![1]).toBe(1);
    const twins = dagum([1, 5, 1, 5], ['a', 'a', 'b', 'b']);
    expect(twins.between).toBe(0);
    expect(twins.affluence[0]![1]).toBe(0);
    expect(twins.shares!.within).toBeCloseTo(0.5, 14);
  });

  it('has nothing to share out among equals, and takes a group of zeros', () => {
    expect(dagum([2, 2, 2], ['a', 'a', 'b'])).toMatchObject({ total: 0, shares: null });
    const zeros = dagum([0, 0, 3], ['none', 'none', 'all']);
    expect(zeros).toMatchObject({ within: 0, transvariation: 0 });
    expect(zeros.between).toBeCloseTo(2 / 3, 14);
    expect(() => dagum([1, 2], ['a'])).toThrow('1 group labels for 2 values');
    expect(() => dagum([1, -2], ['a', 'b'])).toThrow('value 2 is -2');
  });
});

describe.skipIf(!hasShared)("Mexico's states by region", () => {
  it('1940: the Gini of definitions.md comes back from its parts', () => {
    const states = sharedRecords('data/fixtures/pysal/mexico.csv');
    const { within, between, transvariation } = dagum(
      states.map(({ pcgdp1940 }) => Number(pcgdp1940)),
      states.map(({ hanson98 }) => hanson98!),
    );
    expect(within + between + transvariation).toBeCloseTo(0.35372371, 8);
  });
});
