import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMatrix } from '../../test/arbitrary-matrix.js';
import { expectClose } from '../../test/expect-close.js';
import { sum } from '../matrix/moments.js';
import { minMax } from '../normalise/min-max.js';
import { obstacleDegrees } from './obstacle-degree.js';

describe('obstacleDegrees', () => {
  it('shares out what a unit lacks', () => {
    // Lacking .5 and .2 at weights .4 and .6: .20 to .12.
    expectClose(obstacleDegrees([[0.5, 0.8]], [0.4, 0.6])[0]!, [0.625, 0.375], 12);
  });

  it('sums to one for every unit that is not at the ideal, whatever the shift', () => {
    fc.assert(
      fc.property(arbitraryMatrix, fc.constantFrom(0, 0.0001, 0.01), (matrix, shift) => {
        const weights = matrix[0]!.map((_, j) => j + 1);
        const normal = minMax(matrix, { shift });
        obstacleDegrees(normal, weights, { ideal: 1 + shift }).forEach((row, i) => {
          expect(row.every((degree) => degree >= 0 && degree <= 1)).toBe(true);
          const best = normal[i]!.every((value) => value >= 1 + shift - 1e-12);
          expect(sum(row)).toBeCloseTo(best ? 0 : 1, 9);
        });
      }),
    );
  });

  it('names a value beyond the ideal', () => {
    expect(() => obstacleDegrees([[0.5, 1.2]], [1, 1], { names: ["'rd'", "'staff'"] })).toThrow(
      "indicator 'staff': row 1 is 1.2, above the ideal 1",
    );
    expect(() => obstacleDegrees([[0.5, 0.2]], [0, 0])).toThrow('all weights are zero');
  });
});
