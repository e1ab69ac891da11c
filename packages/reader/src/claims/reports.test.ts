import { describe, expect, it } from 'vitest';
import { hasShared, sharedFiles, sharedText } from '../../../../test/shared-material.js';
import { document } from '../../test/document.js';
import { read } from '../read.js';
import type { Claim } from '../records.js';

const number = ({ value: { comparator, low, high } }: Claim) =>
  comparator === '..' ? `${low}..${high}` : `${comparator}${low ?? high}`;

const nationalReport = (year: number) => {
  const text = sharedText(`corpus/central-zh/${year}.txt`);
  return read(
    text,
    document({ place: 'CHN', date: String(year), title: `${year}年国务院政府工作报告`, length: text.length }),
  ).claims;
};

/** Until 1993 the reports state the growth of the national product, after that of the domestic product. */
const measure = (year: number) => (year < 1994 ? 'gnp.growth' : 'gdp.growth');

const growth = (claims: Claim[], metric: string, modality: Claim['modality'], period: string) => [
  ...new Set(
    claims
      .filter(
        (claim) =>
          claim.metric === metric && claim.place === 'CHN' && claim.modality === modality && claim.period === period,
      )
      .map(number),
  ),
];

/** Growth of output aimed at for the report's own year: figures of the national reports, all of them public. */
const AIMED: [year: number, value: string][] = [
  [1992, '=6'],
  [1993, '=8'],
  [1994, '=9'],
  [1995, '8..9'],
  [1997, '=8'],
  [1998, '=8'],
  [1999, '~7'],
  [2003, '~7'],
  [2004, '~7'],
  [2005, '~8'],
  [2006, '~8'],
  [2007, '~8'],
  [2008, '~8'],
  [2009, '~8'],
  [2010, '~8'],
  [2011, '~8'],
  [2012, '=7.5'],
  [2013, '~7.5'],
  [2014, '~7.5'],
  [2015, '~7'],
  [2016, '6.5..7'],
  [2017, '~6.5'],
  [2018, '~6.5'],
  [2019, '6..6.5'],
  [2021, '>=6'],
  [2022, '~5.5'],
  [2023, '~5'],
  [2024, '~5'],
  [2025, '~5'],
];

/** Growth of output that the report of the year states for the year before. */
const OBSERVED: [year: number, value: string][] = [
  [1992, '=7'],
  [1993, '=12.8'],
  [1995, '=11.8'],
  [1997, '=9.7'],
  [1998, '=8.8'],
  [1999, '=7.8'],
  [2002, '=7.3'],
  [2004, '=9.1'],
  [2005, '=9.5'],
  [2006, '=9.9'],
  [2007, '=10.7'],
  [2009, '=9'],
  [2010, '=8.7'],
  [2011, '=10.3'],
  [2012, '=9.2'],
  [2013, '=7.8'],
  [2014, '=7.7'],
  [2015, '=7.4'],
  [2016, '=6.9'],
  [2017, '=6.7'],
  [2018, '=6.9'],
  [2019, '=6.6'],
  [2021, '=2.3'],
  [2022, '=8.1'],
  [2023, '=3'],
  [2024, '=5.2'],
  [2025, '=5'],
];

/** Growth a year that a report aims at for the years of a plan. */
const PLANNED: [year: number, period: string, value: string][] = [
  [1986, '1986/1990', '=7.5'],
  [1988, '1988/1992', '~7.5'],
  [2001, '2001/2005', '~7'],
  [2006, '2006/2010', '=7.5'],
  [2011, '2011/2015', '=7'],
  [2016, '2016/2020', '>=6.5'],
];

describe.runIf(hasShared)('claims of the national reports', () => {
  it.each(PLANNED)('%i aims for %s at growth a year of %s', (year, period, value) => {
    const yearly = nationalReport(year).filter(({ unit }) => unit === '%/yr');
    expect(growth(yearly, measure(year), 'target', period)).toEqual([value]);
  });

  it.each(AIMED)('%i aims at growth of %s and at nothing else', (year, value) => {
    expect(growth(nationalReport(year), measure(year), 'target', String(year))).toEqual([value]);
  });

  it.each(OBSERVED)('%i states growth of %s for the year before', (year, value) => {
    expect(growth(nationalReport(year), measure(year), 'observed', String(year - 1))).toEqual([value]);
  });
});

describe.runIf(hasShared)('claims of the provincial reports', () => {
  const expected = hasShared
    ? sharedText('bench/targets-2026/dev.tsv')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => line.split('\t'))
    : [];

  it('states the targets of 2026 that were read by hand, and no other value for the same metric', () => {
    const found = expected.map(([file, place, metric]) => {
      const text = sharedText(`corpus/provinces-2026/${file}`);
      const claims = read(text, document({ place: place!, length: text.length })).claims.filter(
        (claim) =>
          claim.modality === 'target' && claim.period === '2026' && claim.place === place && claim.metric === metric,
      );
      return [file, metric, [...new Set(claims.map((claim) => `${number(claim)} ${claim.unit}`))]];
    });
    expect(found).toEqual(
      expected.map(([file, , metric, comparator, low, high, unit]) => [
        file,
        metric,
        [`${comparator === '..' ? `${Number(low)}..${Number(high)}` : `${comparator}${Number(low)}`} ${unit}`],
      ]),
    );
  });

  it('states a target of growth for every one of the 31 provinces', () => {
    for (const file of sharedFiles('corpus/provinces-2026')) {
      const text = sharedText(file);
      const { claims } = read(text, document({ place: 'CN-XX', length: text.length }));
      const targets = claims.filter(
        ({ metric, modality, period }) => metric === 'gdp.growth' && modality === 'target' && period === '2026',
      );
      expect(new Set(targets.map(number)).size, file).toBe(1);
      const value = targets[0]!.value;
      expect(value.low, file).toBeGreaterThanOrEqual(3);
      expect(value.high ?? value.low, file).toBeLessThanOrEqual(8);
    }
  });
});

describe.runIf(hasShared)('claims of the five articles', () => {
  it('are the aim for research spending and the two position indices', () => {
    const claims = sharedFiles('corpus/articles').flatMap((file) => {
      const text = sharedText(file);
      const reading = read(
        text,
        document({ language: 'en', kind: 'article', place: null, date: '2024', length: text.length }),
      );
      return reading.claims.map((claim) => ({
        ...claim,
        speaker: claim.attribution === null ? null : reading.attributions[claim.attribution]!.speaker?.name,
      }));
    });
    expect(
      claims.map(({ metric, place, period, modality, unit, value: { comparator, low } }) => [
        metric,
        place,
        period,
        modality,
        comparator,
        low,
        unit,
      ]),
    ).toEqual([
      ['rd.expenditure.growth', 'CHN', '2021/2025', 'target', '>', 7, '%/yr'],
      ['gvc.position', 'CHN', '2018', 'observed', '=', 0.01, 'index'],
      ['gvc.position', 'USA', '2018', 'observed', '=', 0.29, 'index'],
    ]);
    expect(claims.slice(1).map(({ speaker }) => speaker)).toEqual(['Liu Qiao', 'Liu Qiao']);
  });
});
