import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeIndex } from './compute-index.js';
import { parseDefinition } from './parse-definition.js';
import { fromIdeal } from './transform.js';

describe('an ideal', () => {
  it('is what values are measured from, on either side', () => {
    expect(fromIdeal([20, 50, 65], 50)).toEqual([30, 0, 15]);
    expect(fromIdeal([20, 45, 50, 70], [40, 50])).toEqual([20, 0, 0, 20]);
  });

  it('treats both sides alike', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer(), { minLength: 1 }), (ideal, steps) => {
        const above = fromIdeal(
          steps.map((step) => ideal + step),
          ideal,
        );
        expect(above).toEqual(
          fromIdeal(
            steps.map((step) => ideal - step),
            ideal,
          ),
        );
        expect(above).toEqual(steps.map(Math.abs));
      }),
    );
  });

  it('makes who is there the best, whoever has more or less', () => {
    const definition = parseDefinition(
      'title: T\nunit: place\nindicators: [{ column: debt, direction: negative, ideal: [20, 60], denominator: gdp, scale: 100 }]\n',
    );
    const { rows } = computeIndex(definition, {
      units: ['A', 'B', 'C', 'D'],
      matrix: [[10], [90], [120], [40]],
      columns: { gdp: [200, 200, 100, 100] },
    });
    // 5 %, 45 %, 120 % and 40 % of output: 15, 0, 60 and 0 away.
    expect(rows.map(({ score }) => score)).toEqual([0.75, 1, 0, 1]);
  });

  it('goes with direction: negative, and ascends', () => {
    const text = (rest: string) => () =>
      parseDefinition(`title: T\nunit: place\nindicators: [{ column: debt, ${rest} }, { column: tax }]\n`);
    expect(text('ideal: 3')).toThrow('state direction: negative');
    expect(text('direction: negative, ideal: [3, 3]')).toThrow('the lower end comes first');
  });
});
