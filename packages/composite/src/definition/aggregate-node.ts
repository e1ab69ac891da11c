import { fromColumns } from '../matrix/decision-matrix.js';
import { aggregateBy } from './aggregate-by.js';
import type { VariantBlock } from './compile-index.js';
import type { Member } from './hierarchy.js';
import { namingRows } from './row-name.js';
import type { VariantNode } from './variant-nodes.js';

/**
 * The scores of one group in a block.
 * @param nodes from the bottom up, at least up to this one
 * @param columns normalised indicators
 * @param scores of the nodes before it
 */
export function aggregateNode(
  node: VariantNode,
  nodes: readonly VariantNode[],
  columns: readonly Float64Array[],
  scores: readonly Float64Array[],
): Float64Array {
  if (node.passedOn) return scores[node.members[0]!.at]!;
  const parts = partsOf(node, nodes, columns, scores);
  if (parts.own) return ownWeightedSums(parts.columns, parts.own);
  const rows = fromColumns(parts.columns.map((column) => Array.from(column)));
  return Float64Array.from(aggregateBy(node.aggregation, rows, Array.from(parts.weights), parts.names));
}

/** What a group's scores are made of: columns, and what they weigh. */
export interface Parts {
  columns: Float64Array[];
  names: string[];
  weights: Float64Array;
  /** Under benefit of the doubt: one array a column, one factor a row. */
  own: Float64Array[] | null;
  /** Whose columns they are: the group's members, or the indicators below it, as `over` says. */
  at: Member[];
}

export function partsOf(
  node: VariantNode,
  nodes: readonly VariantNode[],
  columns: readonly Float64Array[],
  scores: readonly Float64Array[],
): Parts {
  if (node.over === 'indicators' && node.ownWeights === null) {
    const paths = pathWeights(nodes.indexOf(node), nodes);
    return {
      columns: node.indicators.map((j) => columns[j]!),
      names: node.names.indicators,
      weights: Float64Array.from(node.indicators, (j) => paths.get(j)!),
      own: null,
      at: node.indicators.map((at) => ({ kind: 'indicator', at })),
    };
  }
  return {
    columns: node.members.map(({ kind, at }) => (kind === 'indicator' ? columns[at]! : scores[at]!)),
    names: node.names.members,
    weights: node.weights,
    own: node.ownWeights,
    at: node.members,
  };
}

/** The weight of each indicator below a node: the product of weights on the way up to it. */
export function pathWeights(position: number, nodes: readonly VariantNode[]): Map<number, number> {
  const paths = new Map<number, number>();
  const { members, weights } = nodes[position]!;
  members.forEach(({ kind, at }, k) => {
    if (kind === 'indicator') paths.set(at, weights[k]!);
    else for (const [j, below] of pathWeights(at, nodes)) paths.set(j, below * weights[k]!);
  });
  return paths;
}

/** Σₖ xₖᵢ fₖᵢ of each row i: every row has factors of its own. */
export function ownWeightedSums(columns: readonly Float64Array[], factors: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(columns[0]!.length);
  columns.forEach((column, k) => {
    const own = factors[k]!;
    for (let i = 0; i < sums.length; i++) sums[i]! += column[i]! * own[i]!;
  });
  return sums;
}

/** The scores of all groups of a block, from the bottom up; the last are those of the index. */
export function blockScores(block: VariantBlock): Float64Array[] {
  const { columns, nodes } = block;
  const scores: Float64Array[] = [];
  for (const node of nodes) {
    scores.push(
      node.members.length === 0
        ? new Float64Array(columns[0]!.length).fill(Number.NaN)
        : namingRows(
            (at) => block.rowName(at),
            () => aggregateNode(node, nodes, columns, scores),
          ),
    );
  }
  return scores;
}
