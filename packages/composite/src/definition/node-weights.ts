import type { LinearSolver } from '../efficiency/linear-program.js';
import { fromColumns, scaledToOne } from '../matrix/decision-matrix.js';
import { sum } from '../matrix/moments.js';
import { ColumnTraits } from '../weights/column-traits.js';
import { equalWeights } from '../weights/equal.js';
import { methodOf, type WeightingChoice, type WeightingPlan } from './choices.js';
import type { GroupNode, Member } from './hierarchy.js';
import type { IndexDefinition } from './index-definition.js';
import { knownWeights } from './known-weights.js';
import type { PreparedBlock } from './prepare-block.js';
import type { VariantNode } from './variant-nodes.js';
import { weightsBy } from './weights-by.js';

/** A block before it is weighted. */
export interface WeighedBlock {
  definition: IndexDefinition;
  prepared: PreparedBlock;
  /** Normalised, one array an indicator. */
  columns: Float64Array[];
  solver: LinearSolver | undefined;
}

/** Whether weights are found among all indicators at once. */
export const isOverIndicators = (plan: WeightingPlan): boolean =>
  !Array.isArray(plan) && typeof plan === 'object' && plan.over === 'indicators';

/**
 * Weights of each group's members where all indicators are weighed at once: a group weighs what its indicators weigh together.
 * @param nodes from the bottom up; the top holds the indicators that are not left out
 */
export function weightsOverIndicators(
  block: WeighedBlock,
  nodes: readonly GroupNode[],
  choice: WeightingChoice,
): Float64Array[] {
  const top = nodes.at(-1)!;
  return knownWeights(block.prepared, [choice, top.indicators], () => {
    const { definition, prepared, columns, solver } = block;
    const { indicators } = definition;
    const kept = top.indicators;
    const { shared, own } = weightsBy(choice, {
      traits: () => prepared.traits,
      at: kept,
      normalised: () => fromColumns(kept.map((j) => Array.from(columns[j]!))),
      names: top.names.indicators,
      given: kept.map((j) => indicators[j]!.weight),
      group: top.id,
      solver,
    });
    if (own) throw new RangeError('benefit of the doubt finds weights in each group, not over: indicators');
    const all = new Float64Array(indicators.length);
    kept.forEach((j, k) => {
      all[j] = shared[k]!;
    });
    return nodes.map((node) => summedWeights(node, nodes, all));
  });
}

/** What the indicators below each member weigh together, over what they weigh in the whole group. */
function summedWeights({ members }: GroupNode, nodes: readonly GroupNode[], flat: Float64Array): Float64Array {
  // A group that leaving out has emptied.
  if (members.length === 0) return new Float64Array(0);
  const sums = members.map(({ kind, at }) =>
    kind === 'indicator' ? flat[at]! : sum(nodes[at]!.indicators.map((j) => flat[j]!)),
  );
  return Float64Array.from(sum(sums) === 0 ? equalWeights(sums.length) : scaledToOne(sums));
}

/**
 * Weights of the members of a group.
 * @param scoresOf of a node before it
 */
export function memberWeights(
  block: WeighedBlock,
  node: GroupNode,
  choice: WeightingChoice,
  scoresOf: (at: number) => Float64Array,
  below: readonly GroupNode[],
): Pick<VariantNode, 'weights' | 'ownWeights'> {
  const find = () => foundWeights(block, node, choice, scoresOf, below);
  const looksFurther = methodOf(choice) === 'benefit-of-the-doubt' || node.members.some(({ kind }) => kind === 'group');
  if (looksFurther) return find();
  return {
    weights: knownWeights(block.prepared, [node.id, choice, node.members], () => find().weights),
    ownWeights: null,
  };
}

function foundWeights(
  { definition, prepared, columns, solver }: WeighedBlock,
  { id, members, names }: GroupNode,
  choice: WeightingChoice,
  scoresOf: (at: number) => Float64Array,
  below: readonly GroupNode[],
): Pick<VariantNode, 'weights' | 'ownWeights'> {
  const { groups = [], indicators, shift } = definition;
  if (members.length === 0) return { weights: new Float64Array(0), ownWeights: null };
  const columnsFrom = (ofIndicators: readonly ArrayLike<number>[]): number[][] =>
    members.map(({ kind, at }: Member) => Array.from(kind === 'indicator' ? ofIndicators[at]! : scoresOf(at)));
  const directions = members.map(({ kind, at }) => (kind === 'indicator' ? indicators[at]!.direction : 'positive'));
  const allIndicators = members.every(({ kind }) => kind === 'indicator');
  let traits = allIndicators ? prepared.traits : null;
  const { shared, own } = weightsBy(choice, {
    traits: () => {
      traits ??= new ColumnTraits(columnsFrom(prepared.columns), { names: names.members, directions, shift });
      return traits;
    },
    at: members.map(({ at }, k) => (allIndicators ? at : k)),
    normalised: () => fromColumns(columnsFrom(columns)),
    names: names.members,
    given: members.map(({ kind, at }) =>
      kind === 'indicator' ? indicators[at]!.weight : groups.find((group) => group.id === below[at]!.id)!.weight,
    ),
    group: id,
    solver,
  });
  return {
    weights: Float64Array.from(shared),
    ownWeights: own ? members.map((_, k) => Float64Array.from(own, (row) => row[k]!)) : null,
  };
}
