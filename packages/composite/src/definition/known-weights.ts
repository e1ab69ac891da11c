import { cached } from './cached.js';
import type { PreparedBlock } from './prepare-block.js';

const known = new WeakMap<PreparedBlock, Map<string, unknown>>();

/**
 * Weights of indicators, found once for all that look at the same treated values: a scheme that units share does not see how
 * these are normalised or aggregated afterwards. `asked` is the scheme and the indicators.
 */
export function knownWeights<Weights>(block: PreparedBlock, asked: unknown, find: () => Weights): Weights {
  const found = cached(known, block, () => new Map<string, unknown>());
  return cached(found, JSON.stringify(asked), find) as Weights;
}
