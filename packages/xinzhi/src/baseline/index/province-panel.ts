import { readFileSync } from 'node:fs';
import { placeByName, provinces } from '@xinzhi/vocabulary';
import { parse } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import type { SeriesTable } from '../series-table.js';
import type { Cell } from '../write-package.js';

const Column = z.strictObject({
  ...{ dataset: z.string(), variable: z.string(), factor: z.number(), from: z.int().optional() },
});

/** The columns of the panel that the science yearbooks fill, by name. */
const panelColumns = (): Record<string, z.infer<typeof Column>> =>
  z
    .record(z.string(), Column)
    .parse(parseYaml(readFileSync(new URL('./province-panel.yaml', import.meta.url), 'utf8')));

type ScienceRow = { dataset: string; variable: string; province: string; year: string; value: string };

const panelYears = { first: 2010, last: 2023 };
/** The year whose prices `gdp_2020` is stated in. */
const priceYear = 2020;

export type PanelSources = {
  /** File of the science yearbooks: dataset, variable, province (in Chinese), year, value. */
  science: string;
  /** Gross regional product in yuan, where it is published. */
  product: SeriesTable;
  /** The country panel, for the nation's GDP deflator. */
  countries: SeriesTable;
};

export type ProvincePanel = {
  /** Names of the columns that hold figures. */
  figures: string[];
  /** place, region, year, figures. */
  cells: Cell[][];
  /** The same by column. */
  rows: Record<string, Cell>[];
};

/** R&D over gross regional product in %, two decimals. */
const intensity = { dataset: 'RDIntense', variable: 'v4_ztr_qd_RD' };

/**
 * The panel of the embedded index: a row a province and year; an empty cell is a figure that was not published. Gross
 * regional product after the last published year is R&D / intensity, whose two decimals leave an error of 0.005 /
 * intensity. `gdp_2020` is the product at prices of 2020 by the deflator of the nation, since there is none by province.
 */
export function provincePanel({ science, product, countries }: PanelSources): ProvincePanel {
  const sources = panelColumns();
  const columns = Object.values(sources);
  const held = new Map<string, number>();
  const published: ScienceRow[] = parse(readFileSync(science), { columns: true });
  for (const { dataset, variable, province, year, value } of published) {
    const place = placeByName(province, 'zh')?.id;
    if (!place) throw new RangeError(`${science}: the vocabulary knows no place '${province}'`);
    if (value !== '') held.set(`${dataset} ${variable} ${place} ${year}`, Number(value));
  }
  const products = figuresOf(product, 'gdp');
  const prices = pricesBy(figuresOf(countries, 'gdp.deflator.inflation'));
  const years = Array.from({ length: panelYears.last - panelYears.first + 1 }, (_, k) => String(panelYears.first + k));
  const cells = provinces.flatMap(({ id, region }) =>
    years.map((year) => {
      const figure = ({ dataset, variable }: { dataset: string; variable: string }) =>
        held.get(`${dataset} ${variable} ${id} ${year}`) ?? null;
      const values = columns.map((column) => {
        const value = Number(year) < (column.from ?? 0) ? null : figure(column);
        return value === null ? null : rounded(value * column.factor);
      });
      const rd = values[0] ?? null;
      const share = figure(intensity);
      const inYuan = products.get(`${id} ${year}`);
      const gdp = inYuan === undefined ? (100 * (rd ?? 0)) / (share ?? 0) : inYuan / 1e8;
      if (!(gdp > 0)) throw new RangeError(`${id} ${year}: neither gross product nor R&D and its intensity are there`);
      return [id, region, year, Number(gdp.toFixed(1)), Number((gdp / prices(year)).toFixed(1)), ...values];
    }),
  );
  const figures = ['gdp', 'gdp_2020', ...Object.keys(sources)];
  const header = ['place', 'region', 'year', ...figures];
  const rows = cells.map((row) => Object.fromEntries(row.map((cell, k) => [header[k]!, cell])));
  return { figures, cells, rows };
}

/** The figures of an indicator by place and year. */
function figuresOf({ entries }: SeriesTable, indicator: string): Map<string, number> {
  const found = entries.filter(({ definition }) => definition.indicator === indicator);
  return new Map(
    found.flatMap(({ observations }) =>
      observations.map(({ place, period, value }) => [`${place} ${period}`, value] as const),
    ),
  );
}

/** The price level of a year over that of `priceYear`, by the nation's deflator (change on the year before in %). */
function pricesBy(deflation: ReadonlyMap<string, number>): (year: string) => number {
  const change = (year: number) => {
    const percent = deflation.get(`CHN ${year}`);
    if (percent === undefined) throw new RangeError(`the GDP deflator of ${year} is missing`);
    return 1 + percent / 100;
  };
  return (year) => {
    let level = 1;
    for (let at = priceYear + 1; at <= Number(year); at++) level *= change(at);
    for (let at = priceYear; at > Number(year); at--) level /= change(at);
    return level;
  };
}

const rounded = (value: number): number => Number(value.toFixed(4));
