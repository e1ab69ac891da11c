import type { InputOutputTable } from '../input-output-table.js';
import { GENERIC_HEADER } from './generic-csv.js';
import { tableFlows } from './table-flows.js';

/** About how much text is handed on at once. */
const PIECE = 2 ** 16;

/** A table as the generic CSV, in pieces: to a file, a stream or a download, without all of it in memory. */
export function* tableAsCsv(table: InputOutputTable): Generator<string> {
  let piece = `${GENERIC_HEADER.join(',')}\n`;
  for (const [fromCountry, fromIndustry, toCountry, toIndustry, value] of tableFlows(table)) {
    piece += `${quoted(fromCountry)},${quoted(fromIndustry)},${quoted(toCountry)},${quoted(toIndustry)},${value}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

const quoted = (text: string): string => (text.includes(',') ? `"${text}"` : text);
