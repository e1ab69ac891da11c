import fc from 'fast-check';
import type { Production } from '../src/efficiency/production.js';

const amounts = (rows: number, width: number) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: width, maxLength: width }), {
    minLength: rows,
    maxLength: rows,
  });

/** 2 to 8 units with 1 to 3 inputs, 1 or 2 outputs and one undesirable output, all positive. */
export const arbitraryProduction: fc.Arbitrary<Required<Pick<Production, 'inputs' | 'outputs' | 'undesirable'>>> = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }))
  .chain(([units, inputs, outputs]) =>
    fc.record({ inputs: amounts(units, inputs), outputs: amounts(units, outputs), undesirable: amounts(units, 1) }),
  );

/** The same amounts in other units of measurement: one factor a column. */
export const inOtherUnits = (production: Production, factor: number): Production => ({
  ...production,
  inputs: production.inputs.map((row) => row.map((value, j) => value * factor ** (j + 1))),
  outputs: production.outputs.map((row) => row.map((value, j) => value / factor ** (j + 1))),
  ...(production.undesirable && {
    undesirable: production.undesirable.map((row) => row.map((value) => value * factor * 7)),
  }),
});
