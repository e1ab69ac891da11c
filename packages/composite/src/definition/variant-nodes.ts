import type { LinearSolver } from '../efficiency/linear-program.js';
import { fromColumns } from '../matrix/decision-matrix.js';
import { aggregateNode } from './aggregate-node.js';
import { type AggregationChoice, methodOf, type WeightingChoice } from './choices.js';
import { columnOptions } from './column-options.js';
import type { Choices } from './compile-index.js';
import { type GroupNode, type Hierarchy, isPassedOn, type Member } from './hierarchy.js';
import type { IndexDefinition } from './index-definition.js';
import { knownWeights } from './known-weights.js';
import type { PreparedBlock } from './prepare-block.js';
import { weightsBy } from './weights-by.js';

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
  /** Of members, and of indicators, for messages. */
  names: { members: string[]; indicators: string[] };
}

/** A block before it is weighted. */
export interface WeighedBlock {
  definition: IndexDefinition;
  prepared: PreparedBlock;
  columns: Float64Array[];
  normalised: number[][];
  solver: LinearSolver | undefined;
}

/** The nodes without one indicator, and without groups that it leaves empty (these keep their place, and have no members). */
export function withoutIndicator({ nodes }: Hierarchy, leaveOut: number | null): GroupNode[] {
  if (leaveOut === null) return nodes;
  const left: GroupNode[] = [];
  for (const node of nodes) {
    const members = node.members.filter(({ kind, at }) =>
      kind === 'indicator' ? at !== leaveOut : left[at]!.members.length > 0,
    );
    left.push({ ...node, members, indicators: node.indicators.filter((j) => j !== leaveOut) });
  }
  if (left.at(-1)!.members.length === 0) throw new RangeError('the only indicator cannot be left out');
  return left;
}

/** Weights of each node, from the bottom up: those of groups look at the groups' scores. */
export function blockWeights(block: WeighedBlock, nodes: readonly GroupNode[], choices: Choices): VariantNode[] {
  const flat = overIndicators(choices.weights)
    ? knownWeights(block.prepared, [choices.weights, nodes.at(-1)!.indicators], () =>
        indicatorWeights(block, nodes, choices),
      )
    : null;
  const scores: Float64Array[] = [];
  const found: VariantNode[] = [];
  for (const node of nodes) {
    const aggregation = choiceAt(choices.aggregate, node);
    const frame = {
      ...node,
      aggregation,
      over: (typeof aggregation === 'object' && aggregation.over) || ('groups' as const),
      passedOn: isPassedOn(node),
      names: namesOf(node, found, block.definition),
    };
    const weighed = flat
      ? { weights: summedWeights(node, nodes, flat), ownWeights: null }
      : memberWeights(block, frame, choiceAt(choices.weights, node), scores, found);
    const variant: VariantNode = { ...frame, ...weighed };
    expectSums(variant);
    found.push(variant);
    // Nobody looks at the scores of the top.
    scores.push(
      node.parent === null || node.members.length === 0
        ? new Float64Array(0)
        : aggregateNode(variant, found, block.columns, scores),
    );
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

function namesOf(
  { members, indicators }: GroupNode,
  below: readonly VariantNode[],
  definition: IndexDefinition,
): VariantNode['names'] {
  const { names } = columnOptions(definition);
  return {
    members: members.map(({ kind, at }) => (kind === 'indicator' ? names[at]! : `'${below[at]!.id}' (group)`)),
    indicators: indicators.map((j) => names[j]!),
  };
}

const overIndicators = (plan: Choices['weights']): boolean =>
  !Array.isArray(plan) && typeof plan === 'object' && plan.over === 'indicators';

/** A list has one choice a level, from the bottom; a group that passes on a score is on the level below. */
function choiceAt<Choice extends string | { method: string }>(plan: Choice | Choice[], node: GroupNode): Choice {
  if (!Array.isArray(plan)) return plan;
  return plan[Math.min(node.level, plan.length) - 1]!;
}

/** Weights of all indicators at once, by position; 0 for one left out. */
function indicatorWeights(block: WeighedBlock, nodes: readonly GroupNode[], { weights }: Choices): Float64Array {
  const { definition, prepared, normalised, solver } = block;
  const { indicators, shift } = definition;
  const kept = nodes.at(-1)!.indicators;
  const { names, directions } = columnOptions(definition);
  const { shared, own } = weightsBy(weights as WeightingChoice, {
    values: fromColumns(kept.map((j) => prepared.columns[j]!)),
    normalised: normalised.map((row) => kept.map((j) => row[j]!)),
    columns: { names: kept.map((j) => names[j]!), directions: kept.map((j) => directions[j]!) },
    given: kept.map((j) => indicators[j]!.weight),
    group: nodes.at(-1)!.id,
    shift,
    solver,
  });
  if (own) throw new RangeError('benefit of the doubt finds weights in each group, not over: indicators');
  const all = new Float64Array(indicators.length);
  kept.forEach((j, k) => {
    all[j] = shared[k]!;
  });
  return all;
}

/** What the indicators below each member weigh together, over what they weigh in the whole group. */
function summedWeights({ members }: GroupNode, nodes: readonly GroupNode[], flat: Float64Array): Float64Array {
  const sums = members.map(({ kind, at }) =>
    kind === 'indicator' ? flat[at]! : nodes[at]!.indicators.reduce((sum, j) => sum + flat[j]!, 0),
  );
  const total = sums.reduce((sum, value) => sum + value, 0);
  return Float64Array.from(sums, (sum) => (total === 0 ? 1 / sums.length : sum / total));
}

function memberWeights(
  block: WeighedBlock,
  node: GroupNode & Pick<VariantNode, 'names'>,
  choice: WeightingChoice,
  scores: readonly Float64Array[],
  below: readonly GroupNode[],
): Pick<VariantNode, 'weights' | 'ownWeights'> {
  const find = () => foundWeights(block, node, choice, scores, below);
  const looksFurther = methodOf(choice) === 'benefit-of-the-doubt' || node.members.some(({ kind }) => kind === 'group');
  if (looksFurther) return find();
  return {
    weights: knownWeights(block.prepared, [node.id, choice, node.members], () => find().weights),
    ownWeights: null,
  };
}

function foundWeights(
  { definition, prepared, columns, solver }: WeighedBlock,
  { id, members, names }: GroupNode & Pick<VariantNode, 'names'>,
  choice: WeightingChoice,
  scores: readonly Float64Array[],
  below: readonly GroupNode[],
): Pick<VariantNode, 'weights' | 'ownWeights'> {
  const { groups = [], indicators, shift } = definition;
  if (members.length === 0) return { weights: new Float64Array(0), ownWeights: null };
  const valuesOf = ({ kind, at }: Member): readonly number[] =>
    kind === 'indicator' ? prepared.columns[at]! : Array.from(scores[at]!);
  const { shared, own } = weightsBy(choice, {
    values: fromColumns(members.map(valuesOf)),
    normalised: fromColumns(
      members.map(({ kind, at }) => Array.from(kind === 'indicator' ? columns[at]! : scores[at]!)),
    ),
    columns: {
      names: names.members,
      directions: members.map(({ kind, at }) => (kind === 'indicator' ? indicators[at]!.direction : 'positive')),
    },
    given: members.map(({ kind, at }) =>
      kind === 'indicator' ? indicators[at]!.weight : groups.find((group) => group.id === below[at]!.id)!.weight,
    ),
    group: id,
    shift,
    solver,
  });
  return {
    weights: Float64Array.from(shared),
    ownWeights: own ? members.map((_, k) => Float64Array.from(own, (row) => row[k]!)) : null,
  };
}
