import { type DuckDBConnection, type DuckDBValue, listValue, structValue } from '@duckdb/node-api';
import type { Span } from '@xinzhi/reader';

/** Appends rows, each with a value for every column in the table's order. Takes part in the connection's transaction. */
export async function appendRows(
  connection: DuckDBConnection,
  table: string,
  rows: readonly (readonly DuckDBValue[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const appender = await connection.createAppender(table);
  const types = Array.from({ length: appender.columnCount }, (_, column) => appender.columnType(column));
  for (const row of rows) {
    if (row.length !== types.length)
      throw new RangeError(`a row of ${row.length} values for the ${types.length} columns of ${table}`);
    for (const [column, type] of types.entries()) {
      const value = row[column] as DuckDBValue;
      if (value === null) appender.appendNull();
      else appender.appendValue(value, type);
    }
    appender.endRow();
  }
  appender.closeSync();
}

export const spanList = (spans: readonly Span[]): DuckDBValue =>
  listValue(spans.map(({ start, end }) => structValue({ start, end })));
