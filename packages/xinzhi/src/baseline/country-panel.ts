import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Edition, PanelIndicator } from './edition.js';
import type { DefinedObservations, SeriesTable } from './series-table.js';

type Row = { indicator: string; place: string; year: string; value: string; source: string };

/** The edition's economies out of the long country panel (indicator, place, year, value, source). */
export function countryPanel(file: string, indicators: Record<string, PanelIndicator>, edition: Edition): SeriesTable {
  const rows: Row[] = parse(readFileSync(file), { columns: true });
  const entries = new Map<string, DefinedObservations>();
  for (const { indicator, place, year, value, source } of rows) {
    if (!edition.economies.includes(place) || Number(year) < edition.firstYear) continue;
    const known = indicators[indicator];
    const origin = edition.panelSources[source];
    if (!known || !origin) throw new RangeError(`${file}: nothing is known of '${known ? source : indicator}'`);
    if (known.zeroIsMissing && Number(value) === 0) continue;
    const key = `${indicator} ${origin}`;
    const { slug, unit, definition, definitionZh } = known;
    const entry = entries.get(key) ?? {
      definition: { indicator, slug, unit, definition, definitionZh, source: origin },
      observations: [],
    };
    entry.observations.push({ place, period: year, value: Number(value) });
    entries.set(key, entry);
  }
  return { name: 'countries', title: 'Country panel', entries: [...entries.values()] };
}
