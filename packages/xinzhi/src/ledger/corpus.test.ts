import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '@xinzhi/reader';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedMaterial } from '../../../../test/shared-material.js';
import { readBaseline } from '../baseline/read-baseline.js';
import { baselineDirectory } from '../baseline/seed-baseline.js';
import type { Verdict } from '../records/verdict.js';
import { readDocument } from '../sources/read-document.js';
import { checkClaims } from './check-claims.js';
import { writtenClaims } from './written-claim.js';

const articles = sharedMaterial('corpus/articles');
const baseline = readBaseline(baselineDirectory());
const today = '2026-11-22';

async function claimsOf(file: string) {
  const { text, document } = await readDocument(readFileSync(file), file);
  return writtenClaims(read(text, document), text);
}

describe.skipIf(articles === null)('the figures of the five articles', () => {
  let verdicts: Verdict[] = [];
  beforeAll(async () => {
    const files = readdirSync(articles ?? '').map((name) => join(articles ?? '', name));
    const documents = await Promise.all(files.map(claimsOf));
    const known = checkClaims([...documents, ...baseline.facts], baseline.series, { today });
    verdicts = known.filter(({ document }) => documents.some((one) => one.document.id === document));
  });
  const of = (metric: string, place: string) =>
    verdicts.filter(({ claim }) => claim.metric === metric && claim.place === place);

  it.each([
    ['CHN', 0.01],
    ['USA', 0.29],
  ])('the position index of %s in 2018 depends on its definition, and the gap in the data is told', (place, stated) => {
    const [verdict, ...others] = of('gvc.position', place);
    expect(others).toEqual([]);
    expect(verdict?.claim).toMatchObject({ period: '2018', value: { comparator: '=', low: stated } });
    expect(verdict?.result).toBe('depends on definition');
    expect(verdict?.evidence.length).toBeGreaterThanOrEqual(2);
    for (const { period } of verdict?.evidence ?? []) expect(period).toBe('2011');
    expect(verdict?.arithmetic).toContain('7 years from 2018');
    for (const { definition } of verdict?.evidence ?? []) expect(verdict?.arithmetic).toContain(definition);
    // Which definition comes nearest, by one's own subtraction.
    const nearest = [...(verdict?.evidence ?? [])].sort(
      (a, b) => Math.abs(a.value - stated) - Math.abs(b.value - stated),
    )[0];
    expect(verdict?.arithmetic).toMatch(/nearest: .* away \[/);
    expect(verdict?.arithmetic.split('nearest: ')[1]).toContain(nearest?.definition);
  });

  it('the research target is held against nominal and real spending of the years that the data cover', () => {
    const [verdict] = of('rd.expenditure.growth', 'CHN');
    expect(verdict?.claim).toMatchObject({ period: '2021/2025', unit: '%/yr', value: { comparator: '>', low: 7 } });
    expect(verdict?.result).toBe('on track');
    const named = (word: string) => verdict?.evidence.filter(({ definition }) => definition.startsWith(word)) ?? [];
    expect(named('nominal').length).toBeGreaterThan(0);
    expect(named('real').length).toBeGreaterThan(0);
    // 24 393.1 hundred million yuan in 2020, 33 357.1 in 2023: 11.0 % a year. Prices rose by 1.9 % a year meanwhile.
    for (const { value, period } of named('nominal')) {
      expect(period).toBe('2021/2023');
      expect(value).toBeCloseTo(100 * ((33357.1 / 24393.1) ** (1 / 3) - 1), 1);
    }
    for (const { value } of named('real')) expect(value).toBeCloseTo(8.9, 0);
    expect(verdict?.arithmetic).toContain('over 3 years');
  });
});

describe('the national reports', () => {
  const verdicts = checkClaims(baseline.facts, baseline.series, { today });
  const reports = new Map(baseline.facts.map(({ document }) => [document.id, document]));
  const targets = (metric: string, period: string) =>
    verdicts.filter(
      ({ claim, document }) =>
        claim.metric === metric &&
        claim.modality === 'target' &&
        claim.period === period &&
        reports.get(document)?.place === 'CHN' &&
        reports.get(document)?.date?.startsWith(period),
    );

  it('have their growth targets met by what the next report states and by an independent series', () => {
    // Growth first stated for 2018, 2021 and 2023: 6.6, 8.1 and 5.2 %, against targets of about 6.5, over 6, about 5 %.
    for (const [year, stated] of [
      ['2018', 6.6],
      ['2021', 8.1],
      ['2023', 5.2],
    ] as const) {
      const [verdict] = targets('gdp.growth', year);
      const byReport = verdict?.evidence.find(({ series }) => series.startsWith('sha256:'));
      expect(byReport, year).toMatchObject({ value: stated, period: year, result: 'met' });
      expect(reports.get(byReport?.series ?? '')?.date, year).toMatch(`${Number(year) + 1}`);
      expect(
        verdict?.evidence.some(({ series }) => series.startsWith('gdp.growth/CHN/constant-usd')),
        year,
      ).toBe(true);
    }
  });

  it('miss what was missed: growth in 2022, research intensity in 2015 and 2020', () => {
    expect(targets('gdp.growth', '2022')[0]?.result).toBe('missed');
    const intensity = verdicts.filter(
      ({ claim }) => claim.metric === 'rd.intensity' && claim.modality === 'target' && claim.place === 'CHN',
    );
    for (const year of ['2015', '2020'])
      expect(intensity.find(({ claim }) => claim.period?.endsWith(year))?.result, year).toBe('missed');
  });
});
