import { parseDecimal } from '../decimal.js';
import type { Lines } from '../files/lines.js';
import { separatorIn } from '../files/separator.js';
import { TableError } from '../table-error.js';

/** Flows of a table that is written one a line: from whom, to whom, how much. */
export interface Flows {
  /** Labels in the order in which they first appear. */
  from: string[];
  to: string[];
  /** For each label of `from` its flows by the index in `to`; shorter where the last are missing, NaN where one is. */
  rows: Float64Array[];
}

/** Where in a line the parts stand: cells counted from 0, both ends included; labels may span several cells. */
export interface FlowCells {
  from: [number, number];
  to: [number, number];
  value: number;
}

const QUOTE = 0x22;
const decoder = new TextDecoder();

/**
 * Reads flows from lines that stand at their header, which tells what separates cells. Labels of several cells have commas
 * between them. Rows are kept, not lines: it takes no more memory than the table.
 * @throws TableError naming the line of a figure that is none, a cell that is missing, a flow that is there twice
 */
export async function readFlows(lines: Lines, cells: FlowCells, names: { value: string }): Promise<Flows> {
  const separator = separatorIn(lines.bytes, lines.start, lines.end);
  const from = new LabelIndex(separator);
  const to = new LabelIndex(separator);
  const rows: Float64Array[] = [];
  const last = Math.max(cells.from[1], cells.to[1], cells.value);
  // Where each cell begins, and one past the end of the last.
  const starts = new Int32Array(last + 2);
  while (lines.nextHere() || (await lines.next())) {
    const { bytes, start, end, line, file } = lines;
    if (!split(bytes, start, end, separator, starts)) {
      throw new TableError('the line has too few cells, the file seems truncated', { file, line }, `${last + 1} cells`);
    }
    const i = from.indexOf(bytes, starts[cells.from[0]]!, starts[cells.from[1] + 1]! - 1);
    const j = to.indexOf(bytes, starts[cells.to[0]]!, starts[cells.to[1] + 1]! - 1);
    const value = parseDecimal(bytes, starts[cells.value]!, starts[cells.value + 1]! - 1);
    const row = roomFor(rows, i, j, to.labels.length);
    if (Number.isNaN(value) || !Number.isNaN(row[j])) {
      const place = { file, line, row: from.labels[i]!, column: to.labels[j]! };
      if (!Number.isNaN(value)) throw new TableError('the flow is there twice', place, 'each flow once');
      const text = decoder.decode(bytes.subarray(starts[cells.value]!, starts[cells.value + 1]! - 1));
      throw new TableError(`'${text.slice(0, 40)}' is not a number`, place, `a number as ${names.value}`);
    }
    row[j] = value;
  }
  return { from: from.labels, to: to.labels, rows };
}

/** The row i, long enough for an element j; what is not filled is NaN. */
export function roomFor(rows: Float64Array[], i: number, j: number, columns: number): Float64Array {
  const row = rows[i];
  if (row && j < row.length) return row;
  const longer = new Float64Array(Math.max(columns, j < 64 ? 64 : 2 * j)).fill(Number.NaN);
  if (row) longer.set(row);
  rows[i] = longer;
  return longer;
}

/** Where the cells begin; separators inside quotes belong to them. False where there are too few. */
function split(bytes: Uint8Array, start: number, end: number, separator: number, starts: Int32Array): boolean {
  let cell = 0;
  let quoted = false;
  starts[0] = start;
  for (let at = start; at < end && cell < starts.length - 1; at++) {
    if (bytes[at] === separator && !quoted) starts[++cell] = at + 1;
    else if (bytes[at] === QUOTE) quoted = !quoted;
  }
  if (cell === starts.length - 1) return true;
  starts[++cell] = end + 1;
  return cell === starts.length - 1;
}

/** Labels and their indices; lines mostly repeat the last label, or name the one that followed it before. */
class LabelIndex {
  readonly labels: string[] = [];
  private readonly encoded: Uint8Array[] = [];
  private readonly known = new Map<string, number>();
  private readonly separator: string;
  private last = -1;

  constructor(separator: number) {
    this.separator = String.fromCharCode(separator);
  }

  indexOf(bytes: Uint8Array, start: number, end: number): number {
    if (this.is(this.last, bytes, start, end)) return this.last;
    const next = (this.last + 1) % Math.max(1, this.labels.length);
    if (this.is(next, bytes, start, end)) {
      this.last = next;
      return next;
    }
    const label = decoder.decode(bytes.subarray(start, end)).replaceAll('"', '').replaceAll(this.separator, ',').trim();
    let index = this.known.get(label);
    if (index === undefined) {
      index = this.labels.push(label) - 1;
      this.known.set(label, index);
      this.encoded.push(bytes.slice(start, end));
    }
    this.last = index;
    return index;
  }

  private is(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    const label = this.encoded[index];
    if (label === undefined || label.length !== end - start) return false;
    for (let k = 0; k < label.length; k++) if (label[k] !== bytes[start + k]) return false;
    return true;
  }
}
