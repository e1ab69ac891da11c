import { type LeontiefModel, leontiefTransposedTimes } from './leontief.js';

/**
 * Relative prices after a change of primary costs, n (1 = unchanged): p = 1 + B'Δv, all costs passed on. Leontief 1947
 * (dual); Miller & Blair 2022, §2.6.
 * @param costChange Δv, n: added primary cost per unit of output, as a share of the old price
 */
export function pricesAfterCosts(model: LeontiefModel, costChange: Float64Array): Float64Array {
  return leontiefTransposedTimes(model, costChange, 1).map((change) => 1 + change);
}
