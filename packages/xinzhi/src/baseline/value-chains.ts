import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  chooseLinearAlgebra,
  countryIndicators,
  forwardPosition,
  inputShare,
  isoCountry,
  kwwDecomposition,
  type LinearAlgebra,
  leontiefModel,
  positionOfIndustries,
  readWiod2013,
  type Terms,
  type TripartiteTerm,
  termsByExporter,
  tradeModel,
  tripartiteDecomposition,
} from '@xinzhi/mrio';
import { parse } from 'yaml';
import { z } from 'zod';
import type { DefinedObservations, SeriesTable } from './series-table.js';

/** WIOD names industries c1…c35 after ISIC Rev. 3; trade, transport, business and other services are c19…c35. */
const services = Array.from({ length: 17 }, (_, k) => `c${k + 19}`);

/** Producer services as the NBS classification of 2019 has them: trade, transport, post, finance, business services. */
const producerServices = ['c19', 'c20', 'c21', 'c23', 'c24', 'c25', 'c26', 'c27', 'c28', 'c30'];
const manufacturing = Array.from({ length: 14 }, (_, k) => `c${k + 3}`);

/** The figures of an economy in a year, by the names that value-chains.yaml gives its measures. */
type Figures = Record<string, unknown> & { country: string };

const Measure = z.strictObject({
  indicator: z.string(),
  slug: z.string(),
  unit: z.string(),
  definition: z.string(),
  definitionZh: z.string(),
  decimals: z.int(),
  factor: z.number().default(1),
});

/** Value-chain indicators of every economy of the WIOD 2013 tables in a directory, a year a table. */
export async function valueChains(directory: string, log: (line: string) => void): Promise<SeriesTable> {
  const { algebra } = await chooseLinearAlgebra();
  log(`value chains with ${algebra.name}`);
  const measures = z
    .record(z.string(), Measure)
    .parse(parse(readFileSync(new URL('value-chains.yaml', import.meta.url), 'utf8')));
  const entries = new Map<string, DefinedObservations>(
    Object.entries(measures).map(([name, { decimals: _d, factor: _f, ...definition }]) => [
      name,
      { definition: { ...definition, source: 'wiod-2013' }, observations: [] },
    ]),
  );
  for (const file of readdirSync(directory)
    .filter((name) => /^wiot_\d{4}\.csv\.gz$/.test(name))
    .sort()) {
    const period = file.slice(5, 9);
    for (const row of await indicatorsOf(join(directory, file), algebra)) {
      const place = isoCountry(row.country);
      for (const [name, { decimals, factor }] of Object.entries(measures)) {
        const value = row[name];
        if (typeof value !== 'number') continue;
        entries.get(name)?.observations.push({ place, period, value: Number((value * factor).toFixed(decimals)) });
      }
    }
  }
  return { name: 'value-chains', title: 'Global value chains', entries: [...entries.values()] };
}

async function indicatorsOf(file: string, algebra: LinearAlgebra): Promise<Figures[]> {
  const table = await readWiod2013(readFileSync(file), { name: file });
  const model = leontiefModel(table, algebra);
  const trade = tradeModel(model);
  const forward = forwardPosition(model);
  const ofServices = positionOfIndustries(model, services);
  const servicesInputs = inputShare(table, producerServices, manufacturing);
  const kww = kwwDecomposition(trade);
  const kinds = termsByExporter(tripartiteDecomposition(trade));
  return countryIndicators(table, algebra).map((row, r) => ({
    ...row,
    ...sharesOf(kww[r]!, row.grossExports),
    ...chainTrade(kinds[r]!),
    forward: forward[r],
    ofServices: ofServices[r],
    servicesInputs: servicesInputs[r],
  }));
}

const sharesOf = (terms: Record<string, number>, exports: number): Record<string, number> =>
  exports === 0 ? {} : Object.fromEntries(Object.entries(terms).map(([term, value]) => [term, value / exports]));

/** Forward is what the importer exports again, backward what was imported: GVCF = PF, GVCB = PB + TS. */
function chainTrade({ GEXP, PF, PB, TS }: Terms<TripartiteTerm>): Record<string, number> {
  if (GEXP === 0) return {};
  return {
    participationBm: (PF + PB + TS) / GEXP,
    positionBm: Math.log1p(PF / GEXP) - Math.log1p((PB + TS) / GEXP),
    orientation: (PF - PB) / (PF + PB + TS),
  };
}
