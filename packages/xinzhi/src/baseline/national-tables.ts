import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseLinearAlgebra, domesticValueAddedShare, productiveServicesShare, readNbsTable } from '@xinzhi/mrio';
import type { SeriesDefinition, SeriesTable } from './series-table.js';

/** The tables that split imports off. */
const years = ['2017', '2018', '2020'];

const services =
  'producer services (sectors 28, 29, 31, 32, 34–36) in the intermediate inputs of manufacturing (06–23)';
const servicesZh = '制造业（06—23）中间投入里的生产性服务（部门28、29、31、32、34—36）';
const common = { unit: '%', source: 'nbs-io' };
const definitions: Record<'together' | 'home' | 'content', SeriesDefinition> = {
  together: {
    indicator: 'productive-services.share',
    slug: 'nbs-42',
    definition: `${services}, home and imported`,
    definitionZh: `${servicesZh}，含国产与进口`,
    ...common,
  },
  home: {
    indicator: 'productive-services.share',
    slug: 'nbs-42-home',
    definition: `${services}, home inputs alone`,
    definitionZh: `${servicesZh}，只计国产`,
    ...common,
  },
  content: {
    indicator: 'gvc.dva-share',
    slug: 'hiy-2001',
    definition: 'one minus the import content of exports, national table (Hummels, Ishii and Yi 2001)',
    definitionZh: '一减出口的进口含量，据本国投入产出表（Hummels、Ishii与Yi，2001）',
    ...common,
  },
};

/** China's productive services and domestic content of exports from its own tables of 42 sectors. */
export async function nationalTables(directory: string): Promise<SeriesTable> {
  const { algebra } = await chooseLinearAlgebra();
  const entries = Object.values(definitions).map((definition) => ({ definition, observations: [] as Observation[] }));
  for (const period of years) {
    const file = join(directory, `china_${period}_42.csv.gz`);
    const table = await readNbsTable(readFileSync(file), { name: file });
    const { share, domesticShare } = productiveServicesShare(table);
    const values = [share, domesticShare, domesticValueAddedShare(table, algebra)];
    for (const [index, value] of values.entries())
      entries[index]?.observations.push({ place: 'CHN', period, value: Number((100 * value).toFixed(4)) });
  }
  return { name: 'national-tables', title: "China's own tables", entries };
}

type Observation = { place: string; period: string; value: number };
