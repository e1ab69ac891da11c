import type { Document } from '@xinzhi/reader';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredSeries } from '../records/series.js';
import { checkClaims } from './check-claims.js';
import type { DocumentClaims, WrittenClaim } from './written-claim.js';

const today = '2026-11-22';

const series = (indicator: string, points: [string, number][], more: Partial<StoredSeries> = {}): StoredSeries => ({
  id: `${indicator}/CHN/plain/made-up`,
  ...{
    indicator,
    place: 'CHN',
    unit: '%',
    definition: 'as made up',
    source: 'made up',
    vintage: '2026',
    licence: 'CC0-1.0',
  },
  points,
  ...more,
});

const claim = (metric: string | null, written: string, more: Partial<WrittenClaim> = {}): WrittenClaim => ({
  ...{ metric, metricText: '', place: 'CHN', period: '2023', unit: '%', change: null, modality: 'observed' },
  ...{ value: { comparator: '=', low: Number.parseFloat(written), high: null }, written },
  ...{ quantity: 0, attribution: null, span: { start: 0, end: 1 } },
  ...more,
});

const by = (claims: WrittenClaim[], more: Partial<Document> = {}): DocumentClaims => ({
  document: {
    ...{ id: 'the-text', path: null, url: null, title: 'A text', publisher: null, language: 'en', date: '2024-03-05' },
    ...{ place: null, kind: 'article', length: 10 },
    ...more,
  } as Document,
  claims,
});

const report = (year: number, claims: WrittenClaim[], place = 'CHN') =>
  by(claims, { id: `report-${place}-${year}`, title: `Report ${year}`, date: `${year}-03-05`, place, kind: 'report' });

const verdicts = (documents: DocumentClaims[], measured: StoredSeries[]) => checkClaims(documents, measured, { today });
const results = (...given: Parameters<typeof verdicts>) => verdicts(...given).map(({ result }) => result);

describe('observations', () => {
  const intensity = series('rd.intensity', [
    ['2022', 2.5],
    ['2023', 2.577],
  ]);

  it('are supported, close or contradicted by the interval of their written digits', () => {
    const claims = [
      claim('rd.intensity', '2.58%'),
      claim('rd.intensity', '2.57%'),
      claim('rd.intensity', '2.65%'),
      claim('rd.intensity', '2.6%'),
    ];
    // 2.577: in [2.575, 2.585); in twice [2.565, 2.575); outside twice [2.645, 2.655); in [2.55, 2.65).
    expect(results([by(claims)], [intensity])).toEqual(['supported', 'close', 'contradicted', 'supported']);
  });

  it('depend on the definition where series differ, and name every one', () => {
    const yearbook = series('rd.intensity', [['2023', 2.65]], {
      id: 'rd.intensity/CHN/first/made-up',
      definition: 'as first published',
    });
    const [verdict] = verdicts([by([claim('rd.intensity', '2.65%')])], [intensity, yearbook]);
    expect(verdict?.result).toBe('depends on definition');
    expect(verdict?.evidence).toHaveLength(2);
    for (const part of ['as made up', 'as first published', '2.577', '2.65', 'made up, 2026'])
      expect(verdict?.arithmetic).toContain(part);
    expect(verdict?.arithmetic).not.toMatch(/\n/);
  });

  it('have no data where nothing measures them', () => {
    const unmeasured = [
      claim('rd.intensity', '2.6%', { period: '2019' }),
      claim('rd.intensity', '2.6%', { place: 'USA' }),
      claim('rd.intensity', '2.6%', { place: null }),
      claim('rd.intensity', '2.6%', { period: null }),
      claim('rd.intensity', '2.6%', { period: '2023-06' }),
      claim(null, '2.6%'),
      claim('rd.intensity', '2.6', { unit: 'CNY' }),
    ];
    for (const [index, result] of results([by(unmeasured)], [intensity]).entries())
      expect(result, String(index)).toBe('no data');
  });

  it('take the growth of a level, the change of a share, and other units of the same kind', () => {
    const spending = series(
      'rd.expenditure',
      [
        ['2022', 200],
        ['2023', 221],
      ],
      { unit: 'CNY' },
    );
    const claims = [
      claim('rd.expenditure', '10.5%', { change: 'increase' }),
      claim('rd.expenditure.growth', '10.5%', { change: 'increase' }),
      claim('rd.expenditure.growth', '10.5%', { change: 'decrease' }),
      claim('rd.intensity', '0.08', { unit: 'pp', change: 'increase' }),
    ];
    expect(results([by(claims)], [intensity, spending])).toEqual([
      'supported',
      'supported',
      'contradicted',
      'supported',
    ]);
  });

  it('are held against the nearest table where structure is slow, with the gap and what may have moved', () => {
    const position = series(
      'gvc.position',
      [
        ['2004', 0.05],
        ['2009', 0.01],
        ['2011', 0.03],
      ],
      { unit: 'index' },
    );
    const said = (written: string) => claim('gvc.position', written, { period: '2016', unit: 'count' });
    const [reachable, beyond] = verdicts([by([said('0.07'), said('0.20')])], [position]);
    // Over five years it once moved by 0.04: from 0.03 it may have reached 0.07, not 0.20.
    expect(reachable).toMatchObject({ result: 'close', evidence: [{ period: '2011', value: 0.03 }] });
    expect(reachable?.arithmetic).toMatch(/nearest year, 5 years from 2016, in which it moved by up to 0.04/);
    expect(beyond?.result).toBe('contradicted');
  });
});

