import { extent } from '../matrix/extent.js';

/**
 * ln(x − min + 0.01 (max − min)): a logarithm that takes zero and negative values, keeps their order and does not depend on the
 * unit of measurement. The COIN Tool's logarithm in COINr's reading (log_CT).
 * @throws RangeError where all values are the same
 */
export function logCoin(values: readonly number[]): number[] {
  const [low, high] = extent(values);
  const range = high - low;
  if (range === 0) throw new RangeError(`all values are ${low}: their range is zero`);
  return values.map((value) => Math.log(value - low + 0.01 * range));
}
