import type { CopelandOptions } from '../aggregate/copeland.js';
import type { AggregationKernel, KernelShape } from './aggregation-kernel.js';

/** Members whose comparisons share a byte: the weight behind each of its 256 patterns is added up once a set of weights. */
const BITS = 8;
const PATTERNS = 1 << BITS;
/** As in `copeland`: within rounding of half the weight, neither side has a majority. */
const TIE = 1e-12;

/**
 * Copeland scores over columns: who is better on which members is kept as bits, pair by pair, so that a pair costs one
 * look-up for every eight members instead of eight comparisons.
 */
export function copelandKernel(
  { rows, members }: KernelShape,
  { count = 'majority' }: CopelandOptions = {},
): AggregationKernel {
  const bytes = Math.ceil(members / BITS);
  const pairs = (rows * (rows - 1)) / 2;
  const better = new Uint8Array(pairs * bytes);
  const equal = new Uint8Array(pairs * bytes);
  const support = new Float64Array(bytes * PATTERNS);
  let ties = false;
  return {
    load(columns) {
      better.fill(0);
      equal.fill(0);
      columns.forEach((column, j) => {
        const bit = 1 << (j % BITS);
        let at = Math.floor(j / BITS);
        for (let i = 1; i < rows; i++) {
          for (let k = 0; k < i; k++, at += bytes) {
            if (column[i]! > column[k]!) better[at]! |= bit;
            else if (column[i] === column[k]) equal[at]! |= bit;
          }
        }
      });
      ties = equal.some((pattern) => pattern !== 0);
    },
    run(weights, sets, scores) {
      scores.fill(0, 0, sets * rows);
      for (let set = 0; set < sets; set++) {
        addUpPatterns(weights.subarray(set * members, (set + 1) * members), support);
        const own = set * rows;
        for (let i = 1, at = 0; i < rows; i++) {
          for (let k = 0; k < i; k++) {
            let behind = 0;
            for (let byte = 0; byte < bytes; byte++, at++) {
              behind += support[byte * PATTERNS + better[at]!]!;
              if (ties) behind += support[byte * PATTERNS + equal[at]!]! / 2;
            }
            const won = count === 'support' ? behind : Math.abs(behind - 0.5) < TIE ? 0 : Math.sign(behind - 0.5);
            scores[own + i]! += won;
            scores[own + k]! += count === 'support' ? 1 - won : -won;
          }
        }
      }
    },
  };
}

/** The weight behind every pattern of eight members: that of the pattern without its lowest bit, and that bit's. */
function addUpPatterns(weights: Float64Array, support: Float64Array): void {
  for (let from = 0, base = 0; from < weights.length; from += BITS, base += PATTERNS) {
    for (let pattern = 1; pattern < PATTERNS; pattern++) {
      const lowest = 31 - Math.clz32(pattern & -pattern);
      support[base + pattern] = support[base + (pattern & (pattern - 1))]! + (weights[from + lowest] ?? 0);
    }
  }
}
