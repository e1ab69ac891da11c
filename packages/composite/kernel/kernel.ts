// AssemblyScript, compiled to WebAssembly: two doubles an instruction. Sums add in the order of members and without fused
// operations, so that they are the same to the last bit as those of the plain script.

/** The first byte that nothing else uses. */
export function firstFreeByte(): usize {
  return (__heap_base + 15) & ~15;
}

/** Writes the sums of four sets for one row: each set's rows stand together. */
@inline
function putFour(sums: usize, stride: usize, low: v128, high: v128): void {
  v128.store64_lane(sums, low, 0);
  v128.store64_lane(sums + stride, low, 1);
  v128.store64_lane(sums + 2 * stride, high, 0);
  v128.store64_lane(sums + 3 * stride, high, 1);
}

/** Σⱼ wⱼ xᵢⱼ of every row for four sets of weights. weights: members × 4; four rows are worked on at a time. */
function fourSums(table: usize, rows: i32, members: i32, weights: usize, sums: usize): void {
  const stride = (<usize>rows) << 3;
  const width = (<usize>members) << 3;
  let i = 0;
  for (; i + 4 <= rows; i += 4) {
    let a0 = f64x2.splat(0);
    let a1 = a0;
    let b0 = a0;
    let b1 = a0;
    let c0 = a0;
    let c1 = a0;
    let d0 = a0;
    let d1 = a0;
    let weight = weights;
    for (let at = table; at < table + width; at += 8) {
      const low = v128.load(weight);
      const high = v128.load(weight, 16);
      weight += 32;
      let x = v128.load64_splat(at);
      a0 = f64x2.add(a0, f64x2.mul(x, low));
      a1 = f64x2.add(a1, f64x2.mul(x, high));
      x = v128.load64_splat(at + width);
      b0 = f64x2.add(b0, f64x2.mul(x, low));
      b1 = f64x2.add(b1, f64x2.mul(x, high));
      x = v128.load64_splat(at + 2 * width);
      c0 = f64x2.add(c0, f64x2.mul(x, low));
      c1 = f64x2.add(c1, f64x2.mul(x, high));
      x = v128.load64_splat(at + 3 * width);
      d0 = f64x2.add(d0, f64x2.mul(x, low));
      d1 = f64x2.add(d1, f64x2.mul(x, high));
    }
    putFour(sums, stride, a0, a1);
    putFour(sums + 8, stride, b0, b1);
    putFour(sums + 16, stride, c0, c1);
    putFour(sums + 24, stride, d0, d1);
    sums += 32;
    table += 4 * width;
  }
  for (; i < rows; i++) {
    let a0 = f64x2.splat(0);
    let a1 = a0;
    let weight = weights;
    for (const end = table + width; table < end; table += 8) {
      const x = v128.load64_splat(table);
      a0 = f64x2.add(a0, f64x2.mul(x, v128.load(weight)));
      a1 = f64x2.add(a1, f64x2.mul(x, v128.load(weight, 16)));
      weight += 32;
    }
    putFour(sums, stride, a0, a1);
    sums += 8;
  }
}

/**
 * Σⱼ wⱼ xᵢⱼ of every row for sets of weights, four at a time. table: rows × members; weights: sets × members; turned: room for
 * members × 4; sums: sets × rows. `sets` is a multiple of four.
 */
export function weightedSums(
  table: usize,
  rows: i32,
  members: i32,
  weights: usize,
  sets: i32,
  turned: usize,
  sums: usize,
): void {
  const width = (<usize>members) << 3;
  for (let set = 0; set < sets; set += 4) {
    for (let j: usize = 0; j < width; j += 8)
      for (let lane: usize = 0; lane < 4; lane++)
        store<f64>(turned + 4 * j + (lane << 3), load<f64>(weights + lane * width + j));
    fourSums(table, rows, members, turned, sums);
    weights += 4 * width;
    sums += (<usize>rows) << 5;
  }
}

/** The sum of both lanes: how many comparisons held. */
@inline
function lanesTogether(counts: v128): i32 {
  return <i32>(i64x2.extract_lane(counts, 0) + i64x2.extract_lane(counts, 1));
}

/** Ranks of `count` rows, the greatest score 1, equals sharing the better. rows: their positions among scores and ranks. */
function rankPeriod(scores: usize, rows: usize, count: i32, keys: usize, ranks: usize): void {
  for (let k = 0; k < count; k++)
    store<f64>(keys + (<usize>k << 3), load<f64>(scores + (<usize>load<i32>(rows + (<usize>k << 2)) << 3)));
  const even = (count + 1) & ~1;
  if (even > count) store<f64>(keys + (<usize>count << 3), -Infinity);
  const end = keys + (<usize>even << 3);
  for (let i = 0; i < count; i += 2) {
    const at = keys + (<usize>i << 3);
    const one = v128.load64_splat(at);
    const next = v128.load64_splat(at, 8);
    let aboveOne = i64x2.splat(0);
    let aboveNext = aboveOne;
    for (let k = keys; k < end; k += 16) {
      const both = v128.load(k);
      // A comparison that holds gives all bits, which is −1.
      aboveOne = i64x2.sub(aboveOne, f64x2.gt(both, one));
      aboveNext = i64x2.sub(aboveNext, f64x2.gt(both, next));
    }
    const row = rows + (<usize>i << 2);
    store<i32>(ranks + (<usize>load<i32>(row) << 2), 1 + lanesTogether(aboveOne));
    if (i + 1 < count) store<i32>(ranks + (<usize>load<i32>(row, 4) << 2), 1 + lanesTogether(aboveNext));
  }
}

/**
 * Ranks within periods. rows: those of each period, one period after the other; starts: where each begins among them, and where
 * the last ends; keys: room for the largest period and one more.
 */
export function rankPeriods(scores: usize, rows: usize, starts: usize, periods: i32, keys: usize, ranks: usize): void {
  for (let period = 0; period < periods; period++) {
    const from = load<i32>(starts);
    starts += 4;
    rankPeriod(scores, rows + (<usize>from << 2), load<i32>(starts) - from, keys, ranks);
  }
}
