import { extent } from '../matrix/extent.js';
import { type Parts, partsOf, pathWeights } from './aggregate-node.js';
import { methodOf } from './choices.js';
import type { VariantBlock } from './compile-index.js';
import type { VariantNode } from './variant-nodes.js';

/**
 * On which scale the contributions of indicators add up: to the score, to its logarithm (a geometric mean at the top), to one
 * over it (a harmonic one), or on none (Copeland by majority, or a geometric or harmonic mean below another kind).
 */
export type DecompositionScale = 'score' | 'log score' | 'reciprocal score' | 'none';

/** The scale for a block's aggregations, all levels seen together: that of the top, where all below can be shared out. */
export function decompositionScale(nodes: readonly VariantNode[]): DecompositionScale {
  const scaleBelow = (at: number): DecompositionScale => {
    const node = nodes[at]!;
    const groups = node.members.filter(({ kind }) => kind === 'group').map((member) => scaleBelow(member.at));
    if (node.passedOn) return groups[0]!;
    const own = kindOf(node);
    if (node.over === 'indicators') return own;
    return groups.every((scale) => scale === 'score' || scale === own) ? own : 'none';
  };
  return scaleBelow(nodes.length - 1);
}

function kindOf({ aggregation }: VariantNode): DecompositionScale {
  switch (methodOf(aggregation)) {
    case 'geometric':
      return 'log score';
    case 'harmonic':
      return 'reciprocal score';
    case 'copeland':
      return typeof aggregation === 'object' && aggregation.count === 'support' ? 'score' : 'none';
    default:
      return 'score';
  }
}

/**
 * What each indicator contributes to the score of the index: one array an indicator, one value a row of the block, adding up
 * over indicators on the block's scale; null where there is none.
 *
 * Arithmetic mean: w x. Mazziotta–Pareto: w (x ∓ (x − M)² / M). Geometric: w ln x. Harmonic: w / x. Copeland by support: the
 * weight with which the indicator speaks for the unit, pair by pair. TOPSIS has no parts that add up of themselves: its score is
 * shared out by the indicators' parts in the squared distance to the worst, (w (x − worst))² / d⁻². The contribution of a group is
 * shared out among its members as its own score is.
 */
export function contributions(block: VariantBlock, scores: readonly Float64Array[]): Float64Array[] | null {
  const { nodes, columns } = block;
  const scale = decompositionScale(nodes);
  if (scale === 'none') return null;
  const found = columns.map((column) => new Float64Array(column.length));
  const share = (position: number, factor: Float64Array): void => {
    const node = nodes[position]!;
    if (node.passedOn) {
      share(node.members[0]!.at, factor);
      return;
    }
    const parts = partsOf(node, nodes, columns, scores);
    const own = memberParts(node, parts, scores[position]!);
    parts.at.forEach(({ kind, at }, k) => {
      if (kind === 'indicator') {
        for (let i = 0; i < factor.length; i++) found[at]![i] = factor[i]! * own[k]![i]!;
        return;
      }
      const exact = parts.own?.[k] ?? (isExact(node, workingNode(at, nodes)) ? parts.weights[k]! : null);
      const passed = factor.map((value, i) => {
        if (exact !== null) return value * (typeof exact === 'number' ? exact : exact[i]!);
        const score = scores[at]![i]!;
        return score === 0 ? 0 : (value * own[k]![i]!) / score;
      });
      share(at, passed);
    });
  };
  share(nodes.length - 1, new Float64Array(columns[0]!.length).fill(1));
  return found;
}

/** The node that makes a node's scores: itself, or the one whose score it takes. */
const workingNode = (at: number, nodes: readonly VariantNode[]): VariantNode =>
  nodes[at]!.passedOn ? workingNode(nodes[at]!.members[0]!.at, nodes) : nodes[at]!;

/** Whether a group's own parts, times its weight, are parts of the node above: sums in sums, logarithms in logarithms. */
const isExact = (node: VariantNode, below: VariantNode): boolean => {
  const method = methodOf(node.aggregation);
  return method === 'arithmetic' || (method !== 'topsis' && kindOf(node) !== 'score' && kindOf(node) === kindOf(below));
};

/** What each member contributes to the node's score, on the scale of the node's method. */
function memberParts(node: VariantNode, { columns, weights, own }: Parts, scores: Float64Array): Float64Array[] {
  const by = (part: (value: number, weight: number, i: number, k: number) => number): Float64Array[] =>
    columns.map((column, k) => column.map((value, i) => part(value, own ? own[k]![i]! : weights[k]!, i, k)));
  switch (methodOf(node.aggregation)) {
    case 'geometric':
      return by((value, weight) => weight * Math.log(value));
    case 'harmonic':
      return by((value, weight) => weight / value);
    case 'mazziotta-pareto': {
      const centres = scores.map((_, i) => columns.reduce((sum, column, k) => sum + weights[k]! * column[i]!, 0));
      const sign = typeof node.aggregation === 'object' && node.aggregation.penalty === 'up' ? 1 : -1;
      return by((value, weight, i) => weight * (value + (sign * (value - centres[i]!) ** 2) / centres[i]!));
    }
    case 'topsis':
      return distanceShares(columns, weights, scores);
    case 'copeland':
      return by((value, weight, _, k) =>
        columns[k]!.reduce((sum, other) => sum + (weight * (1 + Math.sign(value - other))) / 2, -weight / 2),
      );
    default:
      return by((value, weight) => weight * value);
  }
}

function distanceShares(columns: readonly Float64Array[], weights: Float64Array, scores: Float64Array): Float64Array[] {
  const squares = columns.map((column, k) => {
    const [worst] = extent(column);
    return column.map((value) => (weights[k]! * (value - worst)) ** 2);
  });
  const totals = scores.map((_, i) => squares.reduce((sum, square) => sum + square[i]!, 0));
  return squares.map((square) => square.map((value, i) => (totals[i] === 0 ? 0 : (scores[i]! * value) / totals[i]!)));
}

/**
 * The weight of each indicator in the index as a whole: the product of the weights on the way to it, 0 for one left out.
 * Nominal: under TOPSIS, means that punish imbalance and the like an indicator's influence also hangs on its spread.
 */
export function effectiveWeights(nodes: readonly VariantNode[], indicators: number): number[] {
  const paths = pathWeights(nodes.length - 1, nodes);
  return Array.from({ length: indicators }, (_, j) => paths.get(j) ?? 0);
}
