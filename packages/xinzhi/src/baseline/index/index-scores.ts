import { readFileSync } from 'node:fs';
import { computeIndex, gini, IndexDefinition, type IndexResult, indexDataFrom } from '@xinzhi/composite';
import { parse } from 'yaml';
import { z } from 'zod';
import type { DefinedObservations, Observation, SeriesTable } from '../series-table.js';
import { type IndexPanel, tableOf } from './index-panel.js';

const Scheme = z.strictObject({
  series: z.boolean().default(false),
  changes: z.record(z.string(), z.unknown()),
  ...{ label: z.string(), labelZh: z.string() },
});
/** A way to make the index from the same figures. */
export type Scheme = z.infer<typeof Scheme>;

export const readSchemes = (): Record<string, Scheme> =>
  z.record(z.string(), Scheme).parse(parse(readFileSync(new URL('./schemes.yaml', import.meta.url), 'utf8')));

/** The index made in one way; without rank intervals, which only the definition's own way has. */
export function indexBy({ changes }: Pick<Scheme, 'changes'>, index: IndexPanel): IndexResult {
  const { uncertainty: _u, sensitivity: _s, ...definition } = index.definition;
  const changed = IndexDefinition.parse({ ...definition, ...changes });
  return computeIndex(changed, indexDataFrom(changed, tableOf(index)));
}

const about = ({ definition: { indicators } }: IndexPanel) => ({
  en: `index of ${indicators.length} indicators of science, industry and factors, 31 provinces in 2010–2023 taken together`,
  zh: `科学、产业、要素三个维度${indicators.length}项指标的指数，31个省份2010—2023年合并计算`,
});
const source = 'nqpf';

/** The index of new quality productive forces by province and year: scores under several schemes, ranks, dimensions, and the gap. */
export function indexScores(index: IndexPanel): SeriesTable {
  const schemes = Object.entries(readSchemes()).filter(([, { series }]) => series);
  const made = schemes.map(([slug, scheme]) => ({ slug, scheme, rows: indexBy(scheme, index).rows }));
  const [{ slug: main, scheme: itsScheme, rows } = made[0]!] = made;
  const { en, zh } = about(index);
  const words = ({ label, labelZh }: Scheme) => ({ definition: `${en}: ${label}`, definitionZh: `${zh}：${labelZh}` });
  const entry = (indicator: string, slug: string, scheme: Scheme, observations: Observation[], unit = 'index') => ({
    definition: { indicator, slug, unit, source, ...words(scheme) },
    observations,
  });
  const observed = (of: IndexResult['rows'], value: (row: IndexResult['rows'][number]) => number): Observation[] =>
    of.map((row) => ({ place: row.unit, period: row.period ?? '', value: Number(value(row).toFixed(4)) }));
  return {
    name: 'index',
    title: 'Index of new quality productive forces',
    entries: [
      ...made.map((one) =>
        entry(
          'nqpf.index',
          one.slug,
          one.scheme,
          observed(one.rows, ({ score }) => score),
        ),
      ),
      entry(
        'nqpf.index.rank',
        main,
        itsScheme,
        observed(rows, ({ rank }) => rank),
        'rank',
      ),
      ...Object.keys(rows[0]?.groups ?? {}).map((group) =>
        entry(
          `nqpf.${group}`,
          main,
          itsScheme,
          observed(rows, ({ groups }) => groups[group]!),
        ),
      ),
      gap(rows),
    ],
  };
}

/** The Gini coefficient of the provinces' scores, a figure of the nation. */
function gap(rows: IndexResult['rows']): DefinedObservations {
  const periods = [...new Set(rows.map(({ period }) => period ?? ''))].sort();
  return {
    definition: {
      ...{ indicator: 'nqpf.gini', slug: 'entropy-topsis', unit: 'index', source },
      definition:
        'Gini coefficient of the index of 31 provinces (entropy weights, TOPSIS), each province counting once',
      definitionZh: '31个省份指数（熵权TOPSIS）的基尼系数，各省权重相同',
    },
    observations: periods.map((period) => {
      const scores = rows.filter((row) => row.period === period).map(({ score }) => score);
      return { place: 'CHN', period, value: Number(gini(scores).toFixed(4)) };
    }),
  };
}
