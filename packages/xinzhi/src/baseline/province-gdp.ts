import { readFileSync } from 'node:fs';
import { placeByName } from '@xinzhi/vocabulary';
import { parse } from 'csv-parse/sync';
import { scaled } from './province-science.js';
import type { SeriesTable } from './series-table.js';

/** Gross regional product at current prices, from a table of years × provinces in 100 million yuan. */
export function provinceGdp(file: string): SeriesTable {
  const [header = [], ...rows]: string[][] = parse(readFileSync(file));
  const places = header.slice(1).map((name) => {
    const place = placeByName(name.replace(/,$/, ''), 'en');
    if (!place) throw new RangeError(`${file}: the vocabulary knows no place '${name}'`);
    return place.id;
  });
  const observations = rows.flatMap(([year = '', ...values]) =>
    values.flatMap((value, column) =>
      value === '' ? [] : [{ place: places[column] ?? '', period: year, value: scaled(value, 1e8) }],
    ),
  );
  const definition = {
    indicator: 'gdp',
    slug: 'current-prices',
    unit: 'CNY',
    definition: 'gross regional product at current prices',
    definitionZh: '地区生产总值，当年价',
    source: 'nbs-gdp',
  };
  return { name: 'provinces-gdp', title: 'Gross regional product', entries: [{ definition, observations }] };
}
