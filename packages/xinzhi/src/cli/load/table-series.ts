import {
  chooseLinearAlgebra,
  countryIndicators,
  DEFINITIONS,
  type InputOutputTable,
  isoCountry,
  type LinearAlgebra,
} from '@xinzhi/mrio';
import { metricById, placeById } from '@xinzhi/vocabulary';
import { InputError } from '../../errors/input-error.js';
import type { StoredSeries } from '../../records/series.js';
import { inputError, readTableFile } from '../gvc/measure-table.js';

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

let algebra: Promise<LinearAlgebra> | null = null;

/**
 * The value-chain indicators of a table's economies as series with one point, the table's year.
 * @throws InputError where the table is broken or does not say which year it is of.
 */
export async function tableSeries(path: string, vintage: string): Promise<StoredSeries[]> {
  algebra ??= chooseLinearAlgebra().then((choice) => choice.algebra);
  const table = await readTableFile(path);
  const rows = indicatorsOf(table, await algebra, path);
  const { year } = table;
  if (year === null)
    throw new InputError('the year of this table is not known', path, "put it into the file's name: wiot_1995.csv");
  return rows.flatMap((row) =>
    Object.entries(MEASURES).flatMap(([indicator, { field, slug }]): StoredSeries[] => {
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

function indicatorsOf(table: InputOutputTable, algebra: LinearAlgebra, path: string) {
  try {
    return countryIndicators(table, algebra);
  } catch (error) {
    throw inputError(error, path);
  }
}
