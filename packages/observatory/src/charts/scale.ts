/** A linear scale: data to pixels. A domain without extent maps to the middle of the range. */
export function linear([d0, d1]: [number, number], [r0, r1]: [number, number]): (value: number) => number {
  if (d1 === d0) return () => (r0 + r1) / 2;
  return (value) => r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);
}

/** Below this an extent has no power of ten that a number can hold, so no steps either. */
const SMALLEST_EXTENT = 1e-290;

/** Round tick values (steps of 1, 2 or 5 times a power of ten) within [low, high], about `count` of them. */
export function ticks(low: number, high: number, count: number): number[] {
  if (!(high - low > SMALLEST_EXTENT)) return Number.isFinite(low) ? [low] : [];
  const rough = (high - low) / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  // Between two steps the geometric mean decides.
  const excess = rough / power;
  const step = power * (excess >= Math.sqrt(50) ? 10 : excess >= Math.sqrt(10) ? 5 : excess >= Math.sqrt(2) ? 2 : 1);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  // Dividing by the inverse keeps 0.3 from being 0.30000000000000004.
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const value = step < 1 ? (first + i) / Math.round(1 / step) : (first + i) * step;
    return Object.is(value, -0) ? 0 : value;
  });
}

/** A domain with some air, which includes zero where zero is near or where the data ask for it. */
export function paddedDomain(values: number[], zero: boolean): [number, number] {
  let low = Math.min(...values);
  let high = Math.max(...values);
  if (zero || (low > 0 && low < (high - low) * 0.5)) low = Math.min(0, low);
  if (high < 0 && -high < (high - low) * 0.5) high = 0;
  if (low === high) return low === 0 ? [-1, 1] : [Math.min(0, low * 1.2), Math.max(0, high * 1.2)];
  const air = (high - low) * 0.06;
  return [low === 0 ? 0 : low - air, high === 0 ? 0 : high + air];
}
