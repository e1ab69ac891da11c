import { describe, expect, it } from 'vitest';
import type { StoredSeries } from '../../api/shapes.js';
import { chosenDefinitions, chosenPlaces } from './chosen-places.js';

const of = (place: string, definition = 'd', last = 1): StoredSeries => ({
  id: `${place}/${definition}`,
  indicator: 'x',
  place,
  unit: '%',
  definition,
  source: 's',
  vintage: '',
  licence: '',
  points: [['2020', last]],
});

describe('the places of a series view', () => {
  it('are those of the address, in its order, once each, where there are series', () => {
    expect(chosenPlaces('USA,CHN,USA,XXX', [of('CHN'), of('USA'), of('JPN')])).toEqual(['USA', 'CHN']);
  });

  it('are China beside the large economies where the address names none', () => {
    expect(chosenPlaces(undefined, [of('AUS'), of('JPN'), of('CHN')])).toEqual(['CHN', 'JPN']);
  });

  it('are the greatest where there are only provinces', () => {
    expect(chosenPlaces('', [of('CN-GD', 'd', 3), of('CN-XZ', 'd', 1), of('CN-JS', 'd', 2)])).toEqual([
      'CN-GD',
      'CN-JS',
      'CN-XZ',
    ]);
  });

  it('come with all definitions, or with those asked for', () => {
    const series = [of('CHN', 'a'), of('CHN', 'b')];
    expect([
      chosenDefinitions(undefined, series),
      chosenDefinitions('b', series),
      chosenDefinitions('z', series),
    ]).toEqual([['a', 'b'], ['b'], ['a', 'b']]);
  });
});
