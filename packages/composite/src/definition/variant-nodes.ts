import { aggregateNode } from './aggregate-node.js';
import { type AggregationChoice, methodOf, type WeightingChoice } from './choices.js';
import type { Choices } from './compile-index.js';
import { type GroupNode, type Hierarchy, isPassedOn, type Member } from './hierarchy.js';
import { isOverIndicators, memberWeights, type WeighedBlock, weightsOverIndicators } from './node-weights.js';

/** A group under one choice of weights and aggregation. */
export interface VariantNode extends GroupNode {
  /** Of each member, summing to one; under benefit of the doubt the mean share in scores. */
  weights: Float64Array;
  /** Under benefit of the doubt: what each member's values are multiplied by, one array a member, one value a row. Else null. */
  ownWeights: Float64Array[] | null;
  aggregation: AggregationChoice;
  /** Whether scores are made of the group's members, or at once of all indicators below it. */
  over: 'groups' | 'indicators';
  /** Whether it holds one group and nothing else, and takes its score. */
  passedOn: boolean;
}

/** The nodes without one indicator, and without groups that it leaves empty (these keep their place, and have no members). */
export function withoutIndicator({ nodes }: Hierarchy, leaveOut: number | null): GroupNode[] {
  if (leaveOut === null) return nodes;
  const left: GroupNode[] = [];
  for (const node of nodes) {
    const stays = ({ kind, at }: Member): boolean =>
      kind === 'indicator' ? at !== leaveOut : left[at]!.members.length > 0;
    left.push({
      ...node,
      members: node.members.filter(stays),
      indicators: node.indicators.filter((j) => j !== leaveOut),
      names: {
        members: node.names.members.filter((_, k) => stays(node.members[k]!)),
        indicators: node.names.indicators.filter((_, k) => node.indicators[k] !== leaveOut),
      },
    });
  }
  if (left.at(-1)!.members.length === 0) throw new RangeError('the only indicator cannot be left out');
  return left;
}

/** Weights of each node, from the bottom up: those of groups may look at the groups' scores, which are found where they do. */
export function blockWeights(block: WeighedBlock, nodes: readonly GroupNode[], choices: Choices): VariantNode[] {
  const flat = isOverIndicators(choices.weights)
    ? weightsOverIndicators(block, nodes, choices.weights as WeightingChoice)
    : null;
  const found: VariantNode[] = [];
  const scores: Float64Array[] = [];
  /** Nobody below a node changes once it is there, so that its scores can wait until somebody asks. */
  const scoresOf = (at: number): Float64Array => {
    for (let k = scores.length; k <= at; k++)
      scores.push(
        found[k]!.members.length === 0 ? new Float64Array(0) : aggregateNode(found[k]!, found, block.columns, scores),
      );
    return scores[at]!;
  };
  for (const node of nodes) {
    const { id, label, level, parent, members, indicators, names } = node;
    const aggregation = choiceAt(choices.aggregate, node);
    const { weights, ownWeights } = flat
      ? { weights: flat[found.length]!, ownWeights: null }
      : memberWeights(block, node, choiceAt(choices.weights, node), scoresOf, found);
    const over = (typeof aggregation === 'object' && aggregation.over) || 'groups';
    const passedOn = isPassedOn(node);
    // Field by field: a redraw makes thousands of nodes, and spreading an object takes many times as long.
    const variant: VariantNode = {
      id,
      label,
      level,
      parent,
      members,
      indicators,
      names,
      weights,
      ownWeights,
      aggregation,
      over,
      passedOn,
    };
    expectSums(variant);
    found.push(variant);
  }
  return found;
}

/** @throws RangeError where units have weights of their own and are not summed: other means make no sense of them */
function expectSums({ ownWeights, aggregation }: VariantNode): void {
  const method = methodOf(aggregation);
  if (ownWeights && method !== 'arithmetic')
    throw new RangeError(
      `benefit of the doubt gives each unit its own weights, which ${method} aggregation cannot use`,
    );
}

/** A list has one choice a level, from the bottom; a group that passes on a score is on the level below. */
function choiceAt<Choice extends string | { method: string }>(plan: Choice | Choice[], node: GroupNode): Choice {
  if (!Array.isArray(plan)) return plan;
  return plan[Math.min(node.level, plan.length) - 1]!;
}