describe('targets', () => {
  const growth = series('gdp.growth', [
    ['2022', 3.1],
    ['2023', 5.4],
  ]);
  const target = (metric: string, written: string, period: string, more: Partial<WrittenClaim> = {}) =>
    claim(metric, written, { modality: 'target', period, ...more });

  it('are met or missed once their year is over', () => {
    const claims = [
      target('gdp.growth', '5%', '2023', { value: { comparator: '~', low: 5, high: null } }),
      target('gdp.growth', '5.5%', '2022', { value: { comparator: '~', low: 5.5, high: null } }),
      target('cpi.inflation', '3%', '2023'),
    ];
    const prices = series('cpi.inflation', [['2023', 0.2]]);
    expect(results([report(2023, claims)], [growth, prices])).toEqual(['met', 'missed', 'met']);
  });

  it('meet what the next report of the same government states', () => {
    const set = report(2022, [
      target('grain.output', '650', '2022', { unit: 't' }),
      target('gdp.growth', '5.5%', '2022'),
    ]);
    const reviewed = report(2023, [
      claim('grain.output', '686', { unit: 't', period: '2022' }),
      claim('gdp.growth', '3.0%', { period: '2022' }),
    ]);
    const [grain, output] = verdicts([reviewed, set], [growth]).slice(2);
    expect(grain).toMatchObject({
      result: 'met',
      evidence: [{ series: 'report-CHN-2023', value: 686, period: '2022' }],
    });
    expect(grain?.arithmetic).toContain('Report 2023');
    expect(output?.result).toBe('missed');
    expect(output?.evidence.map(({ series: id }) => id).sort()).toEqual([
      'gdp.growth/CHN/plain/made-up',
      'report-CHN-2023',
    ]);
  });

  it('meet a stated outcome that only says over so much', () => {
    const over = (low: number) => ({ value: { comparator: '>' as const, low, high: null }, unit: 't', period: '2022' });
    const set = report(2022, [target('grain.output', '650', '2022', over(650))]);
    const reviewed = (low: number) => report(2023, [claim('grain.output', String(low), over(low))]);
    expect(results([set, reviewed(650)], [])[0]).toBe('met');
    expect(results([set, reviewed(649)], [])[0]).toBe('missed');
  });

  it('do not meet figures of another scope', () => {
    const set = report(2022, [target('urban-jobs.new', '11000000', '2022', { unit: 'person' })]);
    const sums = claim('urban-jobs.new', '60000000', { unit: 'person', period: '2022' });
    const year = claim('urban-jobs.new', '12060000', { unit: 'person', period: '2022' });
    expect(results([set, report(2023, [sums])], [])[0]).toBe('no data');
    const [verdict] = verdicts([set, report(2023, [sums, year])], []);
    expect(verdict).toMatchObject({ result: 'met', evidence: [{ value: 12060000 }] });
  });

  it('do not meet the report that sets them, nor another place', () => {
    const set = report(2022, [
      target('grain.output', '650', '2022', { unit: 't' }),
      claim('grain.output', '700', { unit: 't', period: '2022' }),
    ]);
    const elsewhere = report(
      2023,
      [claim('grain.output', '686', { unit: 't', period: '2022', place: 'CN-GD' })],
      'CN-GD',
    );
    expect(results([set, elsewhere], [])[0]).toBe('no data');
  });

  it('wait while their year runs', () => {
    expect(results([report(2026, [target('gdp.growth', '5%', '2026')])], [growth])).toEqual(['not yet due']);
  });

  it('are on track or behind by the pace needed and the pace so far', () => {
    const intensity = series('rd.intensity', [
      ['2020', 2.4],
      ['2021', 2.5],
      ['2022', 2.6],
      ['2023', 2.7],
    ]);
    const claims = [target('rd.intensity', '3.00%', '2026'), target('rd.intensity', '3.30%', '2026')];
    const [reachable, far] = verdicts([report(2024, claims)], [intensity]);
    expect(reachable?.result).toBe('on track');
    expect(far?.result).toBe('behind');
    // (3.295 − 2.7) / 3 years against 0.1 a year so far.
    expect(far?.arithmetic).toMatch(/needs 0.19833 per year after 2023 to reach 3.295, so far 0.1 per year/);
  });

  it('are judged by their pace also when the data lag behind, but not one set for the year itself', () => {
    const intensity = series('rd.intensity', [
      ['2021', 2.44],
      ['2022', 2.54],
      ['2023', 2.65],
    ]);
    const set = (date: string | null) => by([target('rd.intensity', '2.8%', '2025')], { date });
    expect(results([set('2021-03-05')], [intensity])).toEqual(['on track']);
    expect(results([set(null)], [intensity])).toEqual(['on track']);
    expect(results([set('2025-03-05')], [intensity])).toEqual(['no data']);
    // Figures for 2018 that are missing in 2026 will not come any more.
    const old = series('rd.intensity', [
      ['2014', 2.0],
      ['2015', 2.1],
    ]);
    expect(results([by([target('rd.intensity', '2.5%', '2018')], { date: '2014-03-05' })], [old])).toEqual(['no data']);
    // A pace that ended four years before the target was set says nothing.
    expect(results([by([target('rd.intensity', '2.8%', '2030')], { date: '2027-03-05' })], [intensity])).toEqual([
      'not yet due',
    ]);
  });

  it('may ask how many times as large', () => {
    const output = series('gdp.constant.usd', [
      ['2000', 100],
      ['2001', 130],
      ['2002', 210],
    ]);
    const times = (low: number, written: string | null, change: 'increase' | null) =>
      claim('gdp.growth', String(low), { unit: 'times', period: '2001/2002', written, change });
    const stated = [
      times(2.1, '2.1 times', null),
      times(1.1, '1.1倍', 'increase'),
      times(2, '翻一番', 'increase'),
      times(2.1, '2.1倍', 'increase'),
      times(2.1, null, 'increase'),
    ];
    // 210 is 2.1 times 100, 1.1 times more than it, and twice as much to the digit; not 2.1 times more.
    expect(results([by(stated)], [output])).toEqual(['supported', 'supported', 'supported', 'contradicted', 'no data']);
    const [verdict] = verdicts([by(stated)], [output]);
    expect(verdict?.evidence).toMatchObject([{ period: '2001/2002' }]);
    expect(verdict?.evidence[0]?.value).toBeCloseTo(2.1, 9);
  });

  it('takes a doubling that was aimed at for no less than twice as much', () => {
    const output = (last: number) =>
      series('gdp.constant.usd', [
        ['2000', 100],
        ['2001', 130],
        ['2002', last],
      ]);
    const doubled = target('gdp.growth', '2', '2001/2002', { unit: 'times', written: '翻一番', change: 'increase' });
    const judged = (last: number) => results([by([doubled], { date: '2001-03-05' })], [output(last)]);
    expect([judged(160), judged(199), judged(201)]).toEqual([['missed'], ['missed'], ['met']]);
  });

  it('over a plan say which years the data cover', () => {
    const spending = series(
      'rd.expenditure',
      [
        ['2020', 100],
        ['2021', 110],
        ['2022', 121],
      ],
      { unit: 'CNY' },
    );
    const plan = target('rd.expenditure.growth', '7', '2021/2025', {
      unit: '%/yr',
      value: { comparator: '>', low: 7, high: null },
    });
    const [verdict] = verdicts([by([plan])], [spending]);
    expect(verdict).toMatchObject({ result: 'on track', evidence: [{ period: '2021/2022' }] });
    expect(verdict?.evidence[0]?.value).toBeCloseTo(10, 9);
    // 1.07⁵ / 1.21 over three years: 5.05 % a year.
    expect(verdict?.arithmetic).toMatch(/over 2 years/);
    expect(verdict?.arithmetic).toMatch(/needs 5\.045\d? %\/yr after 2022/);
    expect(verdict?.evidence[0]?.definition).toContain('nominal');
  });
});

