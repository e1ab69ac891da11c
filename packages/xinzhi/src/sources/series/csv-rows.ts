import { parse } from 'csv-parse/sync';
import { InputError } from '../../errors/input-error.js';
import { decodeText } from '../decode-text.js';

/** A table as it was written: the names of its columns, and rows with the line that each starts on. */
export type CsvTable = { name: string; header: string[]; rows: { line: number; cells: string[] }[] };

type Parsed = { record: string[]; info: { lines: number } };

/**
 * Reads a CSV file: comma, semicolon or tab, told by its first line; quotes as RFC 4180 has them.
 * @throws InputError naming the line where the file is no table: a quote left open, a row of another length.
 */
export function csvRows(bytes: Uint8Array, name: string): CsvTable {
  const text = decodeText(bytes, name).text;
  if (text.trim() === '') throw new InputError('the file is empty', name);
  const parsed = parsedRows(text, name);
  const [first, ...rest] = parsed;
  const header = first!.record.map((cell) => cell.trim());
  let line = first!.info.lines + 1;
  const rows = rest.map(({ record, info }) => {
    const row = { line, cells: record };
    line = info.lines + 1;
    if (record.length !== header.length)
      throw new InputError(
        `the row has ${record.length} cells and the header ${header.length} columns`,
        `${name}:${row.line}`,
      );
    return row;
  });
  return { name, header, rows };
}

function parsedRows(text: string, name: string): Parsed[] {
  try {
    return parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      delimiter: delimiterOf(text),
    }) as unknown as Parsed[];
  } catch (error) {
    const { message, lines } = error as Error & { lines?: number };
    throw new InputError(`this is not CSV: ${message}`, lines ? `${name}:${lines}` : name);
  }
}

function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }));
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).mark;
}
