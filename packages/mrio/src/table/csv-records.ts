/** Records of a CSV text as RFC 4180 has them: quotes, doubled quotes, line breaks inside quotes; empty lines skipped. */
export interface CsvRecord {
  /** Where it begins, counted from 1. */
  line: number;
  cells: string[];
}

/** @throws SyntaxError naming the line of a quote that is never closed */
export function csvRecords(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let line = 1;
  let begins = 1;
  // Up to the next comma, line end or end of text: a quoted cell, or a bare one.
  const cell = /(?:"([^"]*(?:""[^"]*)*)"[^,\r\n]*|([^,\r\n]*))(,|\r?\n|\r|$)/y;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at = cell.lastIndex) {
    cell.lastIndex = at;
    const found = cell.exec(text);
    if (!found || (found[1] === undefined && found[2]!.startsWith('"'))) {
      throw new SyntaxError(`line ${line}: a quote is opened and never closed`);
    }
    const [whole, quoted, bare, end] = found;
    cells.push(quoted === undefined ? bare!.trim() : quoted.replaceAll('""', '"'));
    line += whole.split('\n').length - 1;
    if (end === ',' && cell.lastIndex < text.length) continue;
    if (end === ',') cells.push('');
    if (cells.length > 1 || cells[0] !== '') records.push({ line: begins, cells });
    cells = [];
    begins = line;
  }
  return records;
}
