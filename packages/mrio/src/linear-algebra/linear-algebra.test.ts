import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backends, blas, wasm } from '../../test/backends.js';
import { SingularMatrixError } from './linear-algebra.js';
import { wasmLinearAlgebra } from './wasm.js';

/** Row-major product, term by term: the yardstick. */
function plainProduct(
  left: Float64Array,
  right: Float64Array,
  rows: number,
  inner: number,
  columns: number,
): Float64Array {
  const out = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++)
      for (let p = 0; p < inner; p++) out[i * columns + j]! += left[i * inner + p]! * right[p * columns + j]!;
  return out;
}

function transposed(matrix: Float64Array, n: number): Float64Array {
  return matrix.map((_, k) => matrix[(k % n) * n + Math.floor(k / n)]!);
}

/** Numbers that look random and are the same every time. */
function numbers(length: number, seed: number): Float64Array {
  let state = seed;
  return Float64Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647 - 0.5;
  });
}

const largest = (values: Float64Array): number => values.reduce((size, value) => Math.max(size, Math.abs(value)), 0);
const gap = (one: Float64Array, other: Float64Array): number => largest(one.map((value, k) => value - other[k]!));

describe.each(backends.map((algebra) => ({ name: algebra.name, algebra })))('linear algebra: $name', ({ algebra }) => {
  it('solves a system worked by hand', () => {
    const factors = algebra.factor(Float64Array.of(0, 2, 1, 1), 2);
    expect([...algebra.solve(factors, Float64Array.of(4, 5), 1)]).toEqual([3, 2]);
    expect([...algebra.solve(factors, Float64Array.of(4, 5), 1, { transposed: true })]).toEqual([0.5, 4]);
  });

  // Around the widths at which kernels change their way: 4, the panel of 32, the depth of 256.
  it.each([1, 2, 3, 4, 5, 31, 32, 33, 63, 65, 127, 255, 300])('solves n = %i against a plain product', (n) => {
    const matrix = numbers(n * n, n + 1);
    for (let i = 0; i < n; i++) matrix[i * n + i]! += 1;
    const columns = (n % 5) + 1;
    const rhs = numbers(n * columns, 7);
    const factors = algebra.factor(matrix, n);
    const straight = algebra.solve(factors, rhs, columns);
    const turned = algebra.solve(factors, rhs, columns, { transposed: true });
    const scale = largest(straight) + largest(turned);
    expect(gap(plainProduct(matrix, straight, n, n, columns), rhs)).toBeLessThan(1e-11 * scale * n);
    expect(gap(plainProduct(transposed(matrix, n), turned, n, n, columns), rhs)).toBeLessThan(1e-11 * scale * n);
  });

  it('multiplies matrices of any shape', () => {
    const length = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(
        length,
        fc.oneof(length, fc.constant(300)),
        length,
        fc.integer({ min: 1, max: 1e6 }),
        (rows, inner, columns, seed) => {
          const left = numbers(rows * inner, seed);
          const right = numbers(inner * columns, seed + 1);
          const product = algebra.multiply(left, right, { rows, inner, columns });
          expect(gap(product, plainProduct(left, right, rows, inner, columns))).toBeLessThan(1e-12);
        },
      ),
    );
  });

  it.each([1, 2, 33, 100])('factors a matrix of n = %i that is written where the factors will be', (n) => {
    const matrix = numbers(n * n, n + 3);
    const rhs = numbers(n, 11);
    const written = algebra.factor((into) => {
      expect(into.every((value) => value === 0)).toBe(true);
      into.set(matrix);
    }, n);
    const given = algebra.factor(matrix, n);
    for (const transposed of [false, true]) {
      expect(algebra.solve(written, rhs, 1, { transposed })).toEqual(algebra.solve(given, rhs, 1, { transposed }));
    }
  });

  it('leaves its inputs as they were and can solve again', () => {
    const matrix = Float64Array.of(2, 1, 1, 3);
    const rhs = Float64Array.of(5, 10);
    const factors = algebra.factor(matrix, 2);
    const first = algebra.solve(factors, rhs, 1);
    algebra.factor(Float64Array.of(1, 0, 0, 1), 2);
    expect(algebra.solve(factors, rhs, 1)).toEqual(first);
    expect([...matrix]).toEqual([2, 1, 1, 3]);
    expect([...rhs]).toEqual([5, 10]);
  });

  it('names the column at which a matrix turns out to be singular', () => {
    const columnOf = (matrix: number[], n: number): number => {
      try {
        algebra.factor(Float64Array.from(matrix), n);
      } catch (error) {
        if (error instanceof SingularMatrixError) return error.column;
      }
      return -1;
    };
    expect(columnOf([0], 1)).toBe(0);
    expect(columnOf([1, 0, 5, 0, 0, 0, 0, 0, 1], 3)).toBe(1);
    expect(columnOf([1, 2, 0, 2, 4, 0, 0, 0, 1], 3)).toBe(1);
    expect(columnOf([0.1, 0.3, 0.2, 0.6], 2)).toBe(1);
    expect(columnOf([1, Number.NaN, 0, 1], 2)).not.toBe(-1);
    expect(columnOf([1e-300, 0, 0, 2e-300], 2)).toBe(-1);
  });

  it('refuses shapes that do not fit', () => {
    expect(() => algebra.factor(new Float64Array(5), 2)).toThrow('5 elements');
    const factors = algebra.factor(Float64Array.of(1), 1);
    expect(() => algebra.solve(factors, new Float64Array(3), 2)).toThrow('1 × 2');
    expect(() => algebra.multiply(new Float64Array(4), new Float64Array(4), { rows: 2, inner: 2, columns: 3 })).toThrow(
      'right',
    );
  });
});

