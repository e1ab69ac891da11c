import { beforeAll, describe, expect, it } from 'vitest';
import { hasShared, sharedMatrix } from '../../../../test/shared-material.js';
import { backends } from '../../test/backends.js';
import { leontiefModel } from '../structure/leontief.js';
import { countryGroups } from '../table/country-groups.js';
import { createTable, type InputOutputTable } from '../table/input-output-table.js';
import { termsByExporter } from './bilateral-terms.js';
import { borinManciniDecomposition } from './borin-mancini.js';
import { type MyPerimeter, miroudotYeDecomposition } from './miroudot-ye.js';
import { tradeModel } from './trade-model.js';
import { wwzDecomposition } from './wwz.js';

const countries = ['ESP', 'FRA', 'MEX', 'USA', 'CHN', 'ROW', 'MX1', 'MX2', 'CN1', 'CN2'];
const CHN = ['CHN', 'CN1', 'CN2'];
const MEX = ['MEX', 'MX1', 'MX2'];

/** The fixture's 30 columns of intermediate use, then final demand of the first six countries in two categories. */
function splitTable(): InputOutputTable {
  const figures = sharedMatrix('data/fixtures/exvatools/iciotest_data.csv');
  const [n, width] = [30, 42];
  const Z = new Float64Array(n * n);
  const Y = new Float64Array(n * countries.length * 2);
  for (let k = 0; k < n; k++) {
    Z.set(figures.subarray(k * width, k * width + n), k * n);
    Y.set(figures.subarray(k * width + n, (k + 1) * width), k * countries.length * 2);
  }
  return createTable({ countries, industries: ['PRIMARY', 'MANUF', 'SRVWC'], categories: ['HFCE', 'GFCF'], Z, Y });
}

describe.skipIf(!hasShared).each(backends.map((algebra) => ({ name: algebra.name, algebra })))(
  'a table that splits China and Mexico, with $name',
  ({ algebra }) => {
    let table: InputOutputTable;
    beforeAll(() => {
      table = splitTable();
    });
    const termsOfGroups = (grouped: Record<string, string[]>) => {
      const model = tradeModel(leontiefModel(table, algebra), countryGroups(table, grouped));
      const bm = termsByExporter(borinManciniDecomposition(model));
      const wwz = termsByExporter(wwzDecomposition(model));
      return Object.fromEntries(model.economies.map((code, s) => [code, { ...bm[s]!, wwz: wwz[s]! }]));
    };

    it('takes the parts of a country as one exporter', () => {
      const { CHN: china, ESP: spain } = termsOfGroups({ CHN, MEX });
      const published = {
        GEXP: 8575.51,
        DC: 4409.66,
        DVA: 3469.4,
        VAX: 3117.58,
        REF: 351.82,
        DDC: 940.27,
        FC: 4165.85,
        FVA: 3273.6,
        FDC: 892.25,
        GVC: 7260.12,
        GVCB: 5106.11,
        GVCF: 2154.01,
      };
      for (const [term, value] of Object.entries(published)) {
        expect(china![term as 'GEXP'], term).toBeCloseTo(value, 2);
      }
      const { MVA_FIN, MVA_INT, OVA_FIN, OVA_INT } = china!.wwz;
      expect(MVA_FIN + MVA_INT + OVA_FIN + OVA_INT).toBeCloseTo(1563.79, 2);
      for (const [term, value] of Object.entries({ GEXP: 4666.96, DVA: 1880.6, VAX: 1624.18, FVA: 2176.21 })) {
        expect(spain![term as 'GEXP'], term).toBeCloseTo(value, 2);
      }
    });

    it('measures double counting against any perimeter', () => {
      const model = tradeModel(leontiefModel(table, algebra), countryGroups(table, { CHN, MEX }));
      const expectTerms = (perimeter: MyPerimeter, published: Record<string, number>) => {
        const terms = miroudotYeDecomposition(model, perimeter);
        for (const [term, value] of Object.entries(published)) expect(terms[term as 'DVA'], term).toBeCloseTo(value, 2);
      };
      expectTerms({ exporter: 'ESP' }, { EXGR: 4666.96, DVA: 1880.6, DDC: 284.58, FVA: 2176.21, FDC: 325.58 });
      expectTerms({ exporter: 'CHN' }, { EXGR: 8575.51, DVA: 3469.4, DDC: 940.27, FVA: 3273.6, FDC: 892.25 });
      const whole = miroudotYeDecomposition(model, { exporter: 'USA' });
      const narrow = miroudotYeDecomposition(model, { exporter: 'USA', partner: 'FRA', industries: ['MANUF'] });
      // The narrower the perimeter, the less crosses it twice.
      expect(narrow.DDC / narrow.EXGR).toBeLessThan(whole.DDC / whole.EXGR);
      expect(() => miroudotYeDecomposition(model, { exporter: 'XXX' })).toThrow('the exporter XXX is not among');
    });

    it('takes a union of countries as one exporter', () => {
      const { NAFTA } = termsOfGroups({ CHN, NAFTA: [...MEX, 'USA'] });
      for (const [term, value] of Object.entries({ GEXP: 10485.4, DVA: 4613.26, VAX: 3639.16, REF: 974.09 })) {
        expect(NAFTA![term as 'GEXP'], term).toBeCloseTo(value, 2);
      }
    });
  },
);
