import type { Metric } from '@xinzhi/vocabulary';
import { resolutionOf } from './resolution.js';
import type { WrittenClaim } from './written-claim.js';

/**
 * A growth stated in times, as a multiple of what it grew from: 增长1.6倍 is 2.6 times as much, 翻一番 twice as much. The
 * number alone does not tell the two apart; null where the words are not at hand. Other claims are as they were.
 * A target of so many times is reached there and not before: half a unit of the last digit, by which a measured '2' may
 * be off, would take one and a half times as much for a doubling.
 */
export function multipleMeant(claim: WrittenClaim, metric: Pick<Metric, 'kind'>): WrittenClaim | null {
  if (claim.unit !== 'times' || claim.change === null || metric.kind !== 'growth') return claim;
  if (claim.change === 'decrease' || !claim.written) return null;
  const more = claim.written.includes('倍') ? 1 : 0;
  const plus = (x: number | null) => (x === null ? null : x + more);
  const { comparator, low, high } = claim.value;
  return {
    ...claim,
    value: {
      comparator: claim.modality === 'target' && comparator === '=' ? '>=' : comparator,
      low: plus(low),
      high: plus(high),
    },
    change: null,
    // The last digit is the one that was written: adding one to the number does not make it coarser or finer.
    written: null,
    resolution: resolutionOf(claim),
  };
}
