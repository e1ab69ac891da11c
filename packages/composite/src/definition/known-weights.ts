import type { PreparedBlock } from './prepare-block.js';

const known = new WeakMap<PreparedBlock, Map<string, unknown>>();

/**
 * Weights of indicators, found once for all that look at the same treated values: a scheme that units share does not see how
 * these are normalised or aggregated afterwards. `asked` is the scheme and the indicators.
 */
export function knownWeights<Weights>(block: PreparedBlock, asked: unknown, find: () => Weights): Weights {
  let found = known.get(block);
  if (!found) {
    found = new Map();
    known.set(block, found);
  }
  const key = JSON.stringify(asked);
  let weights = found.get(key) as Weights | undefined;
  if (weights === undefined) {
    weights = find();
    found.set(key, weights);
  }
  return weights;
}
