import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chinaInnovationIndex, innovationDomain } from '@xinzhi/composite';
import { parse } from 'yaml';
import { z } from 'zod';
import type { DefinedObservations, Observation, SeriesTable } from '../series-table.js';

const domains = ['environment', 'input', 'output', 'effect'] as const;
const ByYear = z.record(z.string(), z.number());
const Edition = z.strictObject({ total: ByYear, environment: ByYear, input: ByYear, output: ByYear, effect: ByYear });
const OfficialIndex = z.strictObject({
  'base-2005': Edition,
  'base-2015': Edition,
  environment: z.strictObject({ years: z.array(z.int()), indicators: z.record(z.string(), z.array(z.number())) }),
});
type OfficialIndex = z.infer<typeof OfficialIndex>;

/** The official China Innovation Index as the baseline carries it. */
export const readOfficialIndex = (directory: string): OfficialIndex =>
  OfficialIndex.parse(parse(readFileSync(join(directory, 'index/cii.yaml'), 'utf8')));

const bases = {
  'base-2005': {
    en: 'as published by the National Bureau of Statistics, 2005 = 100',
    zh: '国家统计局公布，2005年=100',
  },
  'base-2015': {
    en: 'as published by the National Bureau of Statistics, 2015 = 100',
    zh: '国家统计局公布，2015年=100',
  },
};

/** The China Innovation Index and its domains as published, and what follows from its published parts. */
export function innovationIndex(directory: string): SeriesTable {
  const official = readOfficialIndex(directory);
  const entry = (name: string, slug: string, words: { en: string; zh: string }, observations: Observation[]) => ({
    definition: {
      indicator: name === 'total' ? 'innovation.index.china' : `innovation.index.${name}`,
      ...{ slug, unit: 'index', definition: words.en, definitionZh: words.zh, source: 'nbs-cii' },
    },
    observations,
  });
  const published = (['base-2005', 'base-2015'] as const).flatMap((base) =>
    Object.entries(official[base]).map(([name, figures]) => entry(name, base, bases[base], observationsOf(figures))),
  );
  const recomputed: DefinedObservations[] = [
    entry('total', 'mean-2005', meanOf('2005'), totals(official, 'base-2005')),
    entry('total', 'mean-2015', meanOf('2015'), totals(official, 'base-2015')),
    entry('environment', 'chained-here', chainedHere, environmentChained(official)),
  ];
  return { name: 'innovation-index', title: 'China Innovation Index', entries: [...published, ...recomputed] };
}

const meanOf = (base: string) => ({
  en: `mean of the four published domains, ${base} = 100, computed here`,
  zh: `四个已公布分领域指数的平均，${base}年=100，本机计算`,
});
const chainedHere = {
  en: 'chain of symmetric growth rates of the five published indicators, 2005 = 100, computed here',
  zh: '五个已公布指标的对称增长率连乘，2005年=100，本机计算',
};

const observationsOf = (figures: Record<string, number>): Observation[] =>
  Object.entries(figures).map(([period, value]) => ({ place: 'CHN', period, value }));

/** The total of every year whose four domains are at hand. */
function totals(official: OfficialIndex, base: 'base-2005' | 'base-2015'): Observation[] {
  const years = Object.keys(official[base].effect);
  const figures = chinaInnovationIndex(years.map((year) => domains.map((domain) => official[base][domain][year]!)));
  return years.map((period, k) => ({ place: 'CHN', period, value: Number(figures[k]!.toFixed(2)) }));
}

function environmentChained({ environment: { years, indicators } }: OfficialIndex): Observation[] {
  const columns = Object.values(indicators);
  const rows = years.map((_, year) => columns.map((column) => column[year]!));
  return innovationDomain(rows, { names: Object.keys(indicators) }).map((value, year) => ({
    ...{ place: 'CHN', period: String(years[year]), value: Number(value.toFixed(2)) },
  }));
}
