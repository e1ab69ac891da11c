import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { DefinedObservations } from '../series-table.js';
import { growthSeries, type Inputs } from './growth-series.js';

type Row = { indicator: string; place: string; year: string; value: string };
type ByYear = Map<number, number>;

/** Figures of the country panel by indicator and place, from the first year that is asked for. */
export type PanelFigures = {
  of(indicator: string, place: string): ByYear | undefined;
  places(indicator: string): string[];
};

export function panelFigures(file: string, firstYear: number): PanelFigures {
  const held = new Map<string, Map<string, ByYear>>();
  for (const { indicator, place, year, value } of parse(readFileSync(file), { columns: true }) as Row[]) {
    if (Number(year) < firstYear) continue;
    const places = held.get(indicator) ?? new Map<string, ByYear>();
    places.set(place, (places.get(place) ?? new Map<number, number>()).set(Number(year), Number(value)));
    held.set(indicator, places);
  }
  return {
    of: (indicator, place) => held.get(indicator)?.get(place),
    places: (indicator) => [...(held.get(indicator)?.keys() ?? [])].sort(),
  };
}

/** Growth accounts of every economy of the Penn World Table's panel; China's also for growth as the government accounts for it. */
export function countryAccounts(figures: PanelFigures): DefinedObservations[] {
  const economies = figures.places('pwt.gdp').map((place) => [place, penn(figures, place)] as const);
  const sharing = (known: boolean) =>
    new Map(economies.filter(([, { labourShare }]) => Boolean(labourShare) === known));
  const china = { ...penn(figures, 'CHN'), output: series(figures, 'gdp.constant.usd', 'CHN') };
  return [
    ...growthSeries('pwt-output', sharing(true)),
    ...growthSeries('pwt-output-share-60', sharing(false)),
    ...growthSeries('world-bank-output', new Map([['CHN', china]])),
  ];
}

function series(figures: PanelFigures, indicator: string, place: string): ByYear {
  const found = figures.of(indicator, place);
  if (!found) throw new RangeError(`the country panel has no ${indicator} of ${place}`);
  return found;
}

/** Hours are persons employed times the hours that each works in a year. */
function penn(figures: PanelFigures, place: string): Inputs {
  const hours = series(figures, 'pwt.hours', place);
  const persons = series(figures, 'pwt.employment', place);
  const labourShare = figures.of('pwt.labour.share', place);
  return {
    output: series(figures, 'pwt.gdp', place),
    labour: new Map(
      [...hours].flatMap(([year, each]) => (persons.has(year) ? [[year, each * persons.get(year)!]] : [])),
    ),
    capital: series(figures, 'pwt.capital', place),
    humanCapital: series(figures, 'pwt.human.capital', place),
    ...(labourShare ? { labourShare } : {}),
  };
}
