import { createHash } from 'node:crypto';
import { metricById, nameOf } from '@xinzhi/vocabulary';
import { InputError } from '../../errors/input-error.js';
import type { StoredSeries } from '../../records/series.js';
import { csvRows } from './csv-rows.js';
import type { Observation } from './observation.js';
import { isPanel, readPanel } from './read-panel.js';
import { isSdmx, readSdmx } from './read-sdmx.js';

export type SeriesOptions = {
  /** The file's name, for messages, and its source where the file names none. */
  name: string;
  /** The vintage of figures that carry none: the day that the file is from. */
  vintage: string;
};

/**
 * Reads series from a CSV file: a long panel (indicator, place, year, value, source) or SDMX-CSV 1.0 and 2.0. A missing
 * figure is a gap. Points are in the order of their periods. Unit and definition come from the file, else from the
 * vocabulary's metric of that id.
 * @throws InputError naming file, line and column: a missing column, a cell that is no number, a figure given twice.
 */
export function readSeries(bytes: Uint8Array, options: SeriesOptions): StoredSeries[] {
  const table = csvRows(bytes, options.name);
  if (isSdmx(table.header)) return collect(readSdmx(table), options);
  if (isPanel(table.header)) return collect(readPanel(table), options);
  throw new InputError(
    `no series are recognised in a table with the columns ${table.header.slice(0, 12).join(', ')}${table.header.length > 12 ? ', …' : ''}`,
    `${options.name}:1`,
    'give indicator, place, year, value[, unit, definition, source], or SDMX-CSV; the layouts of input–output tables are in docs/sources.md',
  );
}

type Group = { series: StoredSeries; lines: Map<string, number> };

function collect(observations: Observation[], options: SeriesOptions): StoredSeries[] {
  const groups = new Map<string, Group>();
  for (const observation of observations) {
    const series = seriesOf(observation, options);
    const group = groups.get(series.id) ?? { series, lines: new Map() };
    groups.set(series.id, group);
    const { period, value, line } = observation;
    const before = group.lines.get(period);
    if (before !== undefined)
      throw new InputError(
        `${series.indicator} of ${series.place} in ${period} is given twice: also on line ${before}`,
        `${options.name}:${line}`,
      );
    group.lines.set(period, line);
    if (value !== null) group.series.points.push([period, value]);
  }
  const series = [...groups.values()].map(({ series }) => series).filter(({ points }) => points.length > 0);
  if (series.length === 0) throw new InputError('the table holds no figures', options.name);
  for (const { points } of series) points.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return series;
}

function seriesOf(observation: Observation, { name, vintage }: SeriesOptions): StoredSeries {
  const { indicator, place, line } = observation;
  const metric = metricById(indicator);
  const unit = observation.unit ?? metric?.unit;
  if (!unit)
    throw new InputError(
      `the unit of '${indicator}' is not known`,
      `${name}:${line}`,
      "add a column 'unit', or use the id of a metric of the vocabulary",
    );
  const source = observation.source ?? fileName(name);
  const definition =
    observation.definition ?? (metric ? `${nameOf(metric.id, 'en')}, as its source has it` : indicator);
  return {
    id: seriesId(indicator, place, definition, unit, source),
    indicator,
    place,
    unit,
    definition,
    source,
    vintage: observation.vintage ?? vintage,
    licence: observation.licence ?? '',
    points: [],
  };
}

/**
 * '<indicator>/<place>/<definition>/<source>', the last two shortened and told apart by a hash of what they stand for,
 * so that the same table gives the same ids again.
 */
function seriesId(indicator: string, place: string, definition: string, unit: string, source: string): string {
  const hash = createHash('sha256').update(`${definition}\n${unit}`).digest('hex').slice(0, 8);
  return [indicator, place, hash, shortened(source)].join('/');
}

function shortened(source: string): string {
  const words = source
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return words.length <= 40
    ? words
    : `${words.slice(0, 31)}-${createHash('sha256').update(source).digest('hex').slice(0, 8)}`;
}

function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
