import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasShared } from '../../../../test/shared-material.js';
import { asemDefinition, asemTable } from '../../test/asem.js';
import { computeIndex } from './compute-index.js';
import { indexDataFrom } from './index-data-from.js';
import type { IndexDefinition } from './index-definition.js';
import type { IndexResult } from './index-result.js';
import { parseDefinition } from './parse-definition.js';

/**
 * Scores that COINr 1.1.14 publishes for its example coin (vignette "Presenting Results", to two digits): Index, Conn, Sust,
 * Physical, ConEcFin, Political, Instit, P2P, Environ.
 */
const PUBLISHED: [string, ...number[]][] = [
  ['CHE', 68.38, 62.79, 73.98, 63.41, 32.87, 74.78, 85.94, 56.93, 77.21],
  ['NLD', 64.82, 61.94, 67.7, 64.87, 46.62, 84.55, 71.74, 41.92, 58.73],
  ['DNK', 64.8, 57.1, 72.51, 50.52, 30.43, 78.13, 75.35, 51.04, 69.83],
  ['NOR', 64.47, 57.44, 71.5, 58.18, 25.7, 80.03, 89.46, 33.8, 70.9],
  ['BEL', 63.54, 63.99, 63.09, 71.97, 48.22, 80.84, 75.6, 43.32, 53.01],
  ['SWE', 63.0, 53.87, 72.12, 51.51, 23.87, 80.98, 74.51, 38.5, 66.37],
];

/** Published beside them: Social and SusEcFin. */
const PUBLISHED_MORE: [string, number, number][] = [
  ['CHE', 87.85, 56.88],
  ['NLD', 86.58, 57.78],
  ['DNK', 86.4, 61.29],
  ['NOR', 87.0, 56.59],
];

/** How many cells NumPy and SciPy draw in (bench/composite/chain.py); no indicator needs a logarithm. */
const DRAWN_IN = {
  Flights: 1,
  Bord: 3,
  Gas: 3,
  Services: 4,
  FDI: 2,
  ForPort: 3,
  CostImpEx: 1,
  Tariff: 3,
  StMob: 2,
  CultServ: 3,
  Forest: 2,
  Poverty: 3,
  NGOs: 3,
  FemLab: 1,
  PubDebt: 1,
};

describe.skipIf(!hasShared)("COINr's example from a YAML definition", () => {
  let result: IndexResult;
  const definition = parseDefinition(readFileSync(new URL('../../examples/asem.yaml', import.meta.url), 'utf8'));
  beforeAll(() => {
    result = computeIndex(definition, indexDataFrom(definition, asemTable()));
  });

  it('is described as COINr describes it', () => {
    const described = parseDefinition(asemDefinition('weights: given'));
    const facts = ({ indicators, groups }: IndexDefinition) => ({
      indicators: indicators.map(({ column, direction, parent, denominator, weight }) => [
        column,
        direction,
        parent,
        denominator,
        weight,
      ]),
      groups: groups!.map(({ id, parent, weight }) => [id, parent, weight]),
    });
    expect(facts(definition)).toEqual(facts(described));
  });

  it('has 51 units, 49 indicators and three levels above them', () => {
    expect(result.rows).toHaveLength(51);
    expect(result.weights).toHaveLength(49);
    expect(result.groupWeights.map(({ id }) => id).sort()).toEqual(
      [
        'ConEcFin',
        'Conn',
        'Environ',
        'Instit',
        'P2P',
        'Physical',
        'Political',
        'Social',
        'SusEcFin',
        'Sust',
        'all',
      ].sort(),
    );
  });

  it('gives the scores and ranks that COINr publishes, at every level', () => {
    const first = result.rows.toSorted((a, b) => a.rank - b.rank).slice(0, PUBLISHED.length);
    expect(first.map(({ unit }) => unit)).toEqual(PUBLISHED.map(([unit]) => unit));
    first.forEach(({ score, groups }, k) => {
      const [, ...expected] = PUBLISHED[k]!;
      const names = ['Conn', 'Sust', 'Physical', 'ConEcFin', 'Political', 'Instit', 'P2P', 'Environ'];
      expect([score, ...names.map((id) => groups[id]!)].map((value) => Math.round(value * 100) / 100)).toEqual(
        expected,
      );
    });
    for (const [unit, social, finance] of PUBLISHED_MORE) {
      const { groups } = result.rows.find((row) => row.unit === unit)!;
      expect([groups.Social, groups.SusEcFin].map((value) => Math.round(value! * 100) / 100)).toEqual([
        social,
        finance,
      ]);
    }
  });

  it('fills 65 cells by the mean of Europe or Asia and draws in as many as NumPy', () => {
    expect(result.imputed).toHaveLength(65);
    const cell = result.imputed.find(({ unit, column }) => unit === 'LAO' && column === 'Elec')!;
    expect(cell.method).toBe('mean');
    expect(cell.from).toContain('JPN');
    expect(cell.from).not.toContain('AUT');
    expect(Object.fromEntries(result.treated.map(({ column, cells }) => [column, cells.length]))).toEqual(DRAWN_IN);
    expect(result.treated.every(({ method, passed }) => method === 'winsorise' && passed)).toBe(true);
  });

  it('adds contributions of indicators and of groups up to each score', () => {
    expect(result.decomposition).toBe('score');
    for (const { score, contributions, groupContributions } of result.rows) {
      expect(Object.values(contributions!).reduce((sum, value) => sum + value, 0)).toBeCloseTo(score, 10);
      expect(groupContributions!.Conn! + groupContributions!.Sust!).toBeCloseTo(score, 10);
    }
  });

  it('says which indicators run against their group', () => {
    const [{ correlation } = { correlation: null }] = result.diagnoses;
    // By NumPy: correlation with the mean of the group's other indicators, standardised. Nobody repeats another: |r| ≤ .838.
    expect(correlation!.againstGroup).toEqual(['Ship', 'TBTs', 'Forest', 'PrivDebt', 'GDPGrow', 'RDExp', 'NEET']);
    expect(correlation!.withGroup.find(({ indicator }) => indicator === 'TBTs')!.correlation).toBeCloseTo(-0.7657, 4);
    expect(correlation!.collinear).toEqual([]);
  });
});