describe.skipIf(!blas)('BLAS and the kernel', () => {
  it('agree to rounding on a matrix of the size of a small world table', () => {
    const n = 400;
    const matrix = numbers(n * n, 3).map((value) => -Math.abs(value) / n);
    for (let i = 0; i < n; i++) matrix[i * n + i]! += 1;
    const rhs = numbers(n * 9, 5);
    for (const options of [{}, { transposed: true }]) {
      const one = blas!.solve(blas!.factor(matrix, n), rhs, 9, options);
      const other = wasm.solve(wasm.factor(matrix, n), rhs, 9, options);
      expect(gap(one, other)).toBeLessThan(1e-13);
    }
  });
});

describe('the kernel on several threads', () => {
  it('gives the same to the last bit as on one', async () => {
    const [one, several] = await Promise.all([1, 3].map((threads) => wasmLinearAlgebra({ threads })));
    const n = 900;
    const matrix = numbers(n * n, 21);
    for (let i = 0; i < n; i++) matrix[i * n + i]! += 10;
    const rhs = numbers(n * 300, 23);
    const shape = { rows: n, inner: n, columns: n };
    for (let round = 0; round < 2; round++) {
      // Helpers start between the rounds: the first one is done without them.
      await new Promise((resolve) => setTimeout(resolve, 50));
      const products = [one!, several!].map((algebra) => algebra.multiply(matrix, matrix, shape));
      expect(gap(products[0]!, products[1]!)).toBe(0);
      const factors = [one!, several!].map((algebra) => algebra.factor(matrix, n));
      for (const transposed of [false, true]) {
        const [alone, together] = [one!, several!].map((algebra, k) =>
          algebra.solve(factors[k]!, rhs, 300, { transposed }),
        );
        expect(gap(alone!, together!)).toBe(0);
      }
    }
  });

  it('says at which column a large matrix is singular', async () => {
    const several = await wasmLinearAlgebra({ threads: 3 });
    const n = 900;
    const matrix = numbers(n * n, 5);
    for (let i = 0; i < n; i++) matrix[i * n + 700] = 2 * matrix[i * n + 3]!;
    expect(() => several.factor(matrix, n)).toThrow('column 701');
    expect(several.solve(several.factor(Float64Array.of(2), 1), Float64Array.of(4), 1)[0]).toBe(2);
  });
});
