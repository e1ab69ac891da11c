import { csvTable } from '../../records/csv-table.js';
import type { StoredSeries } from '../../records/series.js';

const HEADER =
  'STRUCTURE STRUCTURE_ID ACTION FREQ REF_AREA INDICATOR DEFINITION TIME_PERIOD OBS_VALUE UNIT_MEASURE SOURCE VINTAGE LICENCE'.split(
    ' ',
  );

/**
 * Series as an SDMX-CSV 2.0 message of the dataflow XINZHI:SERIES(1.0), a row an observation. Unit, source, vintage and
 * licence are attributes; the definition is a dimension, since the same indicator may have several.
 */
export function writeSdmxCsv(series: readonly StoredSeries[]): string {
  return csvTable(
    HEADER,
    series.flatMap(({ indicator, place, unit, definition, source, vintage, licence, points }) =>
      points.map(([period, value]) => [
        ...['dataflow', 'XINZHI:SERIES(1.0)', 'I', frequencyOf(period), place, indicator, definition],
        ...[period, value, unit, source, vintage, licence],
      ]),
    ),
  );
}

/** CL_FREQ: annual, half-yearly, quarterly, monthly, weekly, daily. A range of years is told as annual. */
function frequencyOf(period: string): string {
  if (/^\d{4}(?:\/\d{4})?$/.test(period)) return 'A';
  if (/^\d{4}-[HS]\d$/.test(period)) return 'S';
  if (/^\d{4}-Q\d$/.test(period)) return 'Q';
  if (/^\d{4}-W\d{2}$/.test(period)) return 'W';
  return /^\d{4}-\d{2}$/.test(period) ? 'M' : 'D';
}
