import { table } from './sections.js';
import { series } from './series.js';

const pointsOf = (id: string) => new Map(series.find((one) => one.id === id)?.points ?? []);

/** The China Innovation Index: what follows from its published parts, beside what was published. */
export function official(): string {
  const pairs: [string, string, string][] = [
    [
      'mean of four domains, 2005 = 100',
      'innovation.index.china/CHN/mean-2005',
      'innovation.index.china/CHN/base-2005',
    ],
    [
      'mean of four domains, 2015 = 100',
      'innovation.index.china/CHN/mean-2015',
      'innovation.index.china/CHN/base-2015',
    ],
    [
      'environment, chained from five indicators',
      'innovation.index.environment/CHN/chained-here',
      'innovation.index.environment/CHN/base-2005',
    ],
  ];
  const rows = pairs.flatMap(([what, here, there]) => {
    const published = pointsOf(`${there}/nbs-cii`);
    return [...pointsOf(`${here}/nbs-cii`)].map(([year, value]) => {
      const stated = published.get(year)!;
      return [what, year, value.toFixed(2), stated.toFixed(1), (value - stated).toFixed(2)];
    });
  });
  return table(['part', 'year', 'computed here', 'published', 'difference'], rows);
}
