import fc from 'fast-check';

/** Matrices of measured values (hundredths) in which no indicator is constant. */
export const arbitraryMatrix: fc.Arbitrary<number[][]> = fc
  .record({ units: fc.integer({ min: 2, max: 8 }), indicators: fc.integer({ min: 1, max: 5 }) })
  .chain(({ units, indicators }) => {
    const row = fc.array(
      fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100),
      { minLength: indicators, maxLength: indicators },
    );
    return fc.array(row, { minLength: units, maxLength: units });
  })
  .filter((matrix) => matrix[0]!.every((first, j) => matrix.some((row) => row[j] !== first)));
