/** Makes the embedded baseline: npm run baseline [-- --shared DIR] [--out DIR]. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { countryPanel } from './country-panel.js';
import { readEdition, readPanelIndicators, readScienceVariables } from './edition.js';
import { readFacts } from './facts.js';
import { countryAccounts, panelFigures } from './growth/country-accounts.js';
import { provinceAccounts } from './growth/province-accounts.js';
import { indexPanel } from './index/index-panel.js';
import { indexScores } from './index/index-scores.js';
import { innovationIndex } from './index/innovation-index.js';
import { provincePanel } from './index/province-panel.js';
import { borders, keepWrittenByHand, writtenDefinition } from './index/written-by-hand.js';
import { knowledgeIndustries } from './kti.js';
import { nationalTables } from './national-tables.js';
import { provinceGdp } from './province-gdp.js';
import { provinceScience } from './province-science.js';
import { baselineDirectory } from './seed-baseline.js';
import { valueChains } from './value-chains.js';
import { writeWorldTable } from './world-table.js';
import { writePackage } from './write-package.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const { values } = parseArgs({ options: { shared: { type: 'string' }, out: { type: 'string' } } });
const shared = resolve(values.shared ?? process.env.XINZHI_SHARED ?? join(root, '../shared'));
const out = resolve(values.out ?? join(root, 'data'));
const log = (line: string) => console.error(line);

if (!existsSync(join(shared, 'data/panel/countries.csv'))) {
  log(
    `${shared} does not hold the statistics and documents that the baseline is made from: name their folder with --shared DIR`,
  );
  process.exit(1);
}
const edition = readEdition();
const panel = (name: string) => join(shared, 'data/panel', name);
const countries = countryPanel(panel('countries.csv'), readPanelIndicators(), edition);
const product = provinceGdp(panel('provinces-gdp.csv'));
const components = provincePanel({ science: panel('provinces-science.csv'), product, countries });
const figures = panelFigures(panel('countries.csv'), edition.firstYear);
const tables = [
  countries,
  await valueChains(join(shared, 'data/wiod2013'), log),
  await nationalTables(join(shared, 'data/io-china')),
  knowledgeIndustries(panel('kti-value-added.csv'), edition),
  provinceScience(panel('provinces-science.csv'), readScienceVariables()),
  product,
  indexScores(indexPanel(writtenDefinition(), components.figures, components.rows)),
  innovationIndex(baselineDirectory()),
  {
    name: 'growth-accounts',
    title: 'Growth by factor',
    entries: [
      ...countryAccounts(figures),
      ...provinceAccounts(panel('provinces-production-1997-2017.csv'), panel('provinces-centroids.csv'), figures),
    ],
  },
];
const facts = await readFacts(join(shared, 'corpus'), log);
keepWrittenByHand(out);
writePackage(out, edition, tables, { ...facts, 'index-provinces': components.cells, 'index-neighbours': borders() });
await writeWorldTable(join(shared, 'data/wiod2013'), out);
const points = tables.flatMap(({ entries }) => entries.map(({ observations }) => observations.length));
log(`${points.reduce((sum, n) => sum + n, 0)} figures under ${points.length} definitions, written to ${out}`);
