import { Lines } from '../files/lines.js';
import { separatorIn } from '../files/separator.js';
import { TableError } from '../table-error.js';
import { rowDecimals } from './row-decimals.js';
import type { TableRows } from './table-rows.js';

const QUOTE = 0x22;
const decoder = new TextDecoder();

/** Rows of a CSV text: one line each, cells between commas, semicolons or tabs, whichever its first line has most of. */
export class CsvRows implements TableRows {
  private readonly lines: Lines;
  private separator = 0;

  constructor(
    pieces: AsyncIterable<Uint8Array>,
    readonly file: string,
  ) {
    this.lines = new Lines(pieces, file);
  }

  get line(): number {
    return this.lines.line;
  }

  async next(): Promise<boolean> {
    const found = await this.lines.next();
    if (found && this.separator === 0) this.begin();
    return found;
  }

  /** Passes over a byte order mark and looks at what separates the cells. */
  private begin(): void {
    const { lines } = this;
    if (lines.bytes[lines.start] === 0xef && lines.bytes[lines.start + 1] === 0xbb) lines.start += 3;
    this.separator = separatorIn(lines.bytes, lines.start, lines.end);
  }

  texts(from: number, to = Number.POSITIVE_INFINITY): string[] {
    const { bytes, end } = this.lines;
    const texts: string[] = [];
    let at = this.startOf(from);
    for (let k = from; k < to && at <= end; k++) {
      const stop = this.endFrom(at);
      const text = decoder.decode(bytes.subarray(at, stop)).trim();
      texts.push(/^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"').trim() : text);
      at = stop + 1;
    }
    return texts;
  }

  numbers(from: number, into: Float64Array, blank: number): number {
    const { bytes, end } = this.lines;
    const start = this.startOf(from);
    return start > end ? 0 : rowDecimals(bytes, start, end, into, { separator: this.separator, blank });
  }

  /** Where cell k begins; beyond the end where there is none. */
  private startOf(k: number): number {
    let at = this.lines.start;
    for (let passed = 0; passed < k && at <= this.lines.end; passed++) at = this.endFrom(at) + 1;
    return at;
  }

  /** Where the cell that begins at `at` ends; separators inside quotes do not count. */
  private endFrom(at: number): number {
    const { bytes, end } = this.lines;
    let quoted = false;
    let k = at;
    for (; k < end && (quoted || bytes[k] !== this.separator); k++) if (bytes[k] === QUOTE) quoted = !quoted;
    if (quoted) {
      throw new TableError(
        'a quote is opened and not closed on its line',
        { file: this.file, line: this.line },
        'labels of one line',
      );
    }
    return k;
  }
}
