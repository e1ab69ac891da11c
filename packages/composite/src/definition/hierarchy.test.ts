import { describe, expect, it } from 'vitest';
import { hierarchyOf } from './hierarchy.js';
import { DefinitionError, parseDefinition } from './parse-definition.js';

const faults = (groups: string, indicators: string, more = ''): { line: number; message: string }[] => {
  try {
    parseDefinition(`title: T\nunit: u\n${more}\ngroups: ${groups}\nindicators: ${indicators}\n`);
  } catch (error) {
    if (error instanceof DefinitionError) return error.faults;
    throw error;
  }
  return [];
};

describe('hierarchyOf', () => {
  it('orders groups from the bottom up, whatever the order in the file', () => {
    const { nodes, levels } = hierarchyOf({
      groups: [{ id: 'top' }, { id: 'inputs', parent: 'top' }, { id: 'outputs', parent: 'top' }],
      indicators: [
        { column: 'patents', direction: 'positive', parent: 'outputs' },
        { column: 'rd', direction: 'positive', parent: 'inputs' },
        { column: 'staff', direction: 'positive', parent: 'inputs' },
      ],
    });
    expect(nodes.map(({ id, level, parent }) => [id, level, parent])).toEqual([
      ['inputs', 1, 2],
      ['outputs', 1, 2],
      ['top', 2, 3],
      ['index', 3, null],
    ]);
    expect(nodes[2]!.indicators).toEqual([0, 1, 2]);
    expect(nodes[2]!.members).toEqual([
      { kind: 'group', at: 0 },
      { kind: 'group', at: 1 },
    ]);
    // The top holds one group and takes its score: no level of its own.
    expect(levels).toBe(2);
  });

  it('lets indicators and groups stand side by side, at uneven depth', () => {
    const { nodes, levels } = hierarchyOf({
      groups: [{ id: 'a' }, { id: 'b', parent: 'a' }],
      indicators: [
        { column: 'x', direction: 'positive' },
        { column: 'y', direction: 'positive', parent: 'a' },
        { column: 'z', direction: 'positive', parent: 'b' },
      ],
    });
    expect(nodes.map(({ id, level, indicators }) => [id, level, indicators])).toEqual([
      ['b', 1, [2]],
      ['a', 2, [1, 2]],
      ['index', 3, [0, 1, 2]],
    ]);
    expect(levels).toBe(3);
  });
});

describe('faults of groups', () => {
  it('names an unknown parent, a circle, an empty group, an id that is taken', () => {
    expect(faults('[{id: a}]', '[{column: x, parent: b}]')).toEqual([
      { line: 5, message: "indicators.0.parent: there is no group 'b'; the groups are a" },
    ]);
    expect(
      faults('[{id: a, parent: c}, {id: b, parent: a}, {id: c, parent: b}]', '[{column: x, parent: a}]')[0],
    ).toEqual({
      line: 4,
      message: 'groups.0.parent: groups in a circle: a → c → b → a',
    });
    expect(faults('[{id: a}, {id: b}]', '[{column: x, parent: a}]')[0]!.message).toContain(
      "nothing belongs to the group 'b'",
    );
    expect(faults('[{id: a}, {id: a}]', '[{column: x, parent: a}]')[0]!.message).toContain("'a' is named twice");
    expect(faults('[{id: index}]', '[{column: x, parent: index}]')[0]!.message).toContain('id of the top');
  });

  it('asks for weights where they are given: all or none beside each other, not all zero', () => {
    const two = '[{column: x, weight: 1, parent: a}, {column: y, weight: 1, parent: b}]';
    expect(faults('[{id: a, weight: 2}, {id: b}]', two, 'weights: given')[0]!.message).toContain(
      "'b' states no weight",
    );
    expect(faults('[{id: a, weight: 0}, {id: b, weight: 0}]', two, 'weights: given')[0]!.message).toContain(
      'all weights are zero',
    );
    expect(faults('[{id: a}]', '[{column: x, weight: 0, parent: a}]', 'weights: given')[0]!.message).toContain(
      "all weights in the group 'a' are zero",
    );
    expect(faults('[{id: a}, {id: b}]', two, 'weights: given')).toEqual([]);
    expect(faults('[{id: a}, {id: b}]', two, 'weights: { method: given, over: indicators }')).toEqual([]);
    expect(
      faults('[{id: a, weight: 1}, {id: b, weight: 2}]', two, 'weights: { method: given, over: indicators }')[0]!
        .message,
    ).toContain('take those of groups out');
  });

  it('asks for one choice a level, and for comparisons of the right size', () => {
    const groups = '[{id: a}, {id: b}]';
    const indicators = '[{column: x, parent: a}, {column: y, parent: a}, {column: z, parent: b}]';
    expect(faults(groups, indicators, 'aggregate: [arithmetic]')[0]!.message).toContain('1 choices for 2 levels');
    expect(faults(groups, indicators, 'aggregate: [arithmetic, topsis]')).toEqual([]);
    expect(faults(groups, indicators, 'weights: { method: ahp, comparisons: { c: [[1]] } }')[0]!.message).toContain(
      "there is no group 'c'",
    );
    expect(faults(groups, indicators, 'weights: { method: ahp, comparisons: { a: [[1]] } }')[0]!.message).toContain(
      "'a' has 2 members: their comparisons are 2 × 2",
    );
  });
});
