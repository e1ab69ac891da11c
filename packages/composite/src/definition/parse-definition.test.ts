import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DefinitionError, parseDefinition } from './parse-definition.js';

function faultsOf(text: string): { line: number; message: string }[] {
  try {
    parseDefinition(text);
  } catch (error) {
    if (error instanceof DefinitionError) return error.faults;
    throw error;
  }
  return [];
}

const HEAD = 'title: Trial\nunit: place\n';

describe('parseDefinition', () => {
  it('fills in what is left out', () => {
    expect(parseDefinition(`${HEAD}indicators:\n  - column: rd\n`)).toEqual({
      title: 'Trial',
      unit: 'place',
      indicators: [{ column: 'rd', direction: 'positive' }],
      pool: true,
      imputation: 'none',
      outliers: 'none',
      normalise: 'min-max',
      shift: 0,
      weights: 'equal',
      aggregate: 'arithmetic',
    });
  });

  it('names the line of each fault, all at once', () => {
    const faults = faultsOf(
      `${HEAD}indicators:\n  - column: rd\n    direction: upward\n  - colum: tax\nweights: entropie\nrobust: yes\n`,
    );
    expect(faults.map(({ line }) => line).sort()).toEqual([5, 6, 6, 7, 8]);
    expect(faults.map(({ message }) => message).join()).toMatch(/direction.*"positive"/);
    expect(faults.map(({ message }) => message).join()).toContain('"robust"');
  });

  it('says what may have been meant', () => {
    const [first, ...others] = faultsOf(`${HEAD}indicators: [{column: a, weigth: 1}]\nnormalize: rank\nzzz: 1\n`);
    expect(first!.message).toContain('"weigth": is it weight?');
    expect(others[0]!.message).toContain('is it normalise?');
    expect(others[0]!.message).not.toContain('normalise, ');
    expect(faultsOf(`${HEAD}indicators: [{column: 2020}]\n`)[0]!.message).toContain('put quotes around it');
    for (const text of ['', '- a\n', 'word'])
      expect(faultsOf(text)).toEqual([{ line: 1, message: expect.stringContaining('a list of keys and values') }]);
  });

  it('refuses steps that do not go together', () => {
    expect(faultsOf(`${HEAD}indicators: [{column: a}]\nnormalise: z-score\naggregate: geometric\n`)).toEqual([
      { line: 5, message: expect.stringContaining('z-score does not go with geometric') },
    ]);
    expect(faultsOf(`${HEAD}indicators:\n  - column: a\n  - column: a\n`)[0]).toMatchObject({ line: 5 });
    expect(faultsOf(`${HEAD}weights: given\nindicators:\n  - column: a\n`)[0]!.message).toContain(
      "'a' states no weight",
    );
    expect(faultsOf(`${HEAD}indicators:\n  - {column: a, weight: 2}\n`)[0]!.message).toContain("not 'given'");
  });

  it('looks at alternatives as closely as at what they stand beside', () => {
    const two = `${HEAD}indicators: [{column: a}, {column: b}]\nuncertainty:\n`;
    expect(faultsOf(`${two}  normalise: [rank]\n  aggregate: [geometric]\n`)).toEqual([]);
    expect(faultsOf(`${two}  aggregate: [topsis, geometric]\n`)).toEqual([
      { line: 5, message: expect.stringContaining('it can never be drawn: min-max does not go with geometric') },
    ]);
    expect(faultsOf(`${two}  normalise: [goalposts]\n`)).toHaveLength(2);
    expect(faultsOf(`${two}  weights: [ahp]\n`)[0]!.message).toContain("ahp needs 'comparisons'");
    expect(faultsOf(`${two}  weights: [[equal, entropy]]\n`)[0]!.message).toContain('2 choices for 1 level');
    expect(faultsOf(`${two}  weights: [given]\n`)[0]!.message).toContain("'a' states no weight");
    expect(faultsOf(`${two}  weights: [benefit-of-the-doubt]\n  aggregate: [topsis]\n`)[0]!.message).toContain(
      'arithmetic aggregation alone',
    );
    expect(faultsOf(`${HEAD}indicators: [{column: a}]\nsensitivity: { samples: 8 }\n`)).toEqual([
      { line: 4, message: "sensitivity: it needs 'uncertainty', which says what is varied" },
    ]);
    expect(faultsOf(`${two}  imputation: [interpolate]\n`)[0]!.message).toContain('needs periods');
  });

  it('takes a word or an object for a step, and finds the fault inside', () => {
    const one = `${HEAD}indicators: [{column: a}]\n`;
    expect(faultsOf(`${one}normalise: { method: min-max, rang: [0, 1] }\n`)).toEqual([
      { line: 4, message: 'normalise: Unrecognized key: "rang"' },
    ]);
    expect(faultsOf(`${one}weights:\n  method: entropy\n  over: everything\n`)[0]).toMatchObject({ line: 6 });
    expect(faultsOf(`${one}aggregate: [arithmetik]\n`)[0]!.message).toMatch(/aggregate\.0: .*"arithmetic"/);
    expect(faultsOf(`${one}data: { file: x.csv, layout: long }\n`)[0]!.message).toContain("'indicator: COLUMN'");
    expect(faultsOf(`${HEAD}indicators: [{column: place}]\n`)[0]!.message).toContain('names the units');
  });

  it('names the line of a syntax error', () => {
    expect(faultsOf('title: "open\nunit: place')[0]!.line).toBeGreaterThan(0);
    expect(faultsOf('title: a\nunit: [place\nindicators:\n')[0]!.message).not.toBe('');
    expect(faultsOf(`${HEAD}indicators: *missing`)).toEqual([{ line: 3, message: 'there is no anchor &missing' }]);
    expect(faultsOf('')).not.toEqual([]);
    expect(faultsOf('- 1\n- 2')[0]!.line).toBe(1);
  });

  it('answers any text with a definition or a DefinitionError', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `${HEAD}indicators: ${text}`),
        ),
        (text) => {
          faultsOf(text);
        },
      ),
    );
  });
});
