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
