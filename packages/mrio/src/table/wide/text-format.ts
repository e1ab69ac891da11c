import { TableError } from '../table-error.js';
import type { TableFormat } from '../table-format.js';
import { CsvRows } from './csv-rows.js';
import { readWide } from './read-wide.js';
import type { WideLayout } from './wide-layout.js';

/** The format of CSV files whose first line says all. */
export const textFormat = (
  name: string,
  isHeader: (cells: string[]) => boolean,
  layoutOf: (cells: string[], file: string) => WideLayout,
): TableFormat => ({
  name,
  recognises: (content) => content.kind === 'text' && isHeader(firstLine(content.head)),
  async read(content, options) {
    if (content.kind !== 'text') throw new TableError('the file is no text', { file: content.file }, `${name} as CSV`);
    const rows = new CsvRows(content.pieces, content.file);
    if (!(await rows.next()))
      throw new TableError('the file is empty', { file: content.file }, `the header row of ${name}`);
    return readWide(rows, layoutOf(rows.texts(0), content.file), options);
  },
});

/** The cells of the first line that is not empty, whatever separates them. */
export function firstLine(head: string): string[] {
  const line = head.replace(/^\uFEFF/, '').match(/[^\r\n]+/)?.[0] ?? '';
  return line.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}
