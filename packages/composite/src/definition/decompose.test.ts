import { describe, expect, it } from 'vitest';
import { computeIndex } from './compute-index.js';
import type { IndexResult } from './index-result.js';
import { parseDefinition } from './parse-definition.js';

const matrix = [
  [2, 8, 5],
  [8, 2, 4],
  [5, 5, 9],
];
/** Groups g of a and b, and outer, which holds inner alone, which holds c; goalposts from 0 to 10. */
const result = (steps: string, range = [0, 10]): IndexResult =>
  computeIndex(
    parseDefinition(`title: T
unit: u
groups: [{ id: g }, { id: outer }, { id: inner, parent: outer }]
indicators:
  - { column: a, parent: g, goalposts: [0, 10] }
  - { column: b, parent: g, goalposts: [0, 10] }
  - { column: c, parent: inner, goalposts: [0, 10] }
normalise: { method: goalposts, range: [${range.join(', ')}] }
${steps}`),
    { units: ['x', 'y', 'z'], matrix },
  );

describe('the parts of a score', () => {
  it('are weight times value under sums', () => {
    const [x] = result('').rows;
    expect(x!.contributions).toEqual({ a: 0.5, b: 2, c: 2.5 });
    expect(x!.groupContributions).toEqual({ g: 2.5, inner: 2.5, outer: 2.5 });
    expect(x!.score).toBe(5);
  });

  it('are shares of the squared distance from the worst under TOPSIS', () => {
    const { rows, decomposition } = result('aggregate: { method: topsis, over: indicators }');
    expect(decomposition).toBe('score');
    // Weights 1/4, 1/4, 1/2; worst 2, 2, 4: x is at (0, 6/4, 1/2), squares 0, 2.25, .25.
    const [x] = rows;
    expect(x!.contributions!.a).toBe(0);
    expect(x!.contributions!.b! / x!.score).toBeCloseTo(0.9, 12);
    expect(x!.contributions!.c! / x!.score).toBeCloseTo(0.1, 12);
  });

  it('are logarithms under products, shared out where groups are sums, through a group that passes its score on', () => {
    const { rows, decomposition } = result('aggregate: [arithmetic, arithmetic, geometric]', [1, 11]);
    expect(decomposition).toBe('log score');
    // x has 3, 9 and 6: both groups score 6, and a holds a quarter of its group.
    const [x] = rows;
    expect(x!.score).toBeCloseTo(6, 12);
    expect(x!.contributions!.a).toBeCloseTo(Math.log(6) / 8, 12);
    expect(x!.contributions!.b).toBeCloseTo((3 * Math.log(6)) / 8, 12);
    expect(x!.contributions!.c).toBeCloseTo(Math.log(6) / 2, 12);
  });

  it('are none for products below sums, and for majorities', () => {
    expect(result('aggregate: [geometric, arithmetic, arithmetic]', [1, 11])).toMatchObject({ decomposition: 'none' });
    const { decomposition, rows } = result('aggregate: copeland');
    expect(decomposition).toBe('none');
    expect(rows[0]).toMatchObject({ contributions: null, groupContributions: null });
  });
});
