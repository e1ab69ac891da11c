import {
  type AggregationPlan,
  type ImputationChoice,
  methodOf,
  type NormalisationChoice,
  type OutlierChoice,
  type WeightingPlan,
} from '../definition/choices.js';
import { describeChoice } from '../definition/describe-choice.js';
import { fit } from '../definition/fitting.js';
import type { IndexDefinition } from '../definition/index-definition.js';
import { Uncertainty } from '../definition/uncertainty-definition.js';
import type { Factor } from './sobol-indices.js';

/** What a step can be: the definition's own choice first, then its alternatives. */
export interface Alternatives {
  imputation: ImputationChoice[];
  outliers: OutlierChoice[];
  normalise: NormalisationChoice[];
  weights: WeightingPlan[];
  aggregate: AggregationPlan[];
}

/** One way through the steps: positions among the alternatives, 0 being the definition's own. */
export type Way = { [Step in keyof Alternatives]: number } & {
  /** The position of the indicator that is left out; −1 where none is. */
  leftOut: number;
};

/** The definition's own way. */
export const OWN_WAY: Readonly<Way> = {
  imputation: 0,
  outliers: 0,
  normalise: 0,
  weights: 0,
  aggregate: 0,
  leftOut: -1,
};

/** The choices of a way in words: those of steps that do something. */
export function describeWay(way: Way, alternatives: Alternatives, indicators: readonly { column: string }[]): string {
  const chosen = (Object.keys(NAMES) as (keyof Alternatives)[]).flatMap((step) => {
    const choice = describeChoice(alternatives[step][way[step]]!);
    return choice === 'none' ? [] : [`${NAMES[step]} ${choice}`];
  });
  return [...chosen, ...(way.leftOut < 0 ? [] : [`'${indicators[way.leftOut]!.column}' left out`])].join(', ');
}

/** What each step was drawn from, in words; null where it kept the definition's choice. */
export interface VariedSteps {
  imputation: string | null;
  outliers: string | null;
  normalise: string | null;
  weights: string | null;
  aggregate: string | null;
  leaveOut: string | null;
}

/** A factor that varies, and the way that a number in [0, 1) means. */
interface WayFactor extends Factor {
  choose(u: number, way: Way): void;
}

/** What a definition's `uncertainty` varies, as independent factors of uniform numbers. */
export interface VariedFactors {
  alternatives: Alternatives;
  /** Those that choose a way, in the order of the steps. */
  choosing: WayFactor[];
  /** How far a weight is multiplied up or down: evenly from 1 ± this. 0: weights stay. */
  weightNoise: number;
  steps: VariedSteps;
}

/**
 * The factors that a definition varies. Normalisation and aggregation are one factor, drawn from the pairs that go together,
 * where not all do: independent factors could not avoid the others.
 */
export function variedFactors(definition: IndexDefinition): VariedFactors {
  const uncertainty = definition.uncertainty ?? Uncertainty.parse({});
  const alternatives: Alternatives = {
    imputation: distinct([definition.imputation, ...uncertainty.imputation]),
    outliers: distinct([definition.outliers, ...uncertainty.outliers]),
    weights: distinct([definition.weights, ...uncertainty.weights]),
    ...thatGoTogether(
      distinct([definition.normalise, ...uncertainty.normalise]),
      distinct([definition.aggregate, ...uncertainty.aggregate]),
      definition.shift,
    ),
  };
  const indicators = definition.indicators.length;
  const leavesOut = uncertainty.leaveOut && indicators > 1;
  const choosing = [
    ...among('imputation', alternatives),
    ...among('outliers', alternatives),
    ...scaleAndAggregation(alternatives, definition.shift),
    ...among('weights', alternatives),
    ...(leavesOut ? [leaveOut(indicators)] : []),
  ];
  return {
    alternatives,
    choosing,
    weightNoise: uncertainty.weightNoise,
    steps: inWords(alternatives, uncertainty.weightNoise, leavesOut),
  };
}

/** Normalisations and aggregations without those that go with none of the other step's: these are never drawn. */
function thatGoTogether(
  normalise: NormalisationChoice[],
  aggregate: AggregationPlan[],
  shift: number,
): Pick<Alternatives, 'normalise' | 'aggregate'> {
  return {
    normalise: normalise.filter((scale) => aggregate.some((aggregation) => fit(scale, aggregation, shift))),
    aggregate: aggregate.filter((aggregation) => normalise.some((scale) => fit(scale, aggregation, shift))),
  };
}

const NAMES = {
  imputation: 'imputation',
  outliers: 'outliers',
  normalise: 'normalisation',
  weights: 'weighting',
  aggregate: 'aggregation',
} as const;

/** The factor of a step that has alternatives, all equally likely. */
function among(step: keyof Alternatives, alternatives: Alternatives): WayFactor[] {
  const { length } = alternatives[step];
  if (length === 1) return [];
  return [
    {
      name: NAMES[step],
      choose: (u, way) => {
        way[step] = Math.floor(u * length);
      },
    },
  ];
}

function scaleAndAggregation(alternatives: Alternatives, shift: number): WayFactor[] {
  const { normalise, aggregate } = alternatives;
  const pairs = normalise.flatMap((scale, n) =>
    aggregate.flatMap((aggregation, a) => (fit(scale, aggregation, shift) ? [[n, a] as const] : [])),
  );
  if (pairs.length === normalise.length * aggregate.length)
    return [...among('normalise', alternatives), ...among('aggregate', alternatives)];
  return [
    {
      name: `${NAMES.normalise} with ${NAMES.aggregate}`,
      choose: (u, way) => {
        [way.normalise, way.aggregate] = pairs[Math.floor(u * pairs.length)]!;
      },
    },
  ];
}

/** None or one of the indicators, each as likely. */
const leaveOut = (indicators: number): WayFactor => ({
  name: 'indicator left out',
  choose: (u, way) => {
    way.leftOut = Math.floor(u * (indicators + 1)) - 1;
  },
});

function inWords(alternatives: Alternatives, noise: number, leavesOut: boolean): VariedSteps {
  const words = (step: keyof Alternatives): string | null =>
    alternatives[step].length > 1 ? alternatives[step].map((choice) => describeChoice(choice)).join(', ') : null;
  const undisturbed = alternatives.weights.flat().some((choice) => methodOf(choice) === 'benefit-of-the-doubt');
  const percent = `± ${Number((noise * 100).toPrecision(12))} %`;
  const noisy = noise > 0 ? `${percent}${undisturbed ? ', not those that are each unit’s own' : ''}` : null;
  return {
    imputation: words('imputation'),
    outliers: words('outliers'),
    normalise: words('normalise'),
    weights: [words('weights'), noisy].filter((part) => part !== null).join('; ') || null,
    aggregate: words('aggregate'),
    leaveOut: leavesOut ? 'none or one, each as likely; weights are found without it' : null,
  };
}

/** Choices that are written differently; the first of equals stays. */
function distinct<Choice>(choices: Choice[]): Choice[] {
  const seen = new Set<string>();
  return choices.filter((choice) => {
    const key = JSON.stringify(choice);
    return !seen.has(key) && seen.add(key);
  });
}
