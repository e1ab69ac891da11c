import { describe, expect, it } from 'vitest';
import { compileIndex } from './compile-index.js';
import { IndexDefinition } from './index-definition.js';
import { variantScores } from './variant-scores.js';

describe('scores of a variant', () => {
  const definition = IndexDefinition.parse({
    ...{ title: 'Two by two', unit: 'town', period: 'year', pool: false, shift: 0 },
    groups: [{ id: 'schools' }, { id: 'roads' }],
    indicators: [
      { column: 'pupils', parent: 'schools' },
      { column: 'lanes', parent: 'roads' },
    ],
  });
  const compiled = compileIndex(definition, {
    units: ['North', 'North', 'South', 'South'],
    periods: ['2001', '2002', '2001', '2002'],
    matrix: [
      [0, 10],
      [5, 1],
      [1, 20],
      [3, 3],
    ],
  });

  it('stand in the order of the data, whatever is normalised together: groups first, the index last', () => {
    expect(variantScores(compiled).map((scores) => Array.from(scores))).toEqual([
      [0, 1, 1, 0],
      [0, 0, 1, 1],
      [0, 0.5, 1, 0.5],
    ]);
  });

  it('are those of the changed choices', () => {
    expect(Array.from(variantScores(compiled, { normalise: 'rank' }).at(-1)!)).toEqual([1, 1.5, 2, 1.5]);
  });
});
