import { methodOf, type WeightingPlan } from './choices.js';
import { misfit } from './fitting.js';
import { type DefinitionFault, hierarchyFaults, hierarchyOf, TOP } from './hierarchy.js';
import type { IndexDefinition } from './index-definition.js';

/** What is wrong between the parts of a definition whose parts are each right. */
export function faultsOf(definition: IndexDefinition): DefinitionFault[] {
  const structure = hierarchyFaults(definition);
  return [
    ...columnFaults(definition),
    ...structure,
    ...weightFaults(definition),
    ...(structure.length === 0 ? planFaults(definition) : []),
    ...scaleFaults(definition),
    ...imputationFaults(definition),
    ...dataFaults(definition),
  ];
}

function columnFaults({ indicators }: IndexDefinition): DefinitionFault[] {
  const seen = new Set<string>();
  return indicators.flatMap(({ column }, k) => {
    if (seen.has(column))
      return [{ path: ['indicators', k, 'column'], message: `the column '${column}' is named twice` }];
    seen.add(column);
    return [];
  });
}

/** Every weighting that a definition or its uncertainty names, those inside a combination too. */
function weightingsOf({ weights, uncertainty }: IndexDefinition): string[] {
  return [weights, ...(uncertainty?.weights ?? [])].flat().flatMap((choice) => {
    const combined = typeof choice === 'object' ? (choice.of ?? []) : [];
    return [methodOf(choice), ...combined];
  });
}

function weightFaults(definition: IndexDefinition): DefinitionFault[] {
  const { indicators, groups = [], weights } = definition;
  const wanted = weightingsOf(definition).includes('given');
  const faults: DefinitionFault[] = [];
  if (!wanted) {
    const stated = (path: (string | number)[]): DefinitionFault => ({
      path: [...path, 'weight'],
      message: `a weight is stated, but weights is '${describe(weights)}', not 'given'`,
    });
    indicators.forEach(({ weight }, k) => {
      if (weight !== undefined) faults.push(stated(['indicators', k]));
    });
    groups.forEach(({ weight }, k) => {
      if (weight !== undefined) faults.push(stated(['groups', k]));
    });
    return faults;
  }
  indicators.forEach(({ column, weight }, k) => {
    if (weight === undefined)
      faults.push({ path: ['indicators', k], message: `weights: given, but '${column}' states no weight` });
  });
  groups.forEach(({ id, weight, parent }, k) => {
    const sisters = groups.filter((other) => (other.parent ?? null) === (parent ?? null));
    if (weight === undefined && sisters.some((other) => other.weight !== undefined)) {
      faults.push({
        path: ['groups', k],
        message: `weights: given, but the group '${id}' states no weight where others beside it do`,
      });
    }
  });
  return faults.length > 0 ? faults : zeroWeights(definition);
}

/** Groups in which every member weighs nothing. */
function zeroWeights({ indicators, groups = [] }: IndexDefinition): DefinitionFault[] {
  return [null, ...groups.map(({ id }) => id)].flatMap((id) => {
    const members = [...indicators, ...groups].filter(({ parent }) => (parent ?? null) === id);
    if (members.length === 0 || members.some(({ weight }) => weight !== 0)) return [];
    const path = id === null ? ['indicators'] : ['groups', groups.findIndex((group) => group.id === id)];
    return [{ path, message: id === null ? 'all weights are zero' : `all weights in the group '${id}' are zero` }];
  });
}

