// One product shared by several threads, each an instance of this module on the same memory. The one that has the work
// announces a product and takes columns of it itself; whoever else is there takes some too. Nobody is waited for who has
// not taken any, so helpers may come late, or never.
//
// Every slice of columns has a ticket, counted on from product to product: a ticket can be drawn only while its product
// is announced, and a product ends when all its slices are done.

import { subtractStrided } from './product';

/** Where the announcements stand; 0 where there is nobody to share with. */
let board: usize = 0;

const TICKET: usize = 0;
const LIMIT: usize = 4;
const DONE: usize = 8;
const CLOSED: usize = 12;
/** The first ticket and the width of a slice, then the product's own arguments. */
const FIRST: usize = 16;
const SLICE: usize = 20;
const ARGUMENTS: usize = 24;

/** Below this, sharing costs more than it saves. */
const LEAST_WORK: f64 = 3.2e7;
const LEAST_COLUMNS: i32 = 128;
const NARROWEST: i32 = 64;
/** The one that has the work waits for the last slice: it is not to be long. */
const WIDEST: i32 = 96;

/** Shares products from now on with those who serve at the same address; 0 ends it. */
export function openBoard(address: usize): void {
  board = address;
  if (ASC_FEATURE_THREADS) {
    if (address != 0) atomic.store<i32>(address + CLOSED, 0);
  }
}

/** Lets the helpers go. */
export function closeBoard(): void {
  if (ASC_FEATURE_THREADS) {
    if (board == 0) return;
    atomic.store<i32>(board + CLOSED, 1);
    atomic.notify(board + CLOSED, -1);
    // Those who wait for the limit to change are to look up.
    atomic.notify(board + LIMIT, -1);
  }
  board = 0;
}

export function worthSharing(rows: i32, inner: i32, columns: i32): bool {
  return board != 0 && columns >= LEAST_COLUMNS && <f64>rows * <f64>inner * <f64>columns >= LEAST_WORK;
}

@inline
function argument(address: usize, k: usize): i32 {
  return load<i32>(address + ARGUMENTS + (k << 2));
}

function setArgument(k: usize, value: i32): void {
  store<i32>(board + ARGUMENTS + (k << 2), value);
}

/** C −= A B with whoever helps. */
export function share(
  c: usize, ldc: i32, a: usize, rowStep: i32, innerStep: i32, b: usize, ldb: i32, rows: i32, inner: i32, columns: i32,
): void {
  if (ASC_FEATURE_THREADS) {
    // Eight slices or more where there are columns enough, so that nobody is left waiting long for the last.
    const slice = max(NARROWEST, min(WIDEST, (columns / 8 + 3) & ~3));
    const first = atomic.load<i32>(board + LIMIT);
    const limit = first + (columns + slice - 1) / slice;
    store<i32>(board + FIRST, first);
    store<i32>(board + SLICE, slice);
    setArgument(0, <i32>c);
    setArgument(1, ldc);
    setArgument(2, <i32>a);
    setArgument(3, rowStep);
    setArgument(4, innerStep);
    setArgument(5, <i32>b);
    setArgument(6, ldb);
    setArgument(7, rows);
    setArgument(8, inner);
    setArgument(9, columns);
    atomic.store<i32>(board + LIMIT, limit);
    atomic.notify(board + LIMIT, -1);
    while (takeSlice(board)) {}
    while (atomic.load<i32>(board + DONE) != limit) {}
  }
}

/** Takes one slice of the product that is announced and computes it; false where none is left. */
function takeSlice(address: usize): bool {
  if (ASC_FEATURE_THREADS) {
    const ticket = atomic.load<i32>(address + TICKET);
    if (ticket >= atomic.load<i32>(address + LIMIT)) return false;
    if (atomic.cmpxchg<i32>(address + TICKET, ticket, ticket + 1) != ticket) return true;
    const slice = load<i32>(address + SLICE);
    const from = (ticket - load<i32>(address + FIRST)) * slice;
    const offset = <usize>from << 3;
    subtractStrided(
      <usize>argument(address, 0) + offset, argument(address, 1),
      <usize>argument(address, 2), argument(address, 3), argument(address, 4),
      <usize>argument(address, 5) + offset, argument(address, 6),
      argument(address, 7), argument(address, 8), min(slice, argument(address, 9) - from),
    );
    atomic.add<i32>(address + DONE, 1);
    return true;
  }
  return false;
}

const NANOSECONDS: i64 = 20_000_000;

/** Helps until the board is closed. */
export function serve(address: usize): void {
  if (ASC_FEATURE_THREADS) {
    while (atomic.load<i32>(address + CLOSED) == 0) {
      const limit = atomic.load<i32>(address + LIMIT);
      if (takeSlice(address)) continue;
      // Wakes at the next announcement; looks up now and then in case the board was closed just before it lay down.
      atomic.wait<i32>(address + LIMIT, limit, NANOSECONDS);
    }
  }
}
