import { describe, expect, it } from 'vitest';
import { message } from '../../language/message.js';
import type { Say } from '../../language/use-language.js';
import { countOutside, rankingFinding } from './ranking-finding.js';
import { placeInFocus, type Standing, standingsIn } from './standings.js';

const standing = (place: string, rank: number, interval: Standing['interval'], year = '2023'): Standing => ({
  ...{ place, rank, interval, year },
  score: 1 / rank,
});
const say: Say = (key, values) => message('en', key, values);
const tell = (standings: Standing[]) => rankingFinding(standings, '2023', (place) => place, say);

describe('what a ranking says', () => {
  const ranked = [
    standing('A', 1, [1, 1]),
    standing('B', 2, [3, 4]),
    standing('C', 3, [1, 6]),
    standing('D', 4, [4, 5]),
  ];

  it('counts ranks that hold within two places, and names the one that may move most', () => {
    expect(tell(ranked)).toBe(
      'A comes first in 2023; 3 of 4 ranks hold within two places, C may stand anywhere from 1 to 6',
    );
  });

  it('names the first and the last where no ranges are known', () => {
    expect(tell(ranked.map((one) => ({ ...one, interval: null })))).toBe('A comes first in 2023, D last');
  });

  it('counts whom the chosen way ranks as few others do', () => {
    expect(countOutside(ranked)).toBe(1);
    expect(countOutside([standing('A', 1, null)])).toBe(0);
  });
});

describe('standings', () => {
  const all = [standing('B', 1, null), standing('A', 1, null), standing('C', 1, null, '2022')];

  it('are those of a year in the order of rank, equals by name', () => {
    expect(standingsIn(all, '2023').map(({ place }) => place)).toEqual(['A', 'B']);
  });

  it('put the place in focus that the address names, else the first', () => {
    expect(placeInFocus('A', all)).toBe('A');
    expect(placeInFocus('nowhere', all)).toBe('B');
  });
});
