import type { IndexDefinition } from '@xinzhi/composite';
import { type Choice, USUAL_WEIGHT, wordOf } from './choice.js';

/** The definition that a choice makes of another: what `xinzhi index` runs to the same scores, ranks and intervals. */
export function chosenDefinition(definition: IndexDefinition, choice: Choice): IndexDefinition {
  const { sensitivity: _, ...rest } = definition;
  const kept = definition.indicators.filter(({ column }) => !choice.without.includes(column));
  const made = {
    ...rest,
    indicators: choice.weights === 'given' ? weighedByHand(kept, choice.own) : kept,
    normalise:
      choice.normalise === null || choice.normalise === wordOf(rest.normalise) ? rest.normalise : choice.normalise,
    weights: replaced(rest.weights, choice.weights),
    aggregate: replaced(rest.aggregate, choice.aggregate),
  };
  const { groups, indicators } = takesWeights(made) ? made : withoutWeights(made);
  return { ...made, indicators, ...(groups ? { groups: withMembers(groups, indicators) } : {}) };
}

/** Whether weights that are stated count for something, in the index or in what it is varied by. */
const takesWeights = ({ weights, uncertainty }: Pick<IndexDefinition, 'weights' | 'uncertainty'>): boolean =>
  [weights, ...(uncertainty?.weights ?? [])].flat().some((choice) => wordOf(choice) === 'given');

/** Weights that count for nothing are a fault of a definition. */
export function withoutWeights<Stated extends Pick<IndexDefinition, 'groups' | 'indicators'>>(stated: Stated): Stated {
  const { groups, indicators } = stated;
  return {
    ...stated,
    indicators: indicators.map(({ weight: _, ...indicator }) => indicator),
    ...(groups ? { groups: groups.map(({ weight: _, ...group }) => group) } : {}),
  };
}

type Indicators = IndexDefinition['indicators'];

/** Each indicator with the weight of its slider; one at zero is left out, for a group of such would have no weights at all. */
function weighedByHand(indicators: Indicators, own: Choice['own']): Indicators {
  const weighed = indicators.map((indicator) => ({ ...indicator, weight: own[indicator.column] ?? USUAL_WEIGHT }));
  const heavy = weighed.filter(({ weight }) => weight > 0);
  return heavy.length > 0 ? heavy : weighed;
}

type Groups = NonNullable<IndexDefinition['groups']>;

/** Groups that still hold something, themselves or through other groups. */
function withMembers(groups: Groups, indicators: Indicators): Groups {
  const kept = groups.filter(({ id }) => [...indicators, ...groups].some(({ parent }) => parent === id));
  return kept.length === groups.length ? kept : withMembers(kept, indicators);
}

/** A method in the place of another, applied as that was: over all indicators at once, or group by group. */
function replaced<
  Word extends string,
  Plan extends Word | { method: Word; over?: 'groups' | 'indicators' | undefined } | readonly unknown[],
>(own: Plan, asked: Word | null): Plan | Word | { method: Word; over: 'groups' | 'indicators' } {
  if (asked === null || asked === wordOf(own)) return own;
  const over = typeof own === 'object' && 'over' in own ? own.over : undefined;
  return over === undefined ? asked : { method: asked, over };
}
