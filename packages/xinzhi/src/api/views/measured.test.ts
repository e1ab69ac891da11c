import { vocabulary } from '@xinzhi/vocabulary';
import { describe, expect, it } from 'vitest';
import { madeUpSeries } from '../../../test/made-up-documents.js';
import type { StoredSeries } from '../../records/series.js';
import { conceptsOf } from './concepts.js';
import { measuredFor } from './measured.js';
import type { Snapshot } from './snapshot.js';

const concepts = conceptsOf(vocabulary);
const snapshotOf = (series: StoredSeries[]) =>
  ({
    seriesByIndicator: new Map(
      [...new Set(series.map(({ indicator }) => indicator))].map((indicator) => [
        indicator,
        series.filter((one) => one.indicator === indicator),
      ]),
    ),
  }) as unknown as Snapshot;
const scores = (place: string, slug: string, definition: string) =>
  madeUpSeries({
    ...{ id: `nqpf.index/${place}/${slug}/made-up`, indicator: 'nqpf.index', place, definition, unit: 'index' },
    points: [
      ['2022', 0.2],
      ['2023', 0.3],
    ],
  });

describe('what a system card draws', () => {
  it('begins with a province where the nation has no figure, under the definition that most people mean', () => {
    const series = ['CN-GZ', 'CN-GD', 'CN-BJ'].flatMap((place) => [
      scores(place, 'weights-equal', 'equal weights'),
      scores(place, 'entropy-topsis', 'entropy weights'),
    ]);
    const measured = measuredFor(snapshotOf(series), concepts, 7);
    expect(measured?.indicator).toBe('nqpf.index');
    expect(measured?.series.map(({ place, definition }) => [place, definition])).toEqual([
      ['CN-BJ', 'entropy weights'],
      ['CN-GD', 'entropy weights'],
      ['CN-GZ', 'entropy weights'],
    ]);
  });

  it('begins with China elsewhere, and leaves an indicator out that China has no figure of', () => {
    const research = (place: string) =>
      madeUpSeries({
        ...{ indicator: 'rd.intensity', place },
        points: [
          ['2022', 2],
          ['2023', 3],
        ],
      });
    expect(
      measuredFor(snapshotOf([research('USA'), research('CHN')]), concepts, 3)?.series.map(({ place }) => place),
    ).toEqual(['CHN', 'USA']);
    expect(measuredFor(snapshotOf([research('USA')]), concepts, 3)).toBeNull();
  });
});
