import { beforeAll, describe, expect, it } from 'vitest';
import { hasShared, sharedBytes, sharedRows } from '../../../../test/shared-material.js';
import { backends } from '../../test/backends.js';
import type { InputOutputTable } from '../table/input-output-table.js';
import { readWiod2013 } from '../table/wiod/wiod-2013.js';
import { chainLengths } from './chain-lengths.js';
import { countryIndicators } from './country-indicators.js';
import type { ValueChainIndicators } from './indicators.js';
import { outputWeighted } from './output-weighted.js';

const POSITIONS = {
  1995: { CHN: -0.0233, USA: 0.1157 },
  2000: { CHN: 0.0118, USA: 0.1525 },
  2005: { CHN: -0.056, USA: 0.1514 },
};
const years = Object.keys(POSITIONS).map(Number) as (keyof typeof POSITIONS)[];
const cases = backends.flatMap((algebra) => years.map((year) => ({ name: algebra.name, year, algebra })));

describe.skipIf(!hasShared).each(cases)('WIOD 2013, $year, with $name', ({ year, algebra }) => {
  let table: InputOutputTable;
  let rows: Map<string, ValueChainIndicators>;
  beforeAll(async () => {
    table = await readWiod2013(sharedBytes(`data/wiod2013/wiot_${year}.csv.gz`), { name: `wiot_${year}` });
    rows = new Map(countryIndicators(table, algebra).map((row) => [row.country, row]));
  });

  it('gives the published positions of China and the US', () => {
    for (const [country, position] of Object.entries(POSITIONS[year])) {
      expect(Math.abs(rows.get(country)!.position! - position)).toBeLessThan(1e-4);
    }
  });

  it('gives the independently computed indicators of all 41 economies', () => {
    const [head, ...lines] = sharedRows('data/fixtures/wiod2013/country-indicators.csv');
    const lengths = chainLengths(table, algebra, { correctInventories: false });
    const weighted = [
      outputWeighted(lengths.upstreamness, table),
      outputWeighted(lengths.downstreamness, table),
    ] as const;
    const own = lines.filter((line) => Number(line[0]) === year);
    expect(own.length).toBe(41);
    for (const line of own) {
      const expected = Object.fromEntries(head!.map((name, k) => [name, Number(line[k])]));
      const row = rows.get(line[1]!)!;
      const r = table.countries.indexOf(line[1]!);
      const found = {
        gross_exports: row.grossExports,
        FV_share: row.fv,
        IV_share: row.iv,
        gvc_position: row.position,
        gvc_participation: row.participation,
        DVA_share: row.dvaShare,
        VAX_share: row.vaxRatio,
        U_go_weighted: weighted[0][r]!,
        D_go_weighted: weighted[1][r]!,
      };
      for (const [name, value] of Object.entries(found))
        expect(Math.abs(value! - expected[name]!), `${line[1]} ${name}`).toBeLessThan(1e-4);
    }
  });

  it("comes as near to Antràs and Chor's industries as whole numbers allow", () => {
    const { upstreamness, downstreamness } = chainLengths(table, algebra);
    const lines = sharedRows('data/fixtures/wiod2013/antras-chor-upstreamness.csv').slice(1);
    let compared = 0;
    for (const [at, country, , industry, U, , D] of lines.map((line) => [
      line[0],
      line[2],
      line[3],
      line[4],
      line[5],
      line[6],
      line[7],
    ])) {
      // Their names follow ISO, the table's its time: ROM is ROU today. Small industries lose too much to the cutting.
      const r = table.countries.indexOf(country === 'ROU' ? 'ROM' : country!);
      const k = r * 35 + Number(industry) - 1;
      if (Number(at) !== year || table.x[k]! < 20_000) continue;
      expect(Math.abs(upstreamness[k]! - Number(U)), `U of ${country} ${industry}`).toBeLessThan(0.04);
      expect(Math.abs(downstreamness[k]! - Number(D)), `D of ${country} ${industry}`).toBeLessThan(0.04);
      compared++;
    }
    expect(compared).toBeGreaterThan(400);
  });
});

describe.skipIf(!hasShared)('upstreamness of whole countries', () => {
  it("is that of Antràs and Chor's country table for China in 1995", async () => {
    const table = await readWiod2013(sharedBytes('data/wiod2013/wiot_1995.csv.gz'));
    const china = countryIndicators(table, backends[0]!).find(({ country }) => country === 'CHN')!;
    expect(china.upstreamness!).toBeCloseTo(2.531, 3);
    expect(Math.abs(china.upstreamness! - 2.535)).toBeLessThan(0.005);
    expect(Math.abs(china.downstreamness! - 2.591)).toBeLessThan(0.005);
  });
});
