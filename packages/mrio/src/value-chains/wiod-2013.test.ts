import { beforeAll, describe, expect, it } from 'vitest';
import { hasShared, sharedBytes, sharedRows } from '../../../../test/shared-material.js';
import { backends } from '../../test/backends.js';
import type { InputOutputTable } from '../table/input-output-table.js';
import { readWiod2013 } from '../table/wiod/wiod-2013.js';
import { chainLengths } from './chain-lengths.js';
import { countryIndicators } from './country-indicators.js';
import type { ValueChainIndicators } from './indicators.js';
import { industryIndicators } from './industry-indicators.js';
import { outputWeighted } from './output-weighted.js';

const POSITIONS = {
  1995: { CHN: -0.0233, USA: 0.1157 },
  2000: { CHN: 0.0118, USA: 0.1525 },
  2005: { CHN: -0.056, USA: 0.1514 },
};
const years = Object.keys(POSITIONS).map(Number) as (keyof typeof POSITIONS)[];
/** Pearson's, of pairs. */
function correlation(pairs: number[][]): number {
  const mean = (at: number) => pairs.reduce((sum, pair) => sum + pair[at]!, 0) / pairs.length;
  const [a, b] = [mean(0), mean(1)];
  let [ab, aa, bb] = [0, 0, 0];
  for (const [x, y] of pairs) {
    ab += (x! - a) * (y! - b);
    aa += (x! - a) ** 2;
    bb += (y! - b) ** 2;
  }
  return ab / Math.sqrt(aa * bb);
}
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

  it("agrees with Antràs and Chor's industries over all of them, and closely in the ten largest economies", () => {
    const lines = sharedRows('data/fixtures/wiod2013/antras-chor-upstreamness.csv').slice(1);
    const rows = new Map(
      industryIndicators(table, algebra).map((row) => [`${row.country} ${row.industry}`, row] as const),
    );
    const own = lines.flatMap((line) => {
      const row = rows.get(`${line[2] === 'ROU' ? 'ROM' : line[2]} c${line[4]}`);
      if (Number(line[0]) !== year || !row || row.upstreamness === null || row.downstreamness === null) return [];
      return [
        {
          country: row.country,
          U: [row.upstreamness, Number(line[5])],
          D: [row.downstreamness, Number(line[7])],
          output: Number(line[9]),
        },
      ];
    });
    expect(own.length).toBeGreaterThan(1400);
    expect(correlation(own.map(({ U }) => U))).toBeGreaterThan(0.99);
    // Industries of less than US$ 100 m lose most of their inputs to the cutting of the file's figures.
    expect(correlation(own.filter(({ output }) => output > 100).map(({ D }) => D))).toBeGreaterThan(0.99);
    const outputs = new Map<string, number>();
    for (const { country, output } of own) outputs.set(country, (outputs.get(country) ?? 0) + output);
    const largest = [...outputs]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 10)
      .map(([country]) => country);
    for (const measure of ['U', 'D'] as const) {
      const gaps = own
        .filter(({ country }) => largest.includes(country))
        .map((row) => Math.abs(row[measure][0]! - row[measure][1]!));
      expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length).toBeLessThan(0.01);
    }
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
