import fc from 'fast-check';

/** Levels above zero by unit and period, of which the first differ. */
export const arbitraryLevels = fc
  .array(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 5, maxLength: 5 }), { minLength: 4, maxLength: 9 })
  .filter((rows) => new Set(rows.map((row) => row[0])).size > 1);

/** Units that close a tenth of their distance to the same level each year, or to one of their own. */
export const closing = (starts: readonly number[], ends: readonly number[], years: number, left = 0.9): number[][] =>
  starts.map((start, i) =>
    Array.from({ length: years + 1 }, (_, t) => Math.exp(ends[i]! + (Math.log(start) - ends[i]!) * left ** t)),
  );
