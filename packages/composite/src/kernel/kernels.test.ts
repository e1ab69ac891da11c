import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arithmetic } from '../aggregate/arithmetic.js';
import { copeland } from '../aggregate/copeland.js';
import { geometric } from '../aggregate/geometric.js';
import { harmonic } from '../aggregate/harmonic.js';
import { mazziottaPareto } from '../aggregate/mazziotta-pareto.js';
import { topsis } from '../aggregate/topsis.js';
import { columnsOf, scaledToOne } from '../matrix/decision-matrix.js';
import { minMax } from '../normalise/min-max.js';
import type { AggregationKernel, KernelShape } from './aggregation-kernel.js';
import { copelandKernel } from './copeland-kernel.js';
import { mazziottaParetoKernel } from './mazziotta-pareto-kernel.js';
import { ARITHMETIC, GEOMETRIC, HARMONIC, meanKernel } from './mean-kernel.js';
import { topsisKernel } from './topsis-kernel.js';

/** Values between 0.01 and 1 in which columns vary and ties are common, and several sets of weights, some of them zero. */
const cases = fc
  .record({ rows: fc.integer({ min: 2, max: 9 }), members: fc.integer({ min: 1, max: 19 }) })
  .chain(({ rows, members }) => {
    const value = fc.integer({ min: 0, max: 20 }).map((k) => k / 20);
    const row = fc.array(value, { minLength: members, maxLength: members });
    const weight = fc.integer({ min: 0, max: 8 });
    const weights = fc
      .array(weight, { minLength: members, maxLength: members })
      .filter((set) => set.some((one) => one > 0));
    return fc.record({
      matrix: fc.array(row, { minLength: rows, maxLength: rows }).filter(columnsVary),
      sets: fc.array(weights, { minLength: 1, maxLength: 6 }),
    });
  });

function columnsVary(matrix: number[][]): boolean {
  return matrix[0]!.every((first, j) => matrix.some((row) => row[j] !== first));
}

type Plain = (matrix: number[][], weights: number[]) => number[];

function throughKernel(
  make: (shape: KernelShape) => AggregationKernel,
  matrix: number[][],
  sets: number[][],
  orderOnly = false,
) {
  const [rows, members] = [matrix.length, matrix[0]!.length];
  const kernel = make({ rows, members });
  const scores = new Float64Array(sets.length * rows);
  kernel.load(columnsOf(matrix).map((column) => Float64Array.from(column)));
  kernel.run(Float64Array.from(sets.flatMap(scaledToOne)), sets.length, scores, orderOnly);
  return sets.map((_, set) => [...scores.subarray(set * rows, (set + 1) * rows)]);
}

const methods: [name: string, kernel: (shape: KernelShape) => AggregationKernel, plain: Plain][] = [
  ['arithmetic', (shape) => meanKernel(shape, ARITHMETIC), arithmetic],
  ['geometric', (shape) => meanKernel(shape, GEOMETRIC), geometric],
  ['harmonic', (shape) => meanKernel(shape, HARMONIC), harmonic],
  ['topsis', topsisKernel, (matrix, weights) => topsis(matrix, weights, { normalise: 'min-max' })],
  ['mazziotta-pareto', (shape) => mazziottaParetoKernel(shape), mazziottaPareto],
  [
    'mazziotta-pareto, penalty up',
    (shape) => mazziottaParetoKernel(shape, { penalty: 'up' }),
    (matrix, weights) => mazziottaPareto(matrix, weights, { penalty: 'up' }),
  ],
  ['copeland', (shape) => copelandKernel(shape), copeland],
  [
    'copeland by support',
    (shape) => copelandKernel(shape, { count: 'support' }),
    (matrix, weights) => copeland(matrix, weights, { count: 'support' }),
  ],
];

describe('the kernels', () => {
  it.each(methods)('give what the plain function gives: %s', (_, kernel, plain) => {
    fc.assert(
      fc.property(cases, ({ matrix, sets }) => {
        const normal = minMax(matrix, { shift: 0.01 });
        throughKernel(kernel, normal, sets).forEach((scores, set) => {
          const expected = plain(normal, sets[set]!);
          scores.forEach((score, i) => {
            expect(Math.abs(score - expected[i]!)).toBeLessThan(1e-12 * Math.max(1, Math.abs(expected[i]!)));
          });
        });
      }),
    );
  });

  it.each(methods)('keep the order of scores where no more is asked: %s', (_, make) => {
    fc.assert(
      fc.property(cases, ({ matrix, sets }) => {
        const normal = minMax(matrix, { shift: 0.01 });
        const scores = throughKernel(make, normal, sets);
        throughKernel(make, normal, sets, true).forEach((numbers, set) => {
          numbers.forEach((one, i) => {
            numbers.forEach((other, k) => {
              const apart = scores[set]![i]! - scores[set]![k]!;
              if (Math.abs(apart) > 1e-12) expect(Math.sign(one - other)).toBe(Math.sign(apart));
            });
          });
        });
      }),
    );
  });

  it.each(methods)('take new columns without a trace of the last: %s', (_, make) => {
    const first = [
      [0.3, 0.9, 0.5],
      [0.7, 0.2, 0.5],
    ];
    const second = [
      [0.2, 0.4, 0.1],
      [0.8, 0.4, 0.3],
    ];
    const reused = make({ rows: 2, members: 3 });
    const fromFirst = throughKernel(() => reused, first, [[1, 2, 3]]);
    expect(throughKernel(() => reused, second, [[1, 2, 3]])).toEqual(throughKernel(make, second, [[1, 2, 3]]));
    expect(throughKernel(() => reused, first, [[1, 2, 3]])).toEqual(fromFirst);
  });

  it('refuse what their method cannot take', () => {
    const zero = [
      [0, 1],
      [1, 0.5],
    ];
    expect(() => throughKernel((shape) => meanKernel(shape, GEOMETRIC), zero, [[1, 1]])).toThrow(
      'member 1, row 1 is 0: geometric means need values above zero',
    );
    const centred = zero.map((row) => row.map((value) => value - 0.75));
    expect(() => throughKernel((shape) => mazziottaParetoKernel(shape), centred, [[1, 1]])).toThrow(
      'row 1 has the mean',
    );
    const alike = [
      [1, 1],
      [1, 1],
    ];
    expect(() => throughKernel(topsisKernel, alike, [[1, 1]])).toThrow('all units are alike');
  });
});