describe('properties', () => {
  const measured = [
    series('rd.intensity', [
      ['2022', 2.5],
      ['2023', 2.577],
    ]),
    series('rd.intensity', [['2023', 2.65]], {
      id: 'rd.intensity/CHN/first/made-up',
      definition: 'as first published',
    }),
    series(
      'rd.expenditure',
      [
        ['2020', 90],
        ['2021', 100],
        ['2022', 200],
        ['2023', 221],
      ],
      { unit: 'CNY' },
    ),
    series('gdp.deflator.inflation', [
      ['2021', 3],
      ['2022', 2],
      ['2023', -0.5],
    ]),
    series(
      'gdp.constant.usd',
      [
        ['2021', 300],
        ['2022', 310],
        ['2023', 325],
      ],
      { unit: 'USD-2015' },
    ),
    series(
      'gvc.position',
      [
        ['2004', 0.05],
        ['2011', 0.03],
      ],
      { unit: 'index' },
    ),
  ];
  const claims = [
    claim('rd.intensity', '2.65%'),
    claim('rd.expenditure.growth', '10%'),
    claim('gdp.growth', '5%', { modality: 'target' }),
    claim('gvc.position', '0.03', { period: '2013', unit: 'index' }),
    claim('rd.expenditure.growth', '7', { modality: 'target', period: '2021/2025', unit: '%/yr' }),
  ];

  it('give the same verdicts for series in any order', () => {
    const expected = verdicts([by(claims)], measured);
    fc.assert(
      fc.property(fc.shuffledSubarray(measured, { minLength: measured.length }), (order) => {
        expect(verdicts([by(claims)], order)).toEqual(expected);
      }),
    );
  });

  it('give one verdict a claim, whatever the claim', () => {
    const any = fc.record({
      metric: fc.constantFrom('rd.intensity', 'gdp.growth', 'rd.expenditure', 'gvc.position', 'nothing.known', null),
      period: fc.oneof(fc.constantFrom('2023', '2021/2025', '2030', null), fc.string()),
      unit: fc.constantFrom('%', '%/yr', 'pp', 'CNY', 'index', '?'),
      change: fc.constantFrom('increase', 'decrease', null),
      modality: fc.constantFrom('observed', 'estimate', 'target'),
      low: fc.double({ noNaN: true, noDefaultInfinity: true }),
      comparator: fc.constantFrom('=', '~', '>=', '>', '<=', '<', '..'),
      written: fc.oneof(fc.string(), fc.constant(null)),
    });
    fc.assert(
      fc.property(fc.array(any), (made) => {
        const all = made.map(({ low, comparator, ...rest }) => ({
          ...claim('gdp.growth', '1'),
          ...rest,
          value: { comparator, low: /</.test(comparator) ? null : low, high: /[<.]/.test(comparator) ? low : null },
        })) as WrittenClaim[];
        const given = verdicts([by(all)], measured);
        expect(given.map((verdict) => verdict.claim.value)).toEqual(all.map(({ value }) => value));
        for (const { arithmetic } of given) expect(arithmetic).not.toMatch(/\n|NaN|undefined/);
      }),
    );
  });
});
