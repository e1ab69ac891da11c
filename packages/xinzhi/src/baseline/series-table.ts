import { groupBy } from '../records/group-by.js';
import type { StoredSeries } from '../records/series.js';
import type { Edition } from './edition.js';

/** One definition of an indicator from one source: the part that its series for all places share. */
export type SeriesDefinition = {
  indicator: string;
  /** Short name of the definition, the third part of the series' ids. */
  slug: string;
  unit: string;
  definition: string;
  /** The same in Chinese. */
  definitionZh: string;
  /** Key of the edition's sources. */
  source: string;
};

export type Observation = { place: string; period: string; value: number };
export type DefinedObservations = { definition: SeriesDefinition; observations: Observation[] };

/** Series of one table of the baseline, before they are written: by definition, then place and period. */
export type SeriesTable = { name: string; title: string; entries: DefinedObservations[] };

/** '<indicator>/<place>/<definition>/<source>': the id that restores a series. */
export const seriesId = (
  { indicator, slug, source }: Pick<SeriesDefinition, 'indicator' | 'slug' | 'source'>,
  place: string,
): string => [indicator, place, slug, source].join('/');

/** The stored series of a definition, one a place, points in order of their periods. */
export function toStoredSeries(
  { definition, observations }: DefinedObservations,
  sources: Edition['sources'],
): StoredSeries[] {
  const source = sources[definition.source];
  if (!source) throw new RangeError(`the baseline names no source '${definition.source}' (of ${definition.indicator})`);
  const places = groupBy(observations, ({ place }) => place);
  return [...places].map(([place, ofPlace]) => ({
    id: seriesId(definition, place),
    indicator: definition.indicator,
    place,
    unit: definition.unit,
    definition: definition.definition,
    source: source.title,
    vintage: source.vintage,
    licence: source.licence,
    zh: {
      definition: definition.definitionZh,
      source: source.zh.title,
      vintage: source.zh.vintage,
      licence: source.zh.licence,
    },
    points: ofPlace.map(({ period, value }): [string, number] => [period, value]).sort(([a], [b]) => (a < b ? -1 : 1)),
  }));
}
