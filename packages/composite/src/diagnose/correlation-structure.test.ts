import { describe, expect, it } from 'vitest';
import { correlationStructure } from './correlation-structure.js';

describe('correlationStructure', () => {
  const rows = [
    [1, 2.1, 9, 4],
    [2, 3.9, 7, 1],
    [3, 6.2, 6, 5],
    [4, 7.9, 2, 2],
  ];
  const names = ['rd', 'staff', 'loss', 'art'];

  it('flags pairs that repeat each other, and indicators against their group', () => {
    const found = correlationStructure(rows, { names, groups: ['science', 'science', 'science', 'other'] });
    expect(found.collinear.map(({ pair }) => pair)).toEqual([
      ['rd', 'staff'],
      ['rd', 'loss'],
      ['staff', 'loss'],
    ]);
    expect(found.collinear[1]!.correlation).toBeLessThan(-0.9);
    expect(found.againstGroup).toEqual(['loss']);
    expect(found.withGroup[3]).toEqual({ indicator: 'art', group: 'other', correlation: null });
    expect(found.alpha.groups.other).toBeNull();
    expect(found.alpha.groups.science).toBeLessThan(0.5);
  });

  it('is content once the direction is right', () => {
    const found = correlationStructure(rows, {
      names,
      groups: ['science', 'science', 'science', 'other'],
      directions: ['positive', 'positive', 'negative', 'positive'],
    });
    expect(found.againstGroup).toEqual([]);
    expect(found.alpha.groups.science).toBeGreaterThan(0.9);
  });

  it('says nothing where there is nothing to say', () => {
    const opposites = correlationStructure([
      [1, -1],
      [2, -2],
      [4, -4],
    ]);
    expect(opposites.alpha.all).toBeNull();
    expect(opposites.againstGroup).toEqual(['1', '2']);
    const cancelling = correlationStructure([
      [1, -1, 2],
      [2, -2, 5],
      [4, -4, 3],
    ]);
    expect(cancelling.withGroup[2]!.correlation).toBeNull();
    expect(cancelling.alpha.all).not.toBeNull();
    expect(() => correlationStructure(rows, { groups: ['a'] })).toThrow('1 groups for 4 indicators');
  });
});
