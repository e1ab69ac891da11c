import { csvTable } from '../../records/csv-table.js';
import type { StoredSeries } from '../../records/series.js';

/** Series in the long form, a row a point, each with where it comes from. */
export function seriesCsv(series: readonly StoredSeries[]): string {
  return csvTable(
    ['series', 'indicator', 'place', 'period', 'value', 'unit', 'definition', 'source', 'vintage', 'licence'],
    series.flatMap((s) =>
      s.points.map(([period, value]) => [
        ...[s.id, s.indicator, s.place, period, value],
        ...[s.unit, s.definition, s.source, s.vintage, s.licence],
      ]),
    ),
  );
}
