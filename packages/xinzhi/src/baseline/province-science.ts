import { readFileSync } from 'node:fs';
import { placeByName } from '@xinzhi/vocabulary';
import { parse } from 'csv-parse/sync';
import { groupBy } from '../records/group-by.js';
import type { ScienceVariable } from './edition.js';
import type { SeriesTable } from './series-table.js';

type Row = { dataset: string; variable: string; province: string; year: string; value: string };

/** Research, patents, technology contracts and science budgets of 31 provinces and the nation ('全国'). */
export function provinceScience(file: string, variables: ScienceVariable[]): SeriesTable {
  const rows: Row[] = parse(readFileSync(file), { columns: true });
  const byVariable = groupBy(rows, ({ dataset, variable }) => `${dataset} ${variable}`);
  const rowsOf = (dataset: string, variable: string) => {
    const found = byVariable.get(`${dataset} ${variable}`);
    if (!found) throw new RangeError(`${file}: no rows of ${dataset} ${variable}`);
    return found.filter(({ value }) => value !== '');
  };
  const entries = variables.map(({ dataset, variable, factor, over, provincesOnly, ...definition }) => {
    const divisors = new Map(over === undefined ? [] : rowsOf(dataset, over).map((row) => [cellKey(row), row.value]));
    const observations = rowsOf(dataset, variable)
      .filter(({ province }) => !(provincesOnly && province === nation))
      .map((row) => {
        const value = over === undefined ? row.value : String(Number(row.value) / Number(divisors.get(cellKey(row))));
        return { place: placeId(row.province), period: row.year, value: scaled(value, factor) };
      });
    return { definition: { ...definition, source: 'science-yearbook' }, observations };
  });
  return { name: 'provinces-science', title: 'Science and technology by province', entries };
}

const nation = '全国';
const cellKey = ({ province, year }: Row) => `${province} ${year}`;

/** A figure in base units without the binary noise of the multiplication: 81870.4 × 10⁴ is 818704000. */
export const scaled = (value: string, factor: number): number => Number((Number(value) * factor).toPrecision(10));

function placeId(name: string): string {
  if (name === nation) return 'CHN';
  const place = placeByName(name, 'zh');
  if (!place) throw new RangeError(`the vocabulary knows no place '${name}'`);
  return place.id;
}
