import fc from 'fast-check';
import { createTable, type InputOutputTable } from '../src/table/input-output-table.js';

/** World tables in which every industry adds value, with two final-demand categories, the second being inventories. */
export const arbitraryTable: fc.Arbitrary<InputOutputTable> = fc
  .record({ G: fc.integer({ min: 2, max: 4 }), N: fc.integer({ min: 1, max: 4 }) })
  .chain(({ G, N }) => {
    const n = G * N;
    // Whole cents: amounts of money have a smallest unit.
    const flows = (length: number, max: number) =>
      fc.array(
        fc.integer({ min: 0, max: 100 * max }).map((cents) => cents / 100),
        { minLength: length, maxLength: length },
      );
    return fc.record({
      countries: fc.constant(Array.from({ length: G }, (_, k) => `C${k}`)),
      industries: fc.constant(Array.from({ length: N }, (_, k) => `i${k}`)),
      Z: flows(n * n, 100),
      Y: flows(n * G * 2, 100),
      margin: flows(n, 100),
    });
  })
  .map(({ countries, industries, Z, Y, margin }) => {
    const n = countries.length * industries.length;
    const uses = Array.from({ length: n }, (_, i) => {
      const row = (values: number[]) => values.slice((i * values.length) / n, ((i + 1) * values.length) / n);
      return [...row(Z), ...row(Y)].reduce((sum, value) => sum + value, 0);
    });
    const inputs = Array.from({ length: n }, (_, j) =>
      Z.reduce((sum, value, k) => (k % n === j ? sum + value : sum), 0),
    );
    // Final demand at home takes up what output must exceed inputs by, so that value added is positive.
    const width = Y.length / n;
    const balanced = [...Y];
    for (let i = 0; i < n; i++) {
      const home = Math.floor(i / industries.length) * 2;
      balanced[i * width + home]! += Math.max(0, inputs[i]! - uses[i]!) + 1 + margin[i]!;
    }
    return createTable({
      countries,
      industries,
      categories: ['use', 'stocks'],
      inventories: ['stocks'],
      Z: Float64Array.from(Z),
      Y: Float64Array.from(balanced),
    });
  });
