import type { IndexData, IndexDefinition } from '@xinzhi/composite';
import { parse } from 'csv-parse/sync';
import { InputError } from '../../errors/input-error.js';

interface Row {
  record: Record<string, string>;
  info: { lines: number };
}

/**
 * The columns that a definition asks for, from CSV with a header row.
 * @throws InputError naming the column that is missing, or the line of the cell that is not a number
 */
export function readIndexData(text: string, file: string, definition: IndexDefinition): IndexData {
  const rows = rowsOf(text, file);
  const columns = Object.keys(rows[0]?.record ?? {});
  if (rows.length === 0) throw new InputError('there are no rows under the header', file);
  const { unit, period, indicators } = definition;
  for (const wanted of [unit, ...(period ? [period] : []), ...indicators.map(({ column }) => column)]) {
    if (!columns.includes(wanted)) {
      throw new InputError(`there is no column '${wanted}'`, file, `the columns are ${columns.join(', ')}`);
    }
  }
  expectDistinctRows(rows, definition, file);
  return {
    units: rows.map(({ record }) => record[unit]!),
    ...(period ? { periods: rows.map(({ record }) => record[period]!) } : {}),
    matrix: rows.map((row) => indicators.map(({ column }) => numberIn(row, column, file))),
  };
}

function rowsOf(text: string, file: string): Row[] {
  try {
    return parse(text, {
      columns: true,
      bom: true,
      trim: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as Row[];
  } catch (error) {
    throw new InputError(`this is no well-formed CSV: ${(error as Error).message}`, file);
  }
}

function numberIn({ record, info }: Row, column: string, file: string): number {
  const cell = record[column]!;
  const value = cell === '' ? Number.NaN : Number(cell);
  if (Number.isFinite(value)) return value;
  const problem = cell === '' ? 'the cell is empty' : `'${cell}' is not a number`;
  throw new InputError(
    problem,
    `${file}, line ${info.lines}, column ${column}`,
    'fill the gap in or leave the row out: nothing is imputed',
  );
}

function expectDistinctRows(rows: Row[], { unit, period }: IndexDefinition, file: string): void {
  const seen = new Set<string>();
  for (const { record, info } of rows) {
    const key = period ? `${record[unit]} ${record[period]}` : record[unit]!;
    if (seen.has(key)) {
      throw new InputError(
        `'${key}' appears twice`,
        `${file}, line ${info.lines}`,
        period ? undefined : "a panel needs 'period: COLUMN' in the definition",
      );
    }
    seen.add(key);
  }
}
