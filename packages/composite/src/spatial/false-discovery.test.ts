import { describe, expect, it } from 'vitest';
import { falseDiscovery } from './false-discovery.js';

describe('falseDiscovery', () => {
  it('finds what Benjamini and Hochberg find among their fifteen', () => {
    // Section 3 of their paper: at 5 % four of these, where Bonferroni keeps three.
    const ps = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    expect(falseDiscovery(ps)).toEqual({ significant: ps.map((_, k) => k < 4), bound: 0.0095 });
    const turned = [...ps].reverse();
    expect(falseDiscovery(turned).significant).toEqual(ps.map((_, k) => k < 4).reverse());
  });

  it('takes gaps, and finds nothing where there is nothing', () => {
    expect(falseDiscovery([0.01, null, 0.9])).toEqual({ significant: [true, false, false], bound: 0.01 });
    expect(falseDiscovery([0.5, 0.9])).toEqual({ significant: [false, false], bound: 0 });
    expect(falseDiscovery([null])).toEqual({ significant: [false], bound: 0 });
    expect(() => falseDiscovery([1.2])).toThrow('p 1 is 1.2');
    expect(() => falseDiscovery([0.2], 5)).toThrow('rate of false discoveries is 5');
  });
});
