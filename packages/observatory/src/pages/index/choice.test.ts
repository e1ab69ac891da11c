import { IndexDefinition, Uncertainty } from '@xinzhi/composite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AGGREGATIONS,
  type Choice,
  choiceOf,
  NORMALISATIONS,
  queryOf,
  USUAL_WEIGHT,
  WEIGHTINGS,
  wordOf,
} from './choice.js';
import { chosenDefinition } from './chosen-definition.js';

const definition = IndexDefinition.parse({
  title: 'Trial',
  unit: 'place',
  groups: [{ id: 'people' }, { id: 'skills', parent: 'people' }, { id: 'tools' }],
  indicators: [
    { column: 'a', parent: 'skills' },
    { column: 'b', parent: 'tools' },
    { column: 'c', parent: 'tools', direction: 'negative' },
  ],
  shift: 0.01,
  weights: { method: 'entropy', over: 'indicators' },
  aggregate: 'arithmetic',
  uncertainty: {},
  sensitivity: {},
});
const read = (query: Record<string, string>) => choiceOf(query, definition);
const nothing = read({});

describe('a choice', () => {
  it('is nothing where the address is silent, and then the definition stays, but for its sensitivity analysis', () => {
    expect(nothing).toEqual({ without: [], weights: null, own: {}, normalise: null, aggregate: null });
    const { sensitivity: _, ...rest } = definition;
    expect(chosenDefinition(definition, nothing)).toEqual(rest);
  });

  it('passes over what the definition does not know', () => {
    expect(read({ without: 'a,zz', weights: 'magic', own: 'a:3,zz:4,b:11,c:', aggregate: 'sum' })).toEqual({
      ...nothing,
      without: ['a'],
      own: { a: 3 },
    });
    expect(read({ without: 'a,b,c' }).without).toEqual([]);
  });

  it('is restored by the address that it writes', () => {
    const some = fc.record<Choice>({
      without: fc.subarray(['a', 'b', 'c'], { maxLength: 2 }),
      weights: fc.constantFrom(null, ...WEIGHTINGS),
      own: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 10 }), { noNullPrototype: true }),
      normalise: fc.constantFrom(null, ...NORMALISATIONS),
      aggregate: fc.constantFrom(null, ...AGGREGATIONS),
    });
    fc.assert(
      fc.property(some, (choice) => {
        const query = Object.fromEntries(Object.entries(queryOf(choice)).filter(([, value]) => value !== null));
        // The weights of sliders count with 'given' alone, and where they are not the usual ones.
        const own = Object.fromEntries(
          Object.entries(choice.own).filter(([, weight]) => choice.weights === 'given' && weight !== USUAL_WEIGHT),
        );
        expect(read(query as Record<string, string>)).toEqual({ ...choice, own });
      }),
    );
  });

  it('leaves out indicators, and groups that hold nothing any more', () => {
    const { indicators, groups } = chosenDefinition(definition, { ...nothing, without: ['a'] });
    expect(indicators.map(({ column }) => column)).toEqual(['b', 'c']);
    expect(groups?.map(({ id }) => id)).toEqual(['tools']);
  });

  it('puts a method in the place of another and keeps over what it is applied', () => {
    const critic = chosenDefinition(definition, { ...nothing, weights: 'critic', aggregate: 'topsis' });
    expect(critic.weights).toEqual({ method: 'critic', over: 'indicators' });
    expect(critic.aggregate).toBe('topsis');
    expect(wordOf(critic.weights)).toBe('critic');
    expect(wordOf(['equal', 'entropy'])).toBeNull();
  });

  it('gives every indicator a weight where the weights are the reader’s', () => {
    const own = chosenDefinition(definition, { ...nothing, weights: 'given', own: { b: 9 } });
    expect(own.indicators.map(({ weight }) => weight)).toEqual([USUAL_WEIGHT, 9, USUAL_WEIGHT]);
    expect(IndexDefinition.safeParse(own).error).toBeUndefined();
    const some = chosenDefinition(definition, { ...nothing, weights: 'given', own: { b: 0, c: 0 } });
    expect([some.indicators.map(({ column }) => column), some.groups?.map(({ id }) => id)]).toEqual([
      ['a'],
      ['people', 'skills'],
    ]);
    const none = chosenDefinition(definition, { ...nothing, weights: 'given', own: { a: 0, b: 0, c: 0 } });
    expect(IndexDefinition.safeParse(none).error?.message).toMatch(/all weights .*are zero/);
  });

  it('keeps weights that the definition states for as long as something takes them', () => {
    const stated = IndexDefinition.parse({
      ...{ title: 'Trial', unit: 'place', weights: 'given' },
      groups: [{ id: 'all', weight: 2 }],
      indicators: [{ column: 'a', weight: 3, parent: 'all' }],
    });
    expect(chosenDefinition(stated, nothing)).toEqual(stated);
    const equal = chosenDefinition(stated, { ...nothing, weights: 'equal' });
    expect(IndexDefinition.safeParse(equal).error).toBeUndefined();
    const varied = { ...stated, weights: 'equal' as const, uncertainty: Uncertainty.parse({ weights: ['given'] }) };
    expect(chosenDefinition(varied, nothing)).toEqual(varied);
  });

  it('makes definitions that are valid, or that composite refuses with a reason', () => {
    for (const weights of WEIGHTINGS)
      for (const normalise of NORMALISATIONS)
        for (const aggregate of AGGREGATIONS) {
          const made = chosenDefinition(definition, { ...nothing, weights, normalise, aggregate });
          const { error } = IndexDefinition.safeParse(made);
          expect(error?.issues.every(({ message }) => message.includes('does not go with')) ?? true).toBe(true);
        }
  });
});
