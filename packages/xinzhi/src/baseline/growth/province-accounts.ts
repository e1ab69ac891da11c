import { readFileSync } from 'node:fs';
import { placeByName } from '@xinzhi/vocabulary';
import { parse } from 'csv-parse/sync';
import type { DefinedObservations } from '../series-table.js';
import type { PanelFigures } from './country-accounts.js';
import { growthSeries, type Inputs } from './growth-series.js';

type Row = { year: string; prov: string; Y: string; K: string; L: string };

/**
 * Growth accounts of 30 provinces, 1998–2017.
 * @param file year, prov (administrative code), Y output at constant prices, K capital, L persons employed
 * @param codes administrative codes with names in Chinese: pr_adcode, pr_name
 */
export function provinceAccounts(file: string, codes: string, figures: PanelFigures): DefinedObservations[] {
  const labourShare = figures.of('pwt.labour.share', 'CHN');
  if (!labourShare) throw new RangeError('the country panel has no labour share of China');
  const named = parse(readFileSync(codes), { columns: true }) as { pr_adcode: string; pr_name: string }[];
  const placeOf = new Map(named.map(({ pr_adcode, pr_name }) => [pr_adcode, placeByName(pr_name, 'zh')?.id]));
  const places = new Map<string, Inputs & Record<'output' | 'labour' | 'capital', Map<number, number>>>();
  for (const { year, prov, Y, K, L } of parse(readFileSync(file), { columns: true }) as Row[]) {
    const place = placeOf.get(prov);
    if (!place) throw new RangeError(`${file}: the code ${prov} is no province's`);
    const held = places.get(place) ?? { output: new Map(), labour: new Map(), capital: new Map(), labourShare };
    held.output.set(Number(year), Number(Y));
    held.capital.set(Number(year), Number(K));
    held.labour.set(Number(year), Number(L));
    places.set(place, held);
  }
  return growthSeries('province-panel', places);
}
