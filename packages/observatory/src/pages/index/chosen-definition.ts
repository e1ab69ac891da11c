import type { IndexDefinition } from '@xinzhi/composite';
import { type Choice, USUAL_WEIGHT, wordOf } from './choice.js';

/** The definition that a choice makes of another: what `xinzhi index` runs to the same scores, ranks and intervals. */
export function chosenDefinition(definition: IndexDefinition, choice: Choice): IndexDefinition {
  const { sensitivity: _, groups, ...rest } = definition;
  const given = choice.weights === 'given';
  const indicators = definition.indicators
    .filter(({ column }) => !choice.without.includes(column))
    .map(({ weight, ...indicator }) =>
      given ? { ...indicator, weight: choice.own[indicator.column] ?? USUAL_WEIGHT } : indicator,
    );
  return {
    ...rest,
    ...(groups ? { groups: withMembers(groups, indicators) } : {}),
    indicators,
    normalise:
      choice.normalise === null || choice.normalise === wordOf(rest.normalise) ? rest.normalise : choice.normalise,
    weights: replaced(rest.weights, choice.weights),
    aggregate: replaced(rest.aggregate, choice.aggregate),
  };
}

type Groups = NonNullable<IndexDefinition['groups']>;

/** Groups that still hold something, themselves or through other groups. */
function withMembers(groups: Groups, indicators: IndexDefinition['indicators']): Groups {
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
