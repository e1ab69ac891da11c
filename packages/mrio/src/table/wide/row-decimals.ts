import { decodeBase64 } from '../../linear-algebra/decode-base64.js';
import { grow } from '../../linear-algebra/kernel-memory.js';
import { type DecimalsOptions, parseDecimals } from '../decimal.js';
import { decimalsBase64 } from './compiled-decimals.js';

/** What kernel/decimals.ts does; addresses are byte offsets into its memory. */
interface DecimalsExports {
  memory: WebAssembly.Memory;
  firstFreeByte(): number;
  slowCells(): number;
  row(at: number, end: number, separator: number, blank: number, into: number, room: number, slow: number): number;
}

const COMMA = 0x2c;
/** A listed cell: its index, where it begins and where it ends. */
const ENTRY = 3;

let started: DecimalsExports | null | undefined;

/** One instance serves all rows, one after the other; null where a page forbids WebAssembly. */
function decimals(): DecimalsExports | null {
  if (started !== undefined) return started;
  try {
    const module = new WebAssembly.Module(decodeBase64(decimalsBase64));
    started = new WebAssembly.Instance(module).exports as unknown as DecimalsExports;
  } catch {
    started = null;
  }
  return started;
}

/**
 * The same as parseDecimals, for whole rows: compiled, it is fast from the first row on, and two to four times as fast
 * later. Cells that are not plainly a number are left to parseDecimals.
 */
export function rowDecimals(
  bytes: Uint8Array,
  start: number,
  end: number,
  into: Float64Array,
  options: DecimalsOptions = {},
): number {
  const compiled = decimals();
  if (compiled === null) return parseDecimals(bytes, start, end, into, options);
  const { separator = COMMA, blank = Number.NaN } = options;
  const text = compiled.firstFreeByte();
  const figures = (text + end - start + 8) & ~7;
  const slow = figures + 8 * into.length;
  grow(compiled.memory, slow + 4 * ENTRY * into.length);
  const { buffer } = compiled.memory;
  const copy = new Uint8Array(buffer, text, end - start + 1);
  copy.set(bytes.subarray(start, end));
  copy[end - start] = separator;
  const cells = compiled.row(text, text + end - start, separator, blank, figures, into.length, slow);
  const read = Math.min(cells, into.length);
  into.set(new Float64Array(buffer, figures, read));
  const listed = new Int32Array(buffer, slow, ENTRY * compiled.slowCells());
  for (let k = 0; k < listed.length; k += ENTRY) {
    const [begins, ends] = [listed[k + 1]! - text + start, listed[k + 2]! - text + start];
    parseDecimals(bytes, begins, ends, into.subarray(listed[k]!, listed[k]! + 1), options);
  }
  return cells;
}
