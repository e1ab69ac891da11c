import { ownWeightedSums } from '../definition/aggregate-node.js';
import { methodOf } from '../definition/choices.js';
import type { VariantBlock } from '../definition/compile-index.js';
import type { Member } from '../definition/hierarchy.js';
import type { VariantNode } from '../definition/variant-nodes.js';
import { kernelOf, nests } from './kernel-of.js';
import type { WeightLayout } from './weight-layout.js';

/** Sets of weights that are worked on at once. */
export const AT_ONCE = 32;

/** Scores of a group for several sets of weights, each laid out as a WeightLayout says. */
export interface BlockKernel {
  /** weights: sets × layout.length, at most AT_ONCE sets; scores: sets × rows of the block, or numbers in their order. */
  run(weights: Float64Array, sets: number, scores: Float64Array, orderOnly?: boolean): void;
}

/**
 * Prepares a block for evaluation: `run` gives what `blockScores` gives for the top. What does not depend on weights is
 * computed here, and levels are gone through one by one only where their aggregation does not nest. It serves every variant
 * that differs in weights alone, or in an indicator that is left out: that one stays, and weighs nothing.
 */
export function blockKernel(block: VariantBlock, layout: WeightLayout): BlockKernel {
  const { columns, nodes } = block;
  const rows = columns[0]!.length;
  const top = nodes.length - 1;
  if (nodes.every((node) => nestsIn(node, nodes[top]!))) return fromIndicators(block, layout, top);
  const scoresOf: Float64Array[] = [];
  const stages: (BlockKernel & { scores: Float64Array })[] = [];
  nodes.forEach((node, position) => {
    if (node.passedOn) {
      scoresOf.push(scoresOf[node.members[0]!.at]!);
      return;
    }
    // A group that leaving out has emptied weighs nothing in its own; 1 is a value that every method takes.
    const scores = new Float64Array(AT_ONCE * rows).fill(1);
    scoresOf.push(scores);
    if (node.members.length > 0) stages.push({ scores, ...stage(block, layout, position, scoresOf) });
  });
  return {
    run(weights, sets, scores) {
      for (const one of stages) one.run(weights, sets, one.scores);
      scores.set(scoresOf[top]!.subarray(0, sets * rows));
    },
  };
}

const nestsIn = (node: VariantNode, top: VariantNode): boolean =>
  node.ownWeights === null &&
  nests(node.aggregation) &&
  (node.passedOn || node.members.length === 0 || methodOf(node.aggregation) === methodOf(top.aggregation));

/** How the scores of one group are made from what stands before it. */
function stage(
  block: VariantBlock,
  layout: WeightLayout,
  position: number,
  scoresOf: readonly Float64Array[],
): BlockKernel {
  const node = block.nodes[position]!;
  if (node.ownWeights) return byOwnWeights(block, node, scoresOf);
  if (node.over === 'indicators') return fromIndicators(block, layout, position);
  const { members } = layout.nodes[position]!;
  return members.every(({ kind }) => kind === 'indicator')
    ? fromIndicators(block, layout, position)
    : fromMembers(block, layout, position, scoresOf);
}

/** All indicators below a group at once, by the products of weights on their ways up to it. */
function fromIndicators({ columns, nodes }: VariantBlock, layout: WeightLayout, position: number): BlockKernel {
  const paths = [...layout.pathsBelow(position)].sort(([one], [other]) => one - other);
  const kernel = kernelOf(nodes[position]!.aggregation, { rows: columns[0]!.length, members: paths.length });
  kernel.load(paths.map(([indicator]) => columns[indicator]!));
  const places = paths.map(([, way]) => way);
  // A group of indicators alone, with all weights its own: nothing to multiply.
  if (paths.length === layout.length && places.every((way, k) => way.length === 1 && way[0] === k))
    return { run: (weights, sets, scores, orderOnly) => kernel.run(weights, sets, scores, orderOnly) };
  const products = new Float64Array(AT_ONCE * paths.length);
  return {
    run(weights, sets, scores, orderOnly) {
      for (let set = 0, to = 0; set < sets; set++) {
        const from = set * layout.length;
        for (const way of places) {
          let product = 1;
          for (const place of way) product *= weights[from + place]!;
          products[to++] = product;
        }
      }
      kernel.run(products, sets, scores, orderOnly);
    },
  };
}

/** Members whose scores depend on weights themselves: set by set. */
function fromMembers(
  block: VariantBlock,
  layout: WeightLayout,
  position: number,
  scoresOf: readonly Float64Array[],
): BlockKernel {
  const rows = block.columns[0]!.length;
  const { members } = layout.nodes[position]!;
  const kernel = kernelOf(block.nodes[position]!.aggregation, { rows, members: members.length });
  const columnsOfSet = setColumns(block, members, scoresOf);
  const start = layout.starts[position]!;
  return {
    run(weights, sets, scores) {
      for (let set = 0; set < sets; set++) {
        const from = set * layout.length + start;
        kernel.load(columnsOfSet[set]!);
        kernel.run(weights.subarray(from, from + members.length), 1, scores.subarray(set * rows, (set + 1) * rows));
      }
    },
  };
}

/** Benefit of the doubt: each unit's own weights, which no other set replaces. */
function byOwnWeights(block: VariantBlock, node: VariantNode, scoresOf: readonly Float64Array[]): BlockKernel {
  const rows = block.columns[0]!.length;
  const columnsOfSet = setColumns(block, node.members, scoresOf);
  return {
    run(_, sets, scores) {
      for (let set = 0; set < sets; set++)
        scores.set(ownWeightedSums(columnsOfSet[set]!, node.ownWeights!), set * rows);
    },
  };
}

/** For each set, one column a member: the indicator's, or the scores that the group has in this set. */
function setColumns(
  { columns }: VariantBlock,
  members: readonly Member[],
  scoresOf: readonly Float64Array[],
): Float64Array[][] {
  const rows = columns[0]!.length;
  return Array.from({ length: AT_ONCE }, (_, set) =>
    members.map(({ kind, at }) =>
      kind === 'indicator' ? columns[at]! : scoresOf[at]!.subarray(set * rows, (set + 1) * rows),
    ),
  );
}
