import { parseDecimal } from '../decimal.js';
import { PieceBuffer } from '../files/piece-buffer.js';
import { TableError } from '../table-error.js';
import type { TableRows } from '../wide/table-rows.js';
import { textOf } from './shared-strings.js';
import { unescapeXml } from './xml-text.js';

const OPEN = 0x3c;
const CLOSE = 0x3e;
const SLASH = 0x2f;
const SPACE = 0x20;
const LETTER = { c: 0x63, e: 0x65, i: 0x69, o: 0x6f, r: 0x72, s: 0x73, t: 0x74, v: 0x76, w: 0x77 };
const decoder = new TextDecoder();

/** What kind of value a cell has: the first letter of its t attribute. */
const NUMBER = 0x6e;
/** The columns of a sheet end at XFD. */
const LAST_COLUMN = 16384;

/** The rows of a worksheet (ECMA-376 part 1, §18.3.1), scanned as its pieces arrive. */
export class SheetRows implements TableRows {
  line = 0;
  private readonly buffer: PieceBuffer;
  /** Cells of the row at hand: where their values begin and end in the buffer, and what kind of value it is. */
  private readonly starts = new Int32Array(LAST_COLUMN);
  private readonly ends = new Int32Array(LAST_COLUMN);
  private readonly kinds = new Uint8Array(LAST_COLUMN);
  private cells = 0;

  constructor(
    pieces: AsyncIterable<Uint8Array>,
    private readonly strings: string[],
    readonly file: string,
  ) {
    this.buffer = new PieceBuffer(pieces, file);
  }

  async next(): Promise<boolean> {
    for (;;) {
      const end = await this.rowEnd();
      if (end < 0) return false;
      const start = this.rowStart(end);
      if (start < 0) {
        this.buffer.at = end;
        continue;
      }
      this.readRow(start, end);
      this.buffer.at = end;
      if (this.cells > 0) return true;
    }
  }

  async close(): Promise<void> {
    await this.buffer.close();
  }

  texts(from: number, to = this.cells): string[] {
    const texts: string[] = [];
    for (let k = from; k < Math.min(to, this.cells); k++) texts.push(this.textOf(k).trim());
    return texts;
  }

  numbers(from: number, into: Float64Array, blank: number): number {
    const { bytes } = this.buffer;
    for (let k = from; k < this.cells && k - from < into.length; k++) {
      const kind = this.kinds[k]!;
      if (kind === NUMBER) into[k - from] = parseDecimal(bytes, this.starts[k]!, this.ends[k]!);
      else {
        const text = this.textOf(k).trim();
        into[k - from] = text === '' ? blank : parseText(text);
      }
    }
    return Math.max(0, this.cells - from);
  }

  /** Where the next row's end tag ends; −1 where there is none any more. */
  private async rowEnd(): Promise<number> {
    let searched = 0;
    for (;;) {
      const { bytes, at, filled } = this.buffer;
      for (let k = at + searched; k + 5 < filled; k++) {
        if (bytes[k] === OPEN && bytes[k + 1] === SLASH && bytes[k + 2] === LETTER.r && bytes[k + 3] === LETTER.o) {
          return k + 6;
        }
      }
      searched = Math.max(0, filled - at - 5);
      if (this.buffer.ended) {
        this.expectEnd();
        return -1;
      }
      await this.buffer.fill();
    }
  }

  /** After the last row the list of rows is closed; where it is not, the sheet has been cut. */
  private expectEnd(): void {
    const { bytes, at, filled } = this.buffer;
    if (/<\/sheetData|<sheetData\s*\/>/.test(decoder.decode(bytes.subarray(at, filled)))) return;
    const place = { file: this.file, line: this.line + 1 };
    throw new TableError('the sheet ends within its rows, it seems truncated', place, 'a complete sheet');
  }

