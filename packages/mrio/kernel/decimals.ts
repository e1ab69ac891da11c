// Decimal numbers between separators, as doubles: what most of the bytes of a table are. Digits that fit into 64 bits by one
// division (Clinger 1990, fast path) or, where they exceed 53 bits, in twice the precision (Dekker 1971); any other cell is
// listed for the caller to read. Compiled by ../scripts/compile-kernel.mjs to a module of its own.

const ZERO: u32 = 0x30;
const MINUS: u32 = 0x2d;
const PLUS: u32 = 0x2b;
const POINT: u32 = 0x2e;
const LETTER_E: u32 = 0x65;
/** A whole number that is no larger is a double as it is. */
const EXACT: u64 = 1 << 53;
/** So many digits fit into 64 bits whatever they are. */
const MOST_DIGITS: usize = 19;
const MOST_DECIMALS: i32 = 22;

const POWERS = memory.data<f64>([
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21,
  1e22,
]);

@inline
function power(exponent: i32): f64 {
  return load<f64>(POWERS + (<usize>exponent << 3));
}

/** Where the next cell begins: after the last digit, sign or point that was read. */
let after: usize = 0;
/** How many cells were listed. */
let listed: i32 = 0;

/** How many cells of the last row are listed for the caller: not plainly a number, or with too many digits. */
export function slowCells(): i32 {
  return listed;
}

/** a · b − fl(a · b), exactly. */
function productError(a: f64, b: f64, product: f64): f64 {
  const aShifted = a * 134217729.0;
  const aHigh = aShifted - (aShifted - a);
  const aLow = a - aHigh;
  const bShifted = b * 134217729.0;
  const bHigh = bShifted - (bShifted - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

/** The double nearest to mantissa / 10^decimals; NaN where twice the precision cannot tell which of two is nearer. */
function nearest(mantissa: u64, decimals: i32): f64 {
  const sum = <f64>mantissa;
  const low = <f64>(<i64>(mantissa - <u64>sum));
  const divisor = power(decimals);
  const quotient = sum / divisor;
  const covered = quotient * divisor;
  const remainder = sum - covered - productError(quotient, divisor, covered) + low;
  const correction = remainder / divisor;
  const doubt = abs(quotient) * 2.5243548967072378e-29; // 2^-95
  const value = quotient + (correction - doubt);
  return value == quotient + (correction + doubt) ? value : NaN;
}

/** Reads digits from `after` on onto a number and moves on. */
@inline
function digitsOnto(mantissa: u64): u64 {
  let at = after;
  let digit = <u32>load<u8>(at) - ZERO;
  while (digit <= 9) {
    mantissa = mantissa * 10 + digit;
    digit = <u32>load<u8>(++at) - ZERO;
  }
  after = at;
  return mantissa;
}

/** The exponent after its letter; a number that no double has where there are no digits, or more than three. */
function exponent(): i32 {
  const sign = <u32>load<u8>(after);
  if (sign == MINUS || sign == PLUS) after++;
  const from = after;
  const size = <i32>digitsOnto(0);
  const digits = after - from;
  if (digits == 0 || digits > 3) return 1000;
  return sign == MINUS ? -size : size;
}

/** The number that begins at `after`, NaN where it is not plainly one; `after` moves to the byte that ends it. */
function number(): f64 {
  const negative = <u32>load<u8>(after) == MINUS;
  if (negative) after++;
  const from = after;
  let mantissa = digitsOnto(0);
  let digits = after - from;
  let decimals: i32 = 0;
  if (<u32>load<u8>(after) == POINT) {
    const point = ++after;
    mantissa = digitsOnto(mantissa);
    decimals = <i32>(after - point);
    digits += after - point;
  }
  if (digits == 0) return NaN;
  if (digits > MOST_DIGITS) {
    // Zeros in front are no digits.
    let first = from;
    while (<u32>load<u8>(first) == ZERO || <u32>load<u8>(first) == POINT) first++;
    if (after - first > MOST_DIGITS) return NaN;
  }
  if ((<u32>load<u8>(after) | 0x20) == LETTER_E) {
    after++;
    decimals -= exponent();
  }
  let value: f64 = NaN;
  if (decimals >= 0 && decimals <= MOST_DECIMALS)
    value = mantissa <= EXACT ? <f64>mantissa / power(decimals) : nearest(mantissa, decimals);
  else if (decimals < 0 && decimals >= -MOST_DECIMALS && mantissa <= EXACT) value = <f64>mantissa * power(-decimals);
  return negative ? -value : value;
}

/**
 * Reads the cells of bytes [at, end) into doubles at `into`, of which there are `room`, and returns how many cells there
 * are. The byte at `end` must be the separator. An empty cell is `blank`; a cell that is not plainly a number is NaN and
 * listed at `slow`: its index, where it begins and where it ends, as three i32.
 */
export function row(at: usize, end: usize, separator: u32, blank: f64, into: usize, room: i32, slow: usize): i32 {
  let cells: i32 = 0;
  listed = 0;
  for (; at <= end; at++, cells++) {
    const first = <u32>load<u8>(at);
    const target = into + (<usize>cells << 3);
    // Most cells of most tables are a single digit, and most of those zero.
    if (<u32>load<u8>(at, 1) == separator && first - ZERO <= 9 && at < end) {
      if (cells < room) store<f64>(target, <f64>(first - ZERO));
      at++;
      continue;
    }
    if (first == separator) {
      if (cells < room) store<f64>(target, blank);
      continue;
    }
    after = at;
    const value = number();
    if (cells < room) store<f64>(target, value);
    if (<u32>load<u8>(after) == separator && value == value) {
      at = after;
      continue;
    }
    const begin = at;
    at = after;
    while (<u32>load<u8>(at) != separator) at++;
    if (cells >= room) continue;
    store<f64>(target, NaN);
    const entry = slow + <usize>(12 * listed++);
    store<i32>(entry, cells);
    store<i32>(entry, <i32>begin, 4);
    store<i32>(entry, <i32>at, 8);
  }
  return cells;
}

/** The first byte that the caller may use. */
export function firstFreeByte(): usize {
  return __heap_base;
}