function planFaults(definition: IndexDefinition): DefinitionFault[] {
  const { levels, nodes } = hierarchyOf(definition);
  const faults: DefinitionFault[] = [];
  for (const step of ['weights', 'aggregate'] as const) {
    const plan = definition[step];
    if (Array.isArray(plan) && plan.length !== levels) {
      faults.push({
        path: [step],
        message: `${plan.length} choices for ${levels} ${levels === 1 ? 'level' : 'levels'}`,
      });
    }
    if (Array.isArray(plan) && plan.some((choice) => typeof choice === 'object' && choice.over === 'indicators')) {
      faults.push({ path: [step], message: 'over: indicators goes with one choice for all levels, not with a list' });
    }
  }
  faults.push(...doubtFaults(definition));
  for (const choice of [definition.weights].flat()) {
    if (typeof choice === 'string') continue;
    for (const [id, rows] of Object.entries(choice.comparisons ?? {})) {
      const node = nodes.find((candidate) => candidate.id === id);
      const path = ['weights', 'comparisons', id];
      if (!node) faults.push({ path, message: `there is no group '${id}'; the top is '${TOP}'` });
      else if (rows.length !== node.members.length || rows.some((row) => row.length !== rows.length)) {
        const size = node.members.length;
        faults.push({ path, message: `'${id}' has ${size} members: their comparisons are ${size} × ${size}` });
      }
    }
  }
  for (const choice of [definition.weights].flat()) {
    if (methodOf(choice) === 'combined' && (typeof choice === 'string' || !choice.of))
      faults.push({ path: ['weights'], message: "combined weights need 'of: [SCHEME, SCHEME]'" });
    const wantsComparisons =
      methodOf(choice) === 'ahp' || (typeof choice === 'object' && (choice.of?.includes('ahp') ?? false));
    if (wantsComparisons && (typeof choice === 'string' || !choice.comparisons))
      faults.push({
        path: ['weights'],
        message: "ahp needs 'comparisons': a matrix for each group with two members or more",
      });
  }
  return faults;
}

/** Benefit of the doubt gives each unit its own weights, group by group: only sums make sense of them. */
function doubtFaults({ weights, aggregate }: IndexDefinition): DefinitionFault[] {
  const doubts = [weights].flat().filter((choice) => methodOf(choice) === 'benefit-of-the-doubt');
  if (doubts.length === 0) return [];
  const faults: DefinitionFault[] = [];
  if (doubts.some((choice) => typeof choice === 'object' && choice.over === 'indicators'))
    faults.push({
      path: ['weights'],
      message: 'benefit-of-the-doubt finds weights in each group; leave over: indicators out',
    });
  if ([aggregate].flat().some((choice) => methodOf(choice) !== 'arithmetic'))
    faults.push({
      path: ['aggregate'],
      message: 'benefit-of-the-doubt gives each unit its own weights, which go with arithmetic aggregation alone',
    });
  return faults;
}

function scaleFaults({ normalise, aggregate, shift, indicators, uncertainty }: IndexDefinition): DefinitionFault[] {
  const why = [aggregate].flat().flatMap((choice) => misfit(normalise, choice, shift) ?? []);
  const scales = [normalise, ...(uncertainty?.normalise ?? [])].map((choice) => methodOf(choice));
  const faults: DefinitionFault[] = why.slice(0, 1).map((message) => ({ path: ['aggregate'], message }));
  indicators.forEach(({ column, target, goalposts }, k) => {
    if (scales.includes('distance-to-target') && target === undefined)
      faults.push({ path: ['indicators', k], message: `distance-to-target, but '${column}' states no target` });
    if (scales.includes('goalposts') && goalposts === undefined)
      faults.push({
        path: ['indicators', k],
        message: `goalposts, but '${column}' states none: goalposts: [LOW, HIGH]`,
      });
    if (goalposts && !(goalposts[0] < goalposts[1]))
      faults.push({
        path: ['indicators', k, 'goalposts'],
        message: 'the low goalpost comes first, and below the high one',
      });
  });
  return faults;
}

function imputationFaults({ imputation, period, indicators, uncertainty }: IndexDefinition): DefinitionFault[] {
  const stated = [
    { path: ['imputation'] as (string | number)[], choice: imputation },
    ...indicators.flatMap((indicator, k) =>
      indicator.imputation ? [{ path: ['indicators', k, 'imputation'], choice: indicator.imputation }] : [],
    ),
    ...(uncertainty?.imputation ?? []).map((choice, k) => ({ path: ['uncertainty', 'imputation', k], choice })),
  ];
  return stated.flatMap(({ path, choice }) => {
    const method = methodOf(choice);
    const byPeriod =
      method === 'interpolate' ||
      method === 'nearest' ||
      (method === 'regression' && (typeof choice === 'string' || (choice.on ?? 'period') === 'period'));
    return byPeriod && period === undefined
      ? [{ path, message: `${method} needs periods to look at: name their column (period: COLUMN)` }]
      : [];
  });
}

function dataFaults({ data }: IndexDefinition): DefinitionFault[] {
  if (typeof data !== 'object' || data.layout !== 'long' || (data.indicator && data.value)) return [];
  return [{ path: ['data'], message: "long layout needs 'indicator: COLUMN' and 'value: COLUMN'" }];
}

const describe = (plan: WeightingPlan): string =>
  [plan]
    .flat()
    .map((choice) => methodOf(choice))
    .join(', ');
