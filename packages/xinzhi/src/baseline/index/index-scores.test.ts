import { describe, expect, it } from 'vitest';
import { readBaseline } from '../read-baseline.js';
import { baselineDirectory } from '../seed-baseline.js';
import { indexBy, indexScores, readSchemes } from './index-scores.js';
import { type EmbeddedIndex, readEmbeddedIndex } from './read-embedded-index.js';

const index = readEmbeddedIndex(baselineDirectory()) as EmbeddedIndex;
const { series } = readBaseline(baselineDirectory());
const schemes = readSchemes();

describe('the scores of the embedded index', () => {
  it('are those that its definition and figures give: the baseline was made anew since either changed', () => {
    const made = indexScores(index).entries.flatMap(({ definition: { indicator, slug, source }, observations }) =>
      observations.map(
        ({ place, period, value }) => [`${indicator}/${place}/${slug}/${source} ${period}`, value] as const,
      ),
    );
    const held = new Map(
      series.flatMap(({ id, points }) => points.map(([period, value]) => [`${id} ${period}`, value] as const)),
    );
    expect(made.length).toBeGreaterThan(31 * 14 * 9);
    expect(made.filter(([key, value]) => held.get(key) !== value)).toEqual([]);
  });

  it.each(Object.keys(schemes))(
    '%s: weights sum to one, every year is ranked from 1 to 31, and gaps are filled alike',
    (name) => {
      const { weights, rows, imputed } = indexBy(schemes[name]!, index);
      expect(weights.reduce((sum, { effective }) => sum + effective, 0)).toBeCloseTo(1, 12);
      for (const year of ['2010', '2017', '2023']) {
        const ranks = rows.filter(({ period }) => period === year).map(({ rank }) => rank);
        expect(ranks).toHaveLength(31);
        expect([Math.min(...ranks), Math.max(...ranks) <= 31]).toEqual([1, true]);
      }
      expect(imputed).toHaveLength(198);
    },
  );

  it('do not depend on the unit of money', () => {
    const money = [
      'gdp',
      'gdp_2020',
      'rd',
      'rd_basic',
      'rd_enterprise',
      'hightech_revenue',
      'hightech_profit',
      'contracts_sold',
      'contracts_bought',
      'budget',
      'budget_science',
    ];
    const inYuan = Object.entries(index.columns).map(([name, column]) => [
      name,
      money.includes(name) ? column.map((value) => (value === null ? null : value * 1e8)) : column,
    ]);
    const scheme = schemes['entropy-topsis']!;
    const scores = indexBy(scheme, { ...index, columns: Object.fromEntries(inYuan) }).rows;
    indexBy(scheme, index).rows.forEach(({ score }, row) => {
      expect(scores[row]!.score).toBeCloseTo(score, 10);
    });
  });

  it('put Beijing first under every scheme in 2023 but for plain ranks, which put Guangdong first', () => {
    const first = Object.entries(schemes).map(([name, scheme]) => {
      const best = indexBy(scheme, index).rows.find(({ period, rank }) => period === '2023' && rank === 1);
      return [name, best?.unit];
    });
    expect(Object.fromEntries(first)).toEqual({
      ...Object.fromEntries(Object.keys(schemes).map((name) => [name, 'CN-BJ'])),
      'ranks-equal': 'CN-GD',
    });
  });
});
