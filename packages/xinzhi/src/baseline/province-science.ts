import { readFileSync } from 'node:fs';
import { placeByName } from '@xinzhi/vocabulary';
import { parse } from 'csv-parse/sync';
import { groupBy } from '../store/group-by.js';
import type { ScienceVariable } from './edition.js';
import type { SeriesTable } from './series-table.js';

type Row = { dataset: string; variable: string; province: string; year: string; value: string };

/** Research, patents, technology contracts and science budgets of 31 provinces and the nation ('全国'). */
export function provinceScience(file: string, variables: ScienceVariable[]): SeriesTable {
  const rows: Row[] = parse(readFileSync(file), { columns: true });
  const byVariable = groupBy(rows, ({ dataset, variable }) => `${dataset} ${variable}`);
  const entries = variables.map(({ dataset, variable, factor, ...definition }) => {
    const found = byVariable.get(`${dataset} ${variable}`);
    if (!found) throw new RangeError(`${file}: no rows of ${dataset} ${variable}`);
    const observations = found
      .filter(({ value }) => value !== '')
      .map(({ province, year, value }) => ({ place: placeId(province), period: year, value: scaled(value, factor) }));
    return { definition: { ...definition, source: 'science-yearbook' }, observations };
  });
  return { name: 'provinces-science', title: 'Science and technology by province', entries };
}

/** A figure in base units without the binary noise of the multiplication: 81870.4 × 10⁴ is 818704000. */
export const scaled = (value: string, factor: number): number => Number((Number(value) * factor).toPrecision(12));

function placeId(name: string): string {
  if (name === '全国') return 'CHN';
  const place = placeByName(name, 'zh');
  if (!place) throw new RangeError(`the vocabulary knows no place '${name}'`);
  return place.id;
}
