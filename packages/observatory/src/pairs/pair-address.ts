import type { Pair } from '../api/shapes.js';

/** '<document id>#<claim index>' taken apart. */
export function claimIndexOf(pair: Pair): string {
  return pair.id.slice(pair.id.lastIndexOf('#') + 1);
}
