import { type AggregationPlan, methodOf, type NormalisationChoice } from './choices.js';
import { fit, misfit } from './fitting.js';
import { type DefinitionFault, hierarchyFaults, hierarchyOf } from './hierarchy.js';
import type { IndexDefinition } from './index-definition.js';
import { sampleFaults } from './sample.js';
import { statedWeightFaults, weightingFaults } from './weighting-faults.js';

/** What is wrong between the parts of a definition whose parts are each right. */
export function faultsOf(definition: IndexDefinition): DefinitionFault[] {
  const structure = hierarchyFaults(definition);
  return [
    ...columnFaults(definition),
    ...structure,
    ...statedWeightFaults(definition),
    ...(structure.length === 0 ? [...levelFaults(definition), ...weightingFaults(definition)] : []),
    ...scaleFaults(definition),
    ...postFaults(definition),
    ...imputationFaults(definition),
    ...dataFaults(definition),
    ...sampleFaults(definition.sample, definition.period),
    ...idealFaults(definition),
    ...sensitivityFaults(definition),
  ];
}

function columnFaults({ indicators, unit, period }: IndexDefinition): DefinitionFault[] {
  const seen = new Set<string>();
  return indicators.flatMap(({ column, from = column }, k) => {
    const path = ['indicators', k, 'column'];
    if (from === unit || from === period)
      return [{ path, message: `the column '${from}' names the ${from === unit ? 'units' : 'periods'}` }];
    if (seen.has(column))
      return [
        { path, message: `the column '${column}' is named twice; give one another name, and say from: ${column}` },
      ];
    seen.add(column);
    return [];
  });
}

/** Lists that do not have one choice a level. */
function levelFaults(definition: IndexDefinition): DefinitionFault[] {
  const { levels } = hierarchyOf(definition);
  const { uncertainty } = definition;
  const plans = (['weights', 'aggregate'] as const).flatMap((step) => [
    { path: [step], plan: definition[step] },
    ...(uncertainty?.[step] ?? []).map((plan, k) => ({ path: ['uncertainty', step, k], plan })),
  ]);
  return plans.flatMap(({ path, plan }): DefinitionFault[] => {
    if (!Array.isArray(plan)) return [];
    const faults: DefinitionFault[] = [];
    if (plan.length !== levels)
      faults.push({ path, message: `${plan.length} choices for ${levels} ${levels === 1 ? 'level' : 'levels'}` });
    if (plan.some((choice) => typeof choice === 'object' && choice.over === 'indicators'))
      faults.push({ path, message: 'over: indicators goes with one choice for all levels, not with a list' });
    return faults;
  });
}

/** Scales that no aggregation beside them can use: the definition's own pair, and alternatives that could never be drawn. */
function scaleFaults({ normalise, aggregate, shift, uncertainty }: IndexDefinition): DefinitionFault[] {
  const own = [aggregate].flat().flatMap((choice) => misfit(normalise, choice, shift) ?? []);
  if (own.length > 0) return [{ path: ['aggregate'], message: own[0]! }];
  const scales: NormalisationChoice[] = [normalise, ...(uncertainty?.normalise ?? [])];
  const means: AggregationPlan[] = [aggregate, ...(uncertainty?.aggregate ?? [])];
  const never = (step: string, k: number, why: string | null): DefinitionFault => ({
    path: ['uncertainty', step, k],
    message: `it can never be drawn: ${why}`,
  });
  const whyNot = (scale: NormalisationChoice, mean: AggregationPlan): string | null =>
    [mean]
      .flat()
      .map((choice) => misfit(scale, choice, shift))
      .find((reason) => reason !== null) ?? null;
  return [
    ...scales
      .slice(1)
      .flatMap((scale, k) =>
        means.some((mean) => fit(scale, mean, shift)) ? [] : [never('normalise', k, whyNot(scale, means[0]!))],
      ),
    ...means
      .slice(1)
      .flatMap((mean, k) =>
        scales.some((scale) => fit(scale, mean, shift)) ? [] : [never('aggregate', k, whyNot(scales[0]!, mean))],
      ),
  ];
}

/** Targets and goalposts that a scale needs and an indicator does not state. */
function postFaults({ normalise, indicators, uncertainty }: IndexDefinition): DefinitionFault[] {
  const scales = [normalise, ...(uncertainty?.normalise ?? [])].map((choice) => methodOf(choice));
  return indicators.flatMap(({ column, target, goalposts }, k): DefinitionFault[] => {
    const path = ['indicators', k];
    const faults: DefinitionFault[] = [];
    if (scales.includes('distance-to-target') && target === undefined)
      faults.push({ path, message: `distance-to-target, but '${column}' states no target` });
    if (scales.includes('goalposts') && goalposts === undefined)
      faults.push({ path, message: `goalposts, but '${column}' states none: goalposts: [LOW, HIGH]` });
    if (goalposts && !(goalposts[0] < goalposts[1]))
      faults.push({ path: [...path, 'goalposts'], message: 'the low goalpost comes first, and below the high one' });
    return faults;
  });
}

/** Ideals that are no range, or of indicators of which more is said to be better. */
function idealFaults({ indicators }: IndexDefinition): DefinitionFault[] {
  return indicators.flatMap(({ column, direction, ideal }, k): DefinitionFault[] => {
    if (ideal === undefined) return [];
    const path = ['indicators', k];
    if (Array.isArray(ideal) && !(ideal[0] < ideal[1]))
      return [{ path: [...path, 'ideal'], message: 'the lower end comes first, and below the upper one' }];
    if (direction !== 'negative')
      return [
        {
          path: [...path, 'ideal'],
          message: `'${column}' counts by how far it lies from its ideal, of which less is better: state direction: negative`,
        },
      ];
    return [];
  });
}

/** Imputations that look along time where there are no periods. */
function imputationFaults({ imputation, period, indicators, uncertainty }: IndexDefinition): DefinitionFault[] {
  if (period !== undefined) return [];
  const stated = [
    { path: ['imputation'] as (string | number)[], choice: imputation },
    ...indicators.flatMap((indicator, k) =>
      indicator.imputation ? [{ path: ['indicators', k, 'imputation'], choice: indicator.imputation }] : [],
    ),
    ...(uncertainty?.imputation ?? []).map((choice, k) => ({ path: ['uncertainty', 'imputation', k], choice })),
  ];
  return stated.flatMap(({ path, choice }) => {
    const method = methodOf(choice);
    const onPeriod = typeof choice === 'string' || (choice.on ?? 'period') === 'period';
    return method === 'interpolate' || method === 'nearest' || (method === 'regression' && onPeriod)
      ? [{ path, message: `${method} needs periods to look at: name their column (period: COLUMN)` }]
      : [];
  });
}

function dataFaults({ data }: IndexDefinition): DefinitionFault[] {
  if (typeof data !== 'object' || data.layout !== 'long' || (data.indicator && data.value)) return [];
  return [{ path: ['data'], message: "long layout needs 'indicator: COLUMN' and 'value: COLUMN'" }];
}

function sensitivityFaults({ sensitivity, uncertainty }: IndexDefinition): DefinitionFault[] {
  return sensitivity && !uncertainty
    ? [{ path: ['sensitivity'], message: "it needs 'uncertainty', which says what is varied" }]
    : [];
}
