import type { StoredSeries } from '../../api/shapes.js';

/** Shown where the address names none: China beside the large economies, else the places with the longest series. */
const FIRST = ['CHN', 'USA', 'DEU', 'JPN', 'KOR', 'IND'];
const MOST = 6;

/** The places of a series view in their order: the first is in focus. */
export function chosenPlaces(asked: string | undefined, series: StoredSeries[]): string[] {
  const present = new Set(series.map(({ place }) => place));
  const wanted = (asked ?? '').split(',').filter((place) => present.has(place));
  if (wanted.length > 0) return [...new Set(wanted)];
  const usual = FIRST.filter((place) => present.has(place));
  if (usual.length >= 2) return usual;
  return [...series]
    .sort((a, b) => latest(b) - latest(a))
    .map(({ place }) => place)
    .filter((place, i, all) => all.indexOf(place) === i)
    .slice(0, MOST);
}

const latest = ({ points }: StoredSeries) => points.at(-1)?.[1] ?? Number.NEGATIVE_INFINITY;

/** Definitions shown: those that the address names, else all of them. */
export function chosenDefinitions(asked: string | undefined, series: StoredSeries[]): string[] {
  const all = [...new Set(series.map(({ definition }) => definition))];
  const wanted = (asked ?? '').split('|').filter((definition) => all.includes(definition));
  return wanted.length > 0 ? wanted : all;
}
