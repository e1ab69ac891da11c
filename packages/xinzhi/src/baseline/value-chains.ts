import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  chooseLinearAlgebra,
  countryIndicators,
  forwardPosition,
  inputShare,
  type LinearAlgebra,
  leontiefModel,
  positionOfIndustries,
  readWiod2013,
  type ValueChainIndicators,
} from '@xinzhi/mrio';
import type { DefinedObservations, SeriesDefinition, SeriesTable } from './series-table.js';

/** WIOD names industries c1…c35 after ISIC Rev. 3; trade, transport, business and other services are c19…c35. */
const services = Array.from({ length: 17 }, (_, k) => `c${k + 19}`);

/** Codes of the tables that are not ISO 3166-1. */
const isoCodes: Record<string, string> = { ROM: 'ROU', RoW: 'ROW', RROW: 'ROW' };

/** Producer services as the NBS classification of 2019 has them: trade, transport, post, finance, business services. */
const producerServices = ['c19', 'c20', 'c21', 'c23', 'c24', 'c25', 'c26', 'c27', 'c28', 'c30'];
const manufacturing = Array.from({ length: 14 }, (_, k) => `c${k + 3}`);

type Row = ValueChainIndicators & {
  forward: number | null;
  ofServices: number | null;
  servicesInputs: number | null;
};
type Measure = Omit<SeriesDefinition, 'source'> & { decimals: number; factor: number };

const koopman = 'Koopman, Powers, Wang and Wei 2010';
const koopmanZh = 'Koopman、Powers、Wang与Wei，2010';
const antras = 'Antràs and Chor 2018, net-inventory correction, industries added up';
const antrasZh = 'Antràs与Chor，2018，经净存货调整，各行业合并';
const percent = { unit: '%', decimals: 4, factor: 100 };
const index = { unit: 'index', decimals: 6, factor: 1 };

const measures: Record<string, Measure> = {
  position: {
    indicator: 'gvc.position',
    slug: 'koopman-2010',
    definition: `ln(1 + IV) − ln(1 + FV), IV = own value added in other countries' exports (${koopman})`,
    definitionZh: `ln(1 + IV) − ln(1 + FV)，IV为他国出口中的本国增加值（${koopmanZh}）`,
    ...index,
  },
  forward: {
    indicator: 'gvc.position',
    slug: 'own-intermediate-exports',
    definition: "ln(1 + IV) − ln(1 + FV), IV read as domestic value added in the country's own intermediate exports",
    definitionZh: 'ln(1 + IV) − ln(1 + FV)，IV取本国中间品出口中的国内增加值',
    ...index,
  },
  ofServices: {
    indicator: 'gvc.position',
    slug: 'services-alone',
    definition: 'ln(1 + IV) − ln(1 + FV) of the service industries alone',
    definitionZh: 'ln(1 + IV) − ln(1 + FV)，只计服务业',
    ...index,
  },
  servicesInputs: {
    indicator: 'productive-services.share',
    slug: 'wiod',
    definition:
      'trade, transport, post, finance and business services (c19–c21, c23–c28, c30) in the intermediate inputs of manufacturing (c3–c16), home and imported',
    definitionZh: '制造业（c3—c16）中间投入里的贸易、运输、邮政、金融和商务服务（c19—c21、c23—c28、c30），含国产与进口',
    ...percent,
  },
  participation: {
    indicator: 'gvc.participation',
    slug: 'koopman-2010',
    definition: `IV + FV (${koopman})`,
    definitionZh: `IV + FV（${koopmanZh}）`,
    ...index,
  },
  fv: {
    indicator: 'gvc.fv',
    slug: 'koopman-2010',
    definition: `foreign value added in gross exports (${koopman})`,
    definitionZh: `总出口中的国外增加值（${koopmanZh}）`,
    ...percent,
  },
  iv: {
    indicator: 'gvc.iv',
    slug: 'koopman-2010',
    definition: `own value added in other countries' exports / own exports (${koopman})`,
    definitionZh: `他国出口中的本国增加值与本国出口之比（${koopmanZh}）`,
    ...percent,
  },
  dvaShare: {
    indicator: 'gvc.dva-share',
    slug: 'kww-2014',
    definition: 'domestic value added v L e in gross exports (Koopman, Wang and Wei 2014)',
    definitionZh: '总出口中的国内增加值v L e（Koopman、Wang与Wei，2014）',
    ...percent,
  },
  vaxRatio: {
    indicator: 'gvc.vax-ratio',
    slug: 'johnson-noguera-2012',
    definition: 'value added absorbed abroad / gross exports (Johnson and Noguera 2012)',
    definitionZh: '被国外最终吸收的增加值与总出口之比（Johnson与Noguera，2012）',
    ...percent,
  },
  upstreamness: {
    indicator: 'gvc.upstreamness',
    slug: 'antras-chor-2018',
    definition: `distance of output from final use in stages (${antras})`,
    definitionZh: `产出到最终使用的生产阶段数（${antrasZh}）`,
    ...index,
  },
  downstreamness: {
    indicator: 'gvc.downstreamness',
    slug: 'antras-chor-2018',
    definition: `distance of output from primary factors in stages (${antras})`,
    definitionZh: `产出到初始要素的生产阶段数（${antrasZh}）`,
    ...index,
  },
  grossExports: {
    indicator: 'gvc.gross-exports',
    slug: 'wiod',
    definition: 'gross exports for intermediate and final use',
    definitionZh: '用于中间使用和最终使用的总出口',
    unit: 'USD',
    decimals: 0,
    factor: 1e6,
  },
};

/** Value-chain indicators of every economy of the WIOD 2013 tables in a directory, a year a table. */
export async function valueChains(directory: string, log: (line: string) => void): Promise<SeriesTable> {
  const { algebra } = await chooseLinearAlgebra();
  log(`value chains with ${algebra.name}`);
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
      const place = isoCodes[row.country] ?? row.country;
      for (const [name, { decimals, factor }] of Object.entries(measures)) {
        const value = row[name as keyof Row];
        if (typeof value !== 'number') continue;
        entries.get(name)?.observations.push({ place, period, value: Number((value * factor).toFixed(decimals)) });
      }
    }
  }
  return { name: 'value-chains', title: 'Global value chains', entries: [...entries.values()] };
}

async function indicatorsOf(file: string, algebra: LinearAlgebra): Promise<Row[]> {
  const table = await readWiod2013(readFileSync(file), { name: file });
  const model = leontiefModel(table, algebra);
  const forward = forwardPosition(model);
  const ofServices = positionOfIndustries(model, services);
  const servicesInputs = inputShare(table, producerServices, manufacturing);
  return countryIndicators(table, algebra).map((row, r) => ({
    ...row,
    forward: forward[r] ?? null,
    ofServices: ofServices[r] ?? null,
    servicesInputs: servicesInputs[r] ?? null,
  }));
}
