import type { IndexResult } from '@xinzhi/composite';
import { placeById } from '@xinzhi/vocabulary';
import { indexBy, readSchemes } from '../../packages/xinzhi/src/baseline/index/index-scores.js';
import { type EmbeddedIndex, readEmbeddedIndex } from '../../packages/xinzhi/src/baseline/index/read-embedded-index.js';
import { baselineDirectory } from '../../packages/xinzhi/src/baseline/seed-baseline.js';

const embedded = readEmbeddedIndex(baselineDirectory());
if (!embedded) throw new Error("the baseline has no index: make it with 'npm run baseline'");
export const index: EmbeddedIndex = embedded;
export const schemes = readSchemes();
/** The index under each scheme. */
export const results = new Map<string, IndexResult>(
  Object.entries(schemes).map(([name, scheme]) => [name, indexBy(scheme, index)]),
);
/** The scheme that the definition states. */
export const main = results.get('entropy-topsis') as IndexResult;

export const units = [...new Set(index.units)];
export const years = [...new Set(index.periods)].sort();
export const lastYear = years.at(-1) as string;
export const regionOf = (unit: string): string => index.regions[index.units.indexOf(unit)] as string;
export const nameOf = (place: string): string => placeById(place)?.short.en ?? place;

/** A figure of every row, by unit and year. */
export function byUnitAndYear(value: (row: IndexResult['rows'][number], position: number) => number): number[][] {
  const at = new Map(main.rows.map((row, position) => [`${row.unit} ${row.period}`, position]));
  return units.map((unit) =>
    years.map((year) => {
      const position = at.get(`${unit} ${year}`) as number;
      return value(main.rows[position] as IndexResult['rows'][number], position);
    }),
  );
}
/** Scores of the definition's scheme, by unit and year. */
export const scores = byUnitAndYear(({ score }) => score);
/** Those of one year, by unit. */
export const scoresOf = (year: string): number[] => scores.map((row) => row[years.indexOf(year)] as number);

export const rowsOf = (result: IndexResult, year: string) =>
  result.rows.filter(({ period }) => period === year).sort((a, b) => a.rank - b.rank);
