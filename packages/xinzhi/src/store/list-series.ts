import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import type { StoredSeries } from '../records/series.js';
import { queryRows, type Store } from './store.js';

export type SeriesFilter = { indicator?: string; places?: readonly string[]; ids?: readonly string[] };

/** The series that meet the filter, in the order of their ids, points by period as they were given. */
export async function listSeries(store: Store, filter: SeriesFilter = {}): Promise<StoredSeries[]> {
  return readSeries(store.reading, filter);
}

const columns =
  'id, indicator, place, unit, definition, source, vintage, licence, definition_zh, source_zh, vintage_zh, licence_zh';

type Row = Omit<StoredSeries, 'points' | 'zh'> & {
  [column in 'definition_zh' | 'source_zh' | 'vintage_zh' | 'licence_zh']: string | null;
};

/** A series without its points; with its Chinese words where it has them. */
function seriesOf({ definition_zh, source_zh, vintage_zh, licence_zh, ...row }: Row): StoredSeries {
  if (definition_zh === null) return { ...row, points: [] };
  const zh = { definition: definition_zh, source: source_zh ?? row.source };
  return {
    ...row,
    points: [],
    zh: { ...zh, vintage: vintage_zh ?? row.vintage, licence: licence_zh ?? row.licence },
  };
}

export async function readSeries(connection: DuckDBConnection, filter: SeriesFilter = {}): Promise<StoredSeries[]> {
  const { where, parameters } = condition(filter);
  const rows = await queryRows<Row>(connection, `SELECT ${columns} FROM series ${where} ORDER BY id`, parameters);
  const points = await connection.runAndReadAll(
    `SELECT points.series, period, value FROM points JOIN series ON series.id = points.series ${where} ORDER BY points.series, ordinal`,
    parameters,
  );
  const byId = new Map<string, StoredSeries>(rows.map((row) => [row.id, seriesOf(row)]));
  const [ids = [], periods = [], values = []] = points.getColumnsJS() as [string[], string[], number[]];
  for (const [index, id] of ids.entries())
    byId.get(id)?.points.push([periods[index] as string, values[index] as number]);
  return [...byId.values()];
}

function condition({ indicator, places, ids }: SeriesFilter): {
  where: string;
  parameters: Record<string, DuckDBValue>;
} {
  const terms: string[] = [];
  const parameters: Record<string, DuckDBValue> = {};
  if (indicator !== undefined) {
    terms.push('series.indicator = $indicator');
    parameters.indicator = indicator;
  }
  for (const [column, values] of [
    ['place', places],
    ['id', ids],
  ] as const) {
    if (values === undefined) continue;
    if (values.length === 0) terms.push('false');
    else terms.push(`series.${column} IN (${values.map((_, index) => `$${column}${index}`).join(', ')})`);
    for (const [index, value] of values.entries()) parameters[`${column}${index}`] = value;
  }
  return { where: terms.length > 0 ? `WHERE ${terms.join(' AND ')}` : '', parameters };
}
