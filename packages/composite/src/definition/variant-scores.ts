import { blockScores } from './aggregate-node.js';
import type { Choices, CompiledIndex } from './compile-index.js';

/**
 * Scores of all rows of the data under the definition's choices, changed as stated.
 * @returns one array a group, from the bottom up; the last are those of the index
 * @throws IndicatorError, RangeError for data that a step cannot use
 */
export function variantScores(compiled: CompiledIndex, changes: Partial<Choices> = {}): Float64Array[] {
  const { data, hierarchy } = compiled;
  const scores = hierarchy.nodes.map(() => new Float64Array(data.units.length));
  for (const block of compiled.variant(changes).blocks) {
    blockScores(block).forEach((ofNode, node) => {
      block.rows.forEach((row, i) => {
        scores[node]![row] = ofNode[i]!;
      });
    });
  }
  return scores;
}
