import { describe, expect, it } from 'vitest';
import { hasShared, sharedMatrix } from '../../../../../test/shared-material.js';
import { backends } from '../../../test/backends.js';
import { icioCsv } from '../../../test/published-layouts.js';
import { termsByExporter } from '../../decompositions/bilateral-terms.js';
import { borinManciniDecomposition } from '../../decompositions/borin-mancini.js';
import { tradeModel } from '../../decompositions/trade-model.js';
import { leontiefModel } from '../../structure/leontief.js';
import { readTable } from '../read-table.js';

const [N, WIDTH] = [3, 42];

describe.skipIf(!hasShared)('a table of the OECD that splits China and Mexico', () => {
  it('gives the published decomposition of China, from the file on and without being told of the parts', async () => {
    const figures = sharedMatrix('data/fixtures/exvatools/iciotest_data.csv');
    const csv = icioCsv(
      {
        countries: ['ESP', 'FRA', 'MEX', 'USA', 'CHN', 'ROW', 'MX1', 'MX2', 'CN1', 'CN2'],
        industries: ['PRIMARY', 'MANUF', 'SRVWC'],
        categories: ['HFCE', 'GFCF'],
        destinations: ['ESP', 'FRA', 'MEX', 'USA', 'CHN', 'ROW'],
        use: (i, j) => figures[i * WIDTH + j]!,
        final: (i, k) => figures[i * WIDTH + 10 * N + k]!,
        taxes: () => 0,
      },
      2021,
    );
    const table = await readTable(csv, { name: 'ICIO2021_2018.csv' });
    expect(table.split).toEqual({ CHN: ['CHN', 'CN1', 'CN2'], MEX: ['MEX', 'MX1', 'MX2'] });
    const model = tradeModel(leontiefModel(table, backends[0]!));
    const terms = termsByExporter(borinManciniDecomposition(model));
    const china = terms[model.economies.indexOf('CHN')]!;
    for (const [term, value] of Object.entries({
      GEXP: 8575.51,
      DVA: 3469.4,
      VAX: 3117.58,
      FVA: 3273.6,
      FDC: 892.25,
    })) {
      expect(china[term as 'GEXP'], term).toBeCloseTo(value, 2);
    }
    expect(model.economies).toEqual(['ESP', 'FRA', 'MEX', 'USA', 'CHN', 'ROW']);
  });
});

describe('a header of the OECD', () => {
  it('takes what stands among final demand for a category, whatever its name', async () => {
    const csv = `V1,USA_A01,CHN_A01,USA_HFCE,USA_NEWX,CHN_HFCE,CHN_NEWX,OUT
USA_A01,100,50,20,10,15,5,200
CHN_A01,0,50,60,10,70,10,200
`;
    const { categories, Z, Y } = await readTable(csv, { name: 'ICIO.csv' });
    expect(categories).toEqual(['HFCE', 'NEWX']);
    expect([...Z]).toEqual([100, 50, 0, 50]);
    expect([...Y]).toEqual([20, 10, 15, 5, 60, 10, 70, 10]);
  });
});
