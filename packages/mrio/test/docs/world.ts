import { createTable, wasmLinearAlgebra } from '@xinzhi/mrio';

/** Three made-up countries, each with goods and services, in millions. */
export const world = createTable({
  name: 'a small world',
  unit: 'm',
  countries: ['A', 'B', 'C'],
  industries: ['goods', 'services'],
  Z: Float64Array.from(
    [
      // A buys     B buys      C buys
      [30, 10, /**/ 12, 2, /**/ 5, 1], // goods of A
      [15, 25, /**/ 2, 3, /**/ 1, 1], // services of A
      [8, 1, /*  */ 40, 12, /**/ 10, 2], // goods of B
      [1, 2, /*  */ 18, 30, /**/ 1, 2], // services of B
      [4, 1, /*  */ 6, 1, /* */ 25, 9], // goods of C
      [1, 1, /*  */ 1, 1, /* */ 12, 22], // services of C
    ].flat(),
  ),
  Y: Float64Array.from(
    [
      // used in A, B, C
      [50, 14, 8],
      [80, 3, 2],
      [12, 70, 11],
      [3, 95, 2],
      [6, 9, 60],
      [2, 2, 70],
    ].flat(),
  ),
});

/** Any algebra gives these figures; the kernel of this package runs everywhere. */
export const algebra = await wasmLinearAlgebra();

/** A figure as these pages print it. */
export const shown = (value: number | null): string =>
  value === null ? '–' : value.toFixed(3).replace(/^-(0\.0*)$/, '$1');
