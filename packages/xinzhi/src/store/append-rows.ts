import {
  type DuckDBAppender,
  type DuckDBConnection,
  type DuckDBType,
  DuckDBTypeId,
  type DuckDBValue,
  listValue,
  structValue,
} from '@duckdb/node-api';
import type { Span } from '@xinzhi/reader';

/** Appends rows, each with a value for every column in the table's order. Takes part in the connection's transaction. */
export async function appendRows(
  connection: DuckDBConnection,
  table: string,
  rows: readonly (readonly DuckDBValue[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const appender = await connection.createAppender(table);
  const append = Array.from({ length: appender.columnCount }, (_, column) =>
    appenderOf(appender, appender.columnType(column)),
  );
  for (const row of rows) {
    if (row.length !== append.length)
      throw new RangeError(`a row of ${row.length} values for the ${append.length} columns of ${table}`);
    for (const [column, value] of row.entries()) {
      if (value === null) appender.appendNull();
      else append[column]?.(value);
    }
    appender.endRow();
  }
  appender.closeSync();
}

/** The appender's own method for the common types, which is four times as fast as the general one. */
function appenderOf(appender: DuckDBAppender, type: DuckDBType): (value: DuckDBValue) => void {
  switch (type.typeId) {
    case DuckDBTypeId.VARCHAR:
      return (value) => appender.appendVarchar(value as string);
    case DuckDBTypeId.INTEGER:
      return (value) => appender.appendInteger(value as number);
    case DuckDBTypeId.DOUBLE:
      return (value) => appender.appendDouble(value as number);
    default:
      return (value) => appender.appendValue(value, type);
  }
}

export const spanList = (spans: readonly Span[]): DuckDBValue =>
  listValue(spans.map(({ start, end }) => structValue({ start, end })));
