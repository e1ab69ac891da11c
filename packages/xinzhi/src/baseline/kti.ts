import { readFileSync } from 'node:fs';
import { placeByName } from '@xinzhi/vocabulary';
import { parse } from 'csv-parse/sync';
import type { Edition } from './edition.js';
import { scaled } from './province-science.js';
import type { DefinedObservations, SeriesDefinition, SeriesTable } from './series-table.js';

type Row = Record<string, string>;

const common = { source: 'ncses-kti' };
const valueAdded: SeriesDefinition = {
  ...{ indicator: 'kti.value-added', slug: 'ncses', unit: 'USD', ...common },
  definition: 'value added of knowledge- and technology-intensive industries at current prices and exchange rates',
  definitionZh: '知识与技术密集型产业增加值，按当年价和现行汇率',
};
const quotient: SeriesDefinition = {
  ...{ indicator: 'kti.location-quotient', slug: 'hamilton', unit: 'index', ...common },
  definition:
    'share of these industries in value added, over their share in the world (Hamilton-style location quotient)',
  definitionZh: '这些产业占增加值的份额与其占世界增加值的份额之比（汉密尔顿式区位商）',
};

/**
 * Knowledge- and technology-intensive industries of the edition's economies. The table is a list of blocks, one an
 * economy; within a block the path column puts rows under a wrong parent, so rows are told by their own names.
 */
export function knowledgeIndustries(file: string, { economies }: Edition): SeriesTable {
  const rows: Row[] = parse(readFileSync(file), { columns: true });
  const blocks = new Map<string, { all: Row; kti: Row }>();
  let all: Row | null = null;
  for (const row of rows) {
    const name = row.industry_full_path?.split(' -> ').at(-1);
    if (/^All ISIC,? Rev\.4, industries$/.test(name ?? '')) all = row;
    if (name !== 'All KTI industries') continue;
    const economy = row.field_economy ?? '';
    if (all?.field_economy !== economy) throw new RangeError(`${file}: no total stands above the row of ${economy}`);
    blocks.set(economy, { all, kti: row });
  }
  const world = [...blocks].find(([economy]) => economy.startsWith('World'))?.[1];
  if (!world) throw new RangeError(`${file}: the block of the world is missing`);
  const entries: DefinedObservations[] = [valueAdded, quotient].map((definition) => ({ definition, observations: [] }));
  for (const [economy, block] of blocks) {
    const place = placeByName(economy, 'en')?.id;
    if (!place || !economies.includes(place)) continue;
    for (const column of Object.keys(block.all).filter((name) => /^field_\d{4}$/.test(name))) {
      const share = ({ all: whole, kti }: typeof block) => Number(kti[column]) / Number(whole[column]);
      const period = column.slice(6);
      entries[0]?.observations.push({ place, period, value: scaled(block.kti[column] ?? '', 1e6) });
      entries[1]?.observations.push({ place, period, value: Number((share(block) / share(world)).toFixed(6)) });
    }
  }
  return { name: 'kti', title: 'Knowledge- and technology-intensive industries', entries };
}
