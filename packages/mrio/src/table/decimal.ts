const ZERO = 0x30;
const NINE = 0x39;
const POINT = 0x2e;
const MINUS = 0x2d;
const PLUS = 0x2b;
const COMMA = 0x2c;
const LETTER_E = 0x65;
const POWERS_OF_TEN = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const decoder = new TextDecoder();
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** The decimal number in bytes[start, end), spaces and quotes around it allowed; NaN where it is none. */
export function parseDecimal(bytes: Uint8Array, start: number, end: number): number {
  return parseDecimals(bytes, start, end, ONE) === 1 ? ONE[0]! : Number.NaN;
}

/** Room for the one number of parseDecimal, the same each time. */
const ONE = new Float64Array(1);

export interface DecimalsOptions {
  /** The byte between cells; default a comma. */
  separator?: number;
  /** What an empty cell stands for; default NaN: it is no number. */
  blank?: number;
}

const COMMAS: DecimalsOptions = {};

/**
 * Reads the cells of bytes[start, end) into `into`, NaN where one is no number, and returns how many cells there are,
 * those beyond `into` counted too. The value nearest to what is written, to the last bit: digits that fit into 15 places
 * by one division (Clinger 1990, fast path), up to 30 in twice the precision, everything else by the runtime's own parser.
 */
export function parseDecimals(
  bytes: Uint8Array,
  start: number,
  end: number,
  into: Float64Array,
  options: DecimalsOptions = COMMAS,
): number {
  const { separator = COMMA, blank = Number.NaN } = options;
  let cells = 0;
  for (let at = start; at <= end; at++, cells++) {
    const begin = at;
    const first = bytes[at]!;
    // Most cells of most tables are a single digit, and most of those zero.
    if (bytes[at + 1] === separator && first >= ZERO && first <= NINE && at + 1 < end) {
      if (cells < into.length) into[cells] = first - ZERO;
      at++;
      continue;
    }
    const negative = first === MINUS;
    if (negative) at++;
    let mantissa = 0;
    let rest = 0;
    let digits = 0;
    let decimals = 0;
    let seen = false;
    let afterPoint = false;
    let byte = separator;
    for (; at < end; at++) {
      byte = bytes[at]!;
      if (byte >= ZERO && byte <= NINE) {
        seen = true;
        if (digits < 15) mantissa = mantissa * 10 + (byte - ZERO);
        else rest = rest * 10 + (byte - ZERO);
        if (mantissa !== 0) digits++;
        if (afterPoint) decimals++;
      } else if (byte === POINT && !afterPoint) {
        afterPoint = true;
      } else {
        break;
      }
    }
    if ((byte | 0x20) === LETTER_E && seen && at < end) {
      const after = exponentEnd(bytes, at + 1, end);
      if (after > at + 1) {
        decimals -= exponentOf(bytes, at + 1, after);
        at = after;
        byte = bytes[at] ?? separator;
      }
    }
    let value = Number.NaN;
    if (seen && (at === end || byte === separator) && decimals <= 22 && decimals >= -22) {
      if (digits <= 15)
        value = decimals > 0 ? mantissa / POWERS_OF_TEN[decimals]! : mantissa * POWERS_OF_TEN[-decimals]!;
      else if (digits <= 30 && decimals >= 0) value = nearest(mantissa, rest, digits - 15, decimals);
      if (negative) value = -value;
    }
    if (Number.isNaN(value)) {
      while (at < end && bytes[at] !== separator) at++;
      value = parseSlowly(bytes, begin, at, blank);
    }
    if (cells < into.length) into[cells] = value;
  }
  return cells;
}

/** Where the sign and the at most three digits of an exponent end that begins at `at`; `at` itself where there is none. */
function exponentEnd(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at] === MINUS || bytes[at] === PLUS ? at + 1 : at;
  let after = first;
  while (after < end && after < first + 4 && bytes[after]! >= ZERO && bytes[after]! <= NINE) after++;
  return after === first || after === first + 4 ? at : after;
}

function exponentOf(bytes: Uint8Array, at: number, end: number): number {
  let exponent = 0;
  for (let k = at; k < end; k++) if (bytes[k]! >= ZERO) exponent = exponent * 10 + (bytes[k]! - ZERO);
  return bytes[at] === MINUS ? -exponent : exponent;
}

/**
 * The double nearest to (mantissa · 10^places + rest) / 10^decimals, in double-double arithmetic (Dekker 1971); NaN
 * where that cannot tell which of two neighbours is nearer.
 */
function nearest(mantissa: number, rest: number, places: number, decimals: number): number {
  const scale = POWERS_OF_TEN[places]!;
  const product = mantissa * scale;
  const sum = product + rest;
  const back = sum - product;
  const low = productError(mantissa, scale, product) + (product - (sum - back) + (rest - back));
  const divisor = POWERS_OF_TEN[decimals]!;
  const quotient = sum / divisor;
  const covered = quotient * divisor;
  const remainder = sum - covered - productError(quotient, divisor, covered) + low;
  const correction = remainder / divisor;
  const doubt = Math.abs(quotient) * 2 ** -95;
  const value = quotient + (correction - doubt);
  return value === quotient + (correction + doubt) ? value : Number.NaN;
}

/** a · b − fl(a · b), exactly. */
function productError(a: number, b: number, product: number): number {
  const aShifted = a * 134217729;
  const aHigh = aShifted - (aShifted - a);
  const aLow = a - aHigh;
  const bShifted = b * 134217729;
  const bHigh = bShifted - (bShifted - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

function parseSlowly(bytes: Uint8Array, start: number, end: number, blank: number): number {
  const text = decoder.decode(bytes.subarray(start, end)).trim();
  const bare = text.startsWith('"') && text.endsWith('"') && text.length > 1 ? text.slice(1, -1).trim() : text;
  if (bare === '') return blank;
  if (!DECIMAL.test(bare)) return Number.NaN;
  const value = Number(bare);
  return Number.isFinite(value) ? value : Number.NaN;
}
