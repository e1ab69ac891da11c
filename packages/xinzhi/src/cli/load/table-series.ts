import {
  chooseLinearAlgebra,
  countryIndicators,
  DEFINITIONS,
  type FoundTable,
  type InputOutputTable,
  isoCountry,
  type LinearAlgebra,
} from '@xinzhi/mrio';
import { metricById, placeById } from '@xinzhi/vocabulary';
import { InputError } from '../../errors/input-error.js';
import type { StoredSeries } from '../../records/series.js';
import { inputError, readFoundTable } from '../tables/table-input.js';

/** What is kept of a table: metric → field, with the short name of its definition. */
const MEASURES = {
  'gvc.position': { field: 'position', slug: 'koopman-2010' },
  'gvc.participation': { field: 'participation', slug: 'koopman-2010' },
  'gvc.fv': { field: 'fv', slug: 'koopman-2010' },
  'gvc.iv': { field: 'iv', slug: 'koopman-2010' },
  'gvc.dva-share': { field: 'dvaShare', slug: 'kww-2014' },
  'gvc.vax-ratio': { field: 'vaxRatio', slug: 'johnson-noguera-2012' },
  'gvc.upstreamness': { field: 'upstreamness', slug: 'antras-chor-2018' },
  'gvc.downstreamness': { field: 'downstreamness', slug: 'antras-chor-2018' },
} as const satisfies Record<string, { field: keyof typeof DEFINITIONS; slug: string }>;

/** What the table of a single country can tell: what comes home by way of others, and chains beyond the border, it cannot. */
const OF_NATIONAL = new Set(['gvc.fv', 'gvc.dva-share']);
const REST = 'ROW';

let algebra: Promise<LinearAlgebra> | null = null;

/**
 * The value-chain indicators of a table's economies as series with one point, the table's year.
 * @throws InputError where the table is broken or does not say which year it is of.
 */
export async function tableSeries(found: FoundTable, vintage: string): Promise<StoredSeries[]> {
  algebra ??= chooseLinearAlgebra().then((choice) => choice.algebra);
  const table = await readFoundTable(found);
  const rows = indicatorsOf(table, await algebra, found);
  const { year } = table;
  if (year === null)
    throw new InputError(
      'the year of this table is not known',
      found.name,
      "put it into the file's name: wiot_1995.csv",
    );
  const national = rows.filter(({ country }) => buysNothing(table, country)).map(({ country }) => country);
  const measures = Object.entries(MEASURES).filter(([metric]) => national.length === 0 || OF_NATIONAL.has(metric));
  const told = rows.filter(({ country }) => !national.includes(country));
  return told.flatMap((row) =>
    measures.flatMap(([indicator, { field, slug }]): StoredSeries[] => {
      const value = row[field];
      if (value === null) return [];
      const code = row.country.toUpperCase();
      const place = placeById(code)?.id ?? isoCountry(code);
      return [
        {
          id: [indicator, place, slug, table.source.toLowerCase().replace(/[^a-z0-9]+/g, '-')].join('/'),
          indicator,
          place,
          unit: metricById(indicator)?.unit ?? 'index',
          definition: DEFINITIONS[field],
          source: table.source,
          vintage,
          licence: '',
          points: [[String(year), value]],
        },
      ];
    }),
  );
}

/** Whether a country takes no inputs from anyone: the rest of the world of a table that is a single country's. */
function buysNothing({ countries, industries, Z, x }: InputOutputTable, country: string): boolean {
  const from = countries.indexOf(country) * industries.length;
  const to = from + industries.length;
  if (country !== REST || countries.length !== 2) return false;
  return Z.every((value, k) => value === 0 || k % x.length < from || k % x.length >= to);
}

function indicatorsOf(table: InputOutputTable, algebra: LinearAlgebra, found: FoundTable) {
  try {
    return countryIndicators(table, algebra);
  } catch (error) {
    throw inputError(error, found);
  }
}
