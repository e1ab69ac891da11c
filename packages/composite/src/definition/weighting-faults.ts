import { methodOf, type WeightingChoice, type WeightingPlan } from './choices.js';
import { type DefinitionFault, hierarchyOf, TOP } from './hierarchy.js';
import type { IndexDefinition } from './index-definition.js';

type Path = (string | number)[];

/** Every plan of weights that a definition names: its own, and those of its uncertainty. */
const plansOf = ({ weights, uncertainty }: IndexDefinition): { path: Path; plan: WeightingPlan }[] => [
  { path: ['weights'], plan: weights },
  ...(uncertainty?.weights ?? []).map((plan, k) => ({ path: ['uncertainty', 'weights', k], plan })),
];

/** Every scheme that a choice names, those inside a combination too. */
const schemesOf = (choice: WeightingChoice): string[] => [
  methodOf(choice),
  ...(typeof choice === 'object' ? (choice.of ?? []) : []),
];

/** Weights that are stated and not asked for, or asked for and not stated, or all zero. */
export function statedWeightFaults(definition: IndexDefinition): DefinitionFault[] {
  const wanted = plansOf(definition).some(({ plan }) =>
    [plan].flat().some((choice) => schemesOf(choice).includes('given')),
  );
  const faults = wanted ? missingWeights(definition) : needlessWeights(definition);
  return wanted && faults.length === 0 ? zeroWeights(definition) : faults;
}

function needlessWeights({ indicators, groups = [], weights }: IndexDefinition): DefinitionFault[] {
  const asked = [weights].flat().map((choice) => methodOf(choice));
  const of = (list: 'indicators' | 'groups', weight: number | undefined, k: number): DefinitionFault[] =>
    weight === undefined
      ? []
      : [
          {
            path: [list, k, 'weight'],
            message: `a weight is stated, but weights is '${asked.join(', ')}', not 'given'`,
          },
        ];
  return [
    ...indicators.flatMap(({ weight }, k) => of('indicators', weight, k)),
    ...groups.flatMap(({ weight }, k) => of('groups', weight, k)),
  ];
}

function missingWeights({ indicators, groups = [] }: IndexDefinition): DefinitionFault[] {
  return [
    ...indicators.flatMap(({ column, weight }, k): DefinitionFault[] =>
      weight === undefined
        ? [{ path: ['indicators', k], message: `weights: given, but '${column}' states no weight` }]
        : [],
    ),
    ...groups.flatMap(({ id, weight, parent }, k): DefinitionFault[] => {
      const sisters = groups.filter((other) => (other.parent ?? null) === (parent ?? null));
      return weight === undefined && sisters.some((other) => other.weight !== undefined)
        ? [
            {
              path: ['groups', k],
              message: `weights: given, but the group '${id}' states no weight where others beside it do`,
            },
          ]
        : [];
    }),
  ];
}

/** Groups in which every member weighs nothing. */
function zeroWeights({ indicators, groups = [] }: IndexDefinition): DefinitionFault[] {
  return [null, ...groups.map(({ id }) => id)].flatMap((id): DefinitionFault[] => {
    const members = [...indicators, ...groups].filter(({ parent }) => (parent ?? null) === id);
    if (members.length === 0 || members.some(({ weight }) => weight !== 0)) return [];
    return id === null
      ? [{ path: ['indicators'], message: 'all weights are zero' }]
      : [
          {
            path: ['groups', groups.findIndex((group) => group.id === id)],
            message: `all weights in the group '${id}' are zero`,
          },
        ];
  });
}

/** Schemes without what they need, or with what they cannot use. */
export function weightingFaults(definition: IndexDefinition): DefinitionFault[] {
  return plansOf(definition).flatMap(({ path, plan }) =>
    [plan]
      .flat()
      .flatMap((choice) => [
        ...optionFaults(path, choice, definition),
        ...comparisonFaults(path, choice, definition),
        ...doubtFaults(path, choice, definition),
      ]),
  );
}

function optionFaults(path: Path, choice: WeightingChoice, { groups = [] }: IndexDefinition): DefinitionFault[] {
  const options = typeof choice === 'string' ? null : choice;
  const faults: DefinitionFault[] = [];
  if (methodOf(choice) === 'combined' && !options?.of)
    faults.push({ path, message: "combined weights need 'of: [SCHEME, SCHEME]'" });
  if (
    options?.over === 'indicators' &&
    schemesOf(choice).includes('given') &&
    groups.some(({ weight }) => weight !== undefined)
  )
    faults.push({
      path,
      message:
        'over: indicators takes the weights of indicators alone, and groups weigh what these do; take those of groups out',
    });
  if (options?.over === 'indicators' && schemesOf(choice).includes('ahp') && groups.length > 0)
    faults.push({ path, message: 'ahp compares the members of each group; leave over: indicators out' });
  if (schemesOf(choice).includes('ahp') && !options?.comparisons)
    faults.push({ path, message: "ahp needs 'comparisons': a matrix for each group with two members or more" });
  return faults;
}

function comparisonFaults(path: Path, choice: WeightingChoice, definition: IndexDefinition): DefinitionFault[] {
  if (typeof choice === 'string' || !choice.comparisons) return [];
  const { nodes } = hierarchyOf(definition);
  return Object.entries(choice.comparisons).flatMap(([id, rows]): DefinitionFault[] => {
    const at = [...path, 'comparisons', id];
    const node = nodes.find((candidate) => candidate.id === id);
    if (!node) return [{ path: at, message: `there is no group '${id}'; the top is '${TOP}'` }];
    const size = node.members.length;
    if (rows.length === size && rows.every((row) => row.length === size)) return [];
    return [{ path: at, message: `'${id}' has ${size} members: their comparisons are ${size} × ${size}` }];
  });
}

/** Benefit of the doubt gives each unit its own weights, group by group: only sums make sense of them. */
function doubtFaults(
  path: Path,
  choice: WeightingChoice,
  { aggregate, uncertainty }: IndexDefinition,
): DefinitionFault[] {
  if (methodOf(choice) !== 'benefit-of-the-doubt') return [];
  const faults: DefinitionFault[] = [];
  if (typeof choice === 'object' && choice.over === 'indicators')
    faults.push({ path, message: 'benefit-of-the-doubt finds weights in each group; leave over: indicators out' });
  const means = [aggregate, ...(uncertainty?.aggregate ?? [])].flat();
  if (means.some((mean) => methodOf(mean) !== 'arithmetic')) {
    faults.push({
      path,
      message:
        'benefit-of-the-doubt gives each unit its own weights, which go with arithmetic aggregation alone; take the others out',
    });
  }
  return faults;
}