  /** Where the row begins that ends at `end`: rows without cells (`<row/>`) may stand before it. */
  private rowStart(end: number): number {
    const { bytes, at } = this.buffer;
    let start = -1;
    for (let k = at; k + 4 < end; k++) {
      if (bytes[k] !== OPEN || bytes[k + 1] !== LETTER.r || bytes[k + 2] !== LETTER.o) continue;
      start = k;
      k = bytes.indexOf(CLOSE, k);
      if (bytes[k - 1] === SLASH) this.line++;
      else break;
    }
    return start;
  }

  private readRow(start: number, end: number): void {
    const { bytes } = this.buffer;
    const tagEnd = bytes.indexOf(CLOSE, start);
    this.kinds.fill(0, 0, this.cells);
    this.cells = 0;
    const number = /\sr="(\d+)"/.exec(decoder.decode(bytes.subarray(start, tagEnd)))?.[1];
    this.line = number ? Number(number) : this.line + 1;
    let column = 0;
    for (let k = tagEnd; k < end; k++) {
      if (bytes[k] !== OPEN || bytes[k + 1] !== LETTER.c) continue;
      if (bytes[k + 2] !== SPACE && bytes[k + 2] !== CLOSE && bytes[k + 2] !== SLASH) continue;
      k = this.readCell(k + 2, end, column);
      column = this.cells;
    }
  }

  /** Reads the cell whose attributes begin at `at`; returns where it ends. */
  private readCell(at: number, end: number, next: number): number {
    const { bytes } = this.buffer;
    let column = next;
    let kind = NUMBER;
    let k = at;
    for (; k < end && bytes[k] !== CLOSE; k++) {
      if (bytes[k] !== SPACE || bytes[k + 2] !== 0x3d) continue;
      if (bytes[k + 1] === LETTER.r) column = columnOf(bytes, k + 4);
      // 'str' (a formula's text) is told from 's' (a shared one) by its second letter.
      if (bytes[k + 1] === LETTER.t) kind = bytes[k + 5] === LETTER.t ? LETTER.t : bytes[k + 4]!;
    }
    if (column >= LAST_COLUMN) {
      throw new TableError('a cell lies beyond column XFD', { file: this.file, line: this.line }, 'a worksheet');
    }
    while (this.cells <= column) this.kinds[this.cells++] = 0;
    if (bytes[k - 1] === SLASH) return k;
    const cellStart = k + 1;
    for (k = cellStart; k < end; k++) {
      if (bytes[k] !== OPEN) continue;
      const first = bytes[k + 1];
      if (first === SLASH && bytes[k + 2] === LETTER.c && bytes[k + 3] === CLOSE) return k;
      if (first === LETTER.v) {
        this.starts[column] = bytes.indexOf(CLOSE, k) + 1;
        this.ends[column] = bytes.indexOf(OPEN, this.starts[column]!);
        this.kinds[column] = kind;
        k = this.ends[column]!;
      } else if (first === LETTER.i && bytes[k + 2] === LETTER.s) {
        this.starts[column] = k;
        this.kinds[column] = LETTER.i;
        while (k < end && !(bytes[k] === SLASH && bytes[k + 1] === LETTER.i && bytes[k + 2] === LETTER.s)) k++;
        this.ends[column] = k;
      }
    }
    return k;
  }

  private textOf(k: number): string {
    const kind = this.kinds[k];
    if (kind === 0) return '';
    const text = decoder.decode(this.buffer.bytes.subarray(this.starts[k], this.ends[k]));
    if (kind === LETTER.s) return this.strings[Number(text)] ?? '';
    return kind === LETTER.i ? textOf(text) : unescapeXml(text);
  }
}

/** 'AB12' → 27. */
function columnOf(bytes: Uint8Array, at: number): number {
  let column = 0;
  for (let k = at; bytes[k]! >= 0x41 && bytes[k]! <= 0x5a; k++) column = column * 26 + (bytes[k]! - 0x40);
  return column - 1;
}

/** A figure that was entered as text. */
function parseText(text: string): number {
  const bytes = new TextEncoder().encode(text);
  return parseDecimal(bytes, 0, bytes.length);
}
