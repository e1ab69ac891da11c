import { IndexDefinition } from '@xinzhi/composite';
import { describe, expect, it } from 'vitest';
import { amongAll } from './among.js';
import type { YearSheet } from './year-sheet.js';

const definition = IndexDefinition.parse({
  title: 'Trial',
  unit: 'place',
  groups: [{ id: 'good' }, { id: 'left out' }],
  indicators: [
    { column: 'more', parent: 'good' },
    { column: 'less', parent: 'good', direction: 'negative' },
    { column: 'alike' },
    { column: 'gone', parent: 'left out' },
  ],
});
const sheet: YearSheet = {
  year: '2023',
  places: ['A', 'B', 'C'],
  columns: ['more', 'less', 'alike'],
  values: [
    [10, 5, 1],
    [20, 9, 1],
    [30, 1, 1],
  ],
  groups: ['good'],
  groupScores: [[0.4], [0.1], [0.9]],
  obstacles: [],
};

describe('a place among all others', () => {
  const among = amongAll(sheet, definition, 'A');

  it('is told for each measure in the order of the definition, without those that were left out', () => {
    expect(among.map(({ id, kind }) => [id, kind])).toEqual([
      ['alike', 'indicator'],
      ['good', 'group'],
      ['more', 'indicator'],
      ['less', 'indicator'],
    ]);
  });

  it('stands between the worst and the best, whichever way is better', () => {
    const of = (id: string) => among.find((one) => one.id === id)!;
    expect(of('more')).toMatchObject({
      value: 10,
      rank: 3,
      position: 0,
      medianPosition: 0.5,
      best: { place: 'C', value: 30 },
    });
    expect(of('less')).toMatchObject({ value: 5, rank: 2, position: 0.5, median: 5, best: { place: 'C', value: 1 } });
    expect(of('less').others).toEqual([0.5, 0, 1]);
    expect(of('alike')).toMatchObject({ rank: 1, position: 0.5 });
  });
});
