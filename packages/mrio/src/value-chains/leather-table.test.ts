import { beforeAll, describe, expect, it } from 'vitest';
import { hasShared, sharedMatrix, sharedText } from '../../../../test/shared-material.js';
import { backends } from '../../test/backends.js';
import { sumByCountry, sumRowsByCountry } from '../structure/by-country.js';
import { type LeontiefModel, leontiefModel } from '../structure/leontief.js';
import { createTable } from '../table/input-output-table.js';
import { chainLengths } from './chain-lengths.js';
import { domesticValueAdded } from './domestic-value-added.js';
import { grossExports } from './gross-exports.js';
import { industryIndicators } from './industry-indicators.js';
import { valueAddedExportsByCountry } from './value-added-absorbed.js';
import { valueAddedInExports, valueAddedOrigins } from './value-added-in-exports.js';

interface Expected {
  Vc_round3: number[];
  E: number[];
  leontief_FVAX_first9_row: number[];
  bm_exporter_source_country: Record<string, number[]> & { cols: string[] };
  bm_exporter_source_sector: Record<string, number[]> & { cols: string[] };
  gvc_R_tests: Record<string, number>;
  numpy_check_upstream: number[];
  numpy_check_downstream: number[];
}

const countries = ['Argentina', 'Turkey', 'Germany'];
const industries = ['Agriculture', 'Textile', 'Transport'];

describe.skipIf(!hasShared).each(backends.map((algebra) => ({ name: algebra.name, algebra })))(
  'the leather table with $name',
  ({ algebra }) => {
    let model: LeontiefModel;
    let expected: Expected;
    let byCountry: (name: string, country: number) => number;
    beforeAll(() => {
      const Z = sharedMatrix('data/fixtures/leather/leather_inter.csv');
      const Y = sharedMatrix('data/fixtures/leather/leather_final.csv');
      model = leontiefModel(createTable({ countries, industries, Z, Y }), algebra);
      expected = JSON.parse(sharedText('data/fixtures/leather/expected.json'));
      const table = expected.bm_exporter_source_country;
      byCountry = (name, country) => table[countries[country]!]![table.cols.indexOf(name)]!;
    });

    it('has the value-added shares and exports of its authors', () => {
      model.v.forEach((share, k) => {
        expect(share).toBeCloseTo(expected.Vc_round3[k]!, 3);
      });
      grossExports(model.table).forEach((value, k) => {
        expect(value).toBeCloseTo(expected.E[k]!, 9);
      });
    });

    it('traces the origins of exports', () => {
      const VBE = valueAddedInExports(model);
      const totals = sumByCountry(grossExports(model.table), model.table);
      countries.forEach((_, s) => {
        expect(totals[s]!).toBeCloseTo(byCountry('GEXP', s), 9);
        expect(VBE[s * 3 + s]!).toBeCloseTo(byCountry('DC', s), 4);
        expect(VBE[s]! + VBE[3 + s]! + VBE[6 + s]! - VBE[s * 3 + s]!).toBeCloseTo(byCountry('FC', s), 4);
      });
      const row = expected['leontief_FVAX_first9_row_Argentina.Agriculture' as 'leontief_FVAX_first9_row'];
      const first = valueAddedOrigins(model).subarray(0, 3);
      first.forEach((value, s) => {
        expect(value).toBeCloseTo(row[s * 3]! + row[s * 3 + 1]! + row[s * 3 + 2]!, 6);
      });
    });

    it('splits domestic value added and what is absorbed abroad', () => {
      const DVA = sumByCountry(domesticValueAdded(model, grossExports(model.table)), model.table);
      const VAX = valueAddedExportsByCountry(model);
      countries.forEach((_, s) => {
        expect(DVA[s]!).toBeCloseTo(byCountry('DVA', s), 4);
        expect(VAX[s]!).toBeCloseTo(byCountry('VAX', s), 4);
      });
    });

    it('gives each industry its own shares', () => {
      const rows = industryIndicators(model.table, algebra);
      const sectors = expected.bm_exporter_source_sector;
      for (const { country, industry, grossExports: exports, fv, dvaShare } of rows) {
        const figures = sectors[`${country}.${industry}`]!;
        expect(fv! * exports).toBeCloseTo(figures[sectors.cols.indexOf('FC')]!, 5);
        expect(dvaShare! * exports).toBeCloseTo(figures[sectors.cols.indexOf('DVA')]!, 5);
      }
      const { gvc_R_tests: published } = expected;
      expect(rows[0]!.fv! * rows[0]!.grossExports).toBeCloseTo(published['i2e[0]']!, 5);
      expect(rows[8]!.fv! * rows[8]!.grossExports).toBeCloseTo(published['i2e[8]']!, 5);
      expect(rows[0]!.iv! * rows[0]!.grossExports).toBeCloseTo(published['e2r[0]']!, 6);
      expect(rows[8]!.iv! * rows[8]!.grossExports).toBeCloseTo(published['e2r[8]']!, 6);
    });

    it('measures the length of its chains', () => {
      const { upstreamness, downstreamness } = chainLengths(model.table, algebra);
      upstreamness.forEach((value, k) => {
        expect(value!).toBeCloseTo(expected.numpy_check_upstream[k]!, 5);
      });
      downstreamness.forEach((value, k) => {
        expect(value!).toBeCloseTo(expected.numpy_check_downstream[k]!, 5);
      });
    });

    it('sums rows as sums of industries', () => {
      const origins = valueAddedOrigins(model);
      expect(sumRowsByCountry(origins, 3, model.table)).toEqual(valueAddedInExports(model));
    });
  },
);
