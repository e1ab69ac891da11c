import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { document } from '../../test/document.js';
import { layOut } from '../layout/lay-out.js';
import { read } from '../read.js';
import type { Claim, Document, Language } from '../records.js';
import { findClaims } from './find-claims.js';

const short = ({ metric, place, period, value, unit, modality }: Claim) => {
  const { comparator, low, high } = value;
  const number = comparator === '..' ? `${low}..${high}` : `${comparator === '=' ? '' : comparator}${low ?? high}`;
  return `${modality} ${period} ${place} ${metric} ${number} ${unit}`;
};

const claims = (text: string, given: Partial<Document> = {}) =>
  read(text, document({ length: text.length, ...given })).claims.map(short);
const news = (text: string, given: Partial<Document> = {}) =>
  claims(text, { language: 'en', kind: 'article', place: null, date: '2024-03-01', ...given });

/** A report with a heading that sets the year, and one paragraph under it. */
const report = (heading: string, text: string) => claims(`${heading}\n${text}`, { title: '某省2026年政府工作报告' });
const review = (text: string) => report('一、2025年工作回顾', text);
const aims = (text: string) => report('二、2026年重点工作', text);

describe('findClaims on Chinese reports', () => {
  it('reads a list of aims, with comparators and ranges', () => {
    expect(
      aims(
        '主要预期目标是：地区生产总值增长4.5%—5%，城镇调查失业率5.5%以内，城镇新增就业12万人以上，粮食产量稳定在80亿斤左右。',
      ),
    ).toEqual([
      'target 2026 CN-GD gdp.growth 4.5..5 %',
      'target 2026 CN-GD unemployment.rate <=5.5 %',
      'target 2026 CN-GD urban-jobs.new >=120000 person',
      'target 2026 CN-GD grain.output ~4000000 t',
    ]);
  });

  it('reads what a review states as observed in the year before, level and growth', () => {
    expect(review('去年，生产总值达到1.5万亿元、增长6%，社会消费品零售总额增长4%。')).toEqual([
      'observed 2025 CN-GD gdp 1500000000000 CNY',
      'observed 2025 CN-GD gdp.growth 6 %',
      'observed 2025 CN-GD retail-sales.growth 4 %',
    ]);
  });

  it('counts the years of a plan', () => {
    expect(report('一、“十四五”时期工作回顾', '生产总值从1万亿元增加到1.5万亿元，年均增长6%。')).toEqual([
      'observed 2020 CN-GD gdp 1000000000000 CNY',
      'observed 2025 CN-GD gdp 1500000000000 CNY',
      'observed 2021/2025 CN-GD gdp.growth 6 %/yr',
    ]);
    expect(report('二、“十五五”时期主要目标', '生产总值年均增长5%左右，常住人口城镇化率达到70%。')).toEqual([
      'target 2026/2030 CN-GD gdp.growth ~5 %/yr',
      'target 2030 CN-GD urban.share 70 %',
    ]);
  });

  it('counts a change from the year that it is compared with', () => {
    expect(review('2025年生产总值比2020年增长30%。')).toEqual(['observed 2021/2025 CN-GD gdp.growth 30 %']);
  });

  it('distributes a predicate over its subjects', () => {
    expect(aims('城乡居民人均可支配收入分别增长5%、6%左右。')).toEqual([
      'target 2026 CN-GD income.urban.growth ~5 %',
      'target 2026 CN-GD income.rural.growth ~6 %',
    ]);
    expect(review('固定资产投资和社会消费品零售总额分别增长3%和4%。')).toEqual([
      'observed 2025 CN-GD fixed-investment.growth 3 %',
      'observed 2025 CN-GD retail-sales.growth 4 %',
    ]);
    expect(aims('社会消费品零售总额、固定资产投资增长4%左右。')).toEqual([
      'target 2026 CN-GD retail-sales.growth ~4 %',
      'target 2026 CN-GD fixed-investment.growth ~4 %',
    ]);
  });

  it('relates two metrics by a word of proportion', () => {
    expect(aims('全社会研发经费支出相当于生产总值的比例达到3.6%左右。')).toEqual([
      'target 2026 CN-GD rd.intensity ~3.6 %',
    ]);
  });

  it('makes no level of a distance, an increment, a part or a contribution', () => {
    const metrics = (text: string) => review(text).filter((claim) => !claim.includes(' null '));
    expect(metrics('生产总值增速高于全国1个百分点。')).toEqual([]);
    expect(metrics('一般公共预算收入增加200亿元。')).toEqual([]);
    expect(metrics('高技术产业固定资产投资增长20%。')).toEqual([]);
    expect(metrics('对经济增长的贡献率达到36%。')).toEqual([]);
    expect(metrics('对欧盟进出口增长16%。')).toEqual([]);
    expect(metrics('新增高新技术企业300家。')).toEqual([]);
  });

  it('gives the country its own figures in a province’s report', () => {
    expect(review('全国城镇调查失业率5.1%，我省城镇调查失业率5%。')).toEqual([
      'observed 2025 CHN unemployment.rate 5.1 %',
      'observed 2025 CN-GD unemployment.rate 5 %',
    ]);
  });

  it('keeps estimates apart from outcomes', () => {
    expect(review('预计生产总值增长5%。')).toEqual(['estimate 2025 CN-GD gdp.growth 5 %']);
  });

  it('reads the items of a list behind any mark, and what an aim is said to be', () => {
    const growth = ['target 2026 CN-GD gdp.growth ~5 %'];
    expect(aims('●地区生产总值增长5%左右')).toEqual(growth);
    expect(aims('（1）地区生产总值增长5%左右。')).toEqual(growth);
    expect(aims('全年发展的预期目标是地区生产总值增长5%左右。')).toEqual(growth);
    expect(aims('预期全省地区生产总值增长5%左右。')).toEqual(growth);
    expect(aims('综合各方面意见，把经济增长目标设定为5%左右。')).toEqual(growth);
    expect(aims('实现5%左右的经济增长。')).toEqual(growth);
  });

  it('sees through a short form in brackets and through further subjects of the same predicate', () => {
    expect(aims('居民消费价格（CPI）上涨2%左右。')).toEqual(['target 2026 CN-GD cpi.inflation ~2 %']);
    expect(aims('固定资产投资、城建投资、文旅投资均增长6%左右。')).toEqual([
      'target 2026 CN-GD fixed-investment.growth ~6 %',
    ]);
    expect(aims('全社会消费品零售总额增长4%。')).toEqual(['target 2026 CN-GD retail-sales.growth 4 %']);
    expect(aims('地方级一般公共预算收入增长3%。')).toEqual(['target 2026 CN-GD fiscal-revenue.growth 3 %']);
  });

  it('makes no claim of a number that picks out which enterprises or counties are meant', () => {
    expect(aims('支持规模以上工业增加值增长10%以上的县扩大投资。')[0] ?? '').not.toContain('industry');
    expect(aims('研发投入强度超过3%的企业优先获得贷款。')).toEqual([]);
  });

  it('gives a city the aims of the sentence that lays them on it', () => {
    expect(aims('深圳要多作贡献，地区生产总值增长6%左右。')).toEqual(['target 2026 CN-GD/shenzhen gdp.growth ~6 %']);
    expect(aims('广东要多作贡献，全省地区生产总值增长6%左右。')).toEqual(['target 2026 CN-GD gdp.growth ~6 %']);
  });

  it('keeps what parts of the economy aim at from the whole', () => {
    const parts = [
      '高技术制造业增加值增长10%，数字经济核心产业增加值增长8%。',
      '园区规上工业增加值增长8%，工业固定资产投资增长9%。',
      '限额以上社会消费品零售总额增长6%，跨境电商进出口增长20%。',
      '与东盟进出口增长9%，民营企业进出口增长7%。',
      '县级一般公共预算收入增长4%，民营经济增长7%。',
    ];
    const whole = / (?:industry\.value-added|fixed-investment|retail-sales|trade|fiscal-revenue|gdp)\.growth /;
    for (const text of parts) expect(aims(text).filter((claim) => whole.test(claim))).toEqual([]);
  });

  it('keeps the level that a rate fell to from a fall by as much', () => {
    const changes = (text: string, given: Partial<Document> = {}) =>
      read(text, document({ length: text.length, ...given })).claims.map(({ metric, value, change }) => [
        metric,
        value.low,
        change,
      ]);
    const title = '某省2026年政府工作报告';
    expect(changes('一、2025年工作回顾\n居民消费价格涨幅回落到2.6%。', { title })).toEqual([
      ['cpi.inflation', 2.6, null],
    ]);
    expect(changes('一、2025年工作回顾\n固定资产投资增速由12%回落到6%。', { title })).toEqual([
      ['fixed-investment.growth', 12, null],
      ['fixed-investment.growth', 6, null],
    ]);
    expect(changes('一、2025年工作回顾\n进出口总额下降2%。', { title })).toEqual([['trade.growth', 2, 'decrease']]);
    const english = { language: 'en', kind: 'article', place: 'CHN', date: '2024' } as const;
    expect(changes('China’s inflation fell to 2 percent in 2023.', english)).toEqual([['cpi.inflation', 2, null]]);
    expect(changes('China’s exports fell by 2 percent in 2023.', english)).toEqual([['exports.growth', 2, 'decrease']]);
  });

  it('averages over the years that are counted, up to the year in hand', () => {
    expect(review('四年间，规模以上工业增加值平均每年增长7%。')).toEqual([
      'observed 2022/2025 CN-GD industry.value-added.growth 7 %/yr',
    ]);
    expect(review('“十四五”时期居民消费价格涨幅五年平均降到2%。')[0]).toMatch(/cpi\.inflation 2 %$/);
    expect(aims('今后五年，经济增长目标是在提高效益的基础上年均增长6%。')).toEqual([
      'target 2026/2030 CN-GD gdp.growth 6 %/yr',
    ]);
  });

  it('dates a part of a year in a review by the year reviewed', () => {
    expect(review('年末城镇调查失业率从上半年的5.5%降到5.3%。')).toEqual([
      'observed 2025-01/2025-06 CN-GD unemployment.rate 5.5 %',
      'observed 2025 CN-GD unemployment.rate 5.3 %',
    ]);
    expect(review('今年上半年，生产总值增长6%。')[0]).toMatch(/2026-01\/2026-06/);
  });

  it('spreads a run of rates over the subjects of the run before', () => {
    expect(
      review('农村居民人均可支配收入和城镇居民人均可支配收入分别达到2万元和5万元，实际增长6%和4%。').slice(2),
    ).toEqual(['observed 2025 CN-GD income.rural.growth 6 %', 'observed 2025 CN-GD income.urban.growth 4 %']);
  });

  it('takes nothing beyond the report’s own year for observed', () => {
    expect(review('到2030年，城镇居民人均可支配收入年均实际增长5%。')[0]).toMatch(/^target 2026\/2030 /);
  });

  it('reads no claims in a glossary', () => {
    const text = `一、2025年工作回顾\n${'去年修了桥。'.repeat(20)}\n名词解释\n1.“经济增长”：生产总值增长5%。\n2.“就业”：城镇新增就业。`;
    expect(claims(text)).toEqual([]);
  });
});

/** What each value of a sentence is said of. */
const told = (text: string, given: Partial<Document> = {}) =>
  read(text, document({ length: text.length, ...given })).claims.map(
    ({ metricText, metric, value, modality }) => `${metricText} ${metric} ${value.comparator}${value.low} ${modality}`,
  );

describe('findClaims on values listed for several subjects', () => {
  const pairs = (text: string) => told(text).map((claim) => claim.replace(/ (?:observed|target)$/, ''));

  it('gives the i-th value to the i-th subject, with the head and the bound that all share', () => {
    expect(pairs('桃子、李子、杏子产量分别达30万吨、40万吨、5万吨以上。')).toEqual([
      '桃子产量 null >=300000',
      '李子产量 null >=400000',
      '杏子产量 null >=50000',
    ]);
    expect(pairs('食品、玩具和钟表等产业增加值分别增长3%、4%和5%。')).toEqual([
      '食品产业增加值 null =3',
      '玩具产业增加值 null =4',
      '钟表产业增加值 null =5',
    ]);
    expect(pairs('制糖业、印刷和包装服务业增加值分别增长3%、4%。')).toEqual([
      '制糖业增加值 null =3',
      '印刷和包装服务业增加值 null =4',
    ]);
    expect(pairs('桥梁里程、隧道里程，比2020年分别增长3%、4%。')).toEqual(['桥梁里程 null =3', '隧道里程 null =4']);
  });

  it('gives no subject a value where there are more or fewer of them', () => {
    expect(pairs('桃子、李子和杏子产量分别达30万吨、40万吨。')).toEqual([
      '桃子、李子和杏子产量 null =300000',
      '桃子、李子和杏子产量 null =400000',
    ]);
    const whole = '进出口、社会消费品零售总额和固定资产投资 null';
    expect(pairs('进出口、社会消费品零售总额和固定资产投资分别增长3%、4%。')).toEqual([`${whole} =3`, `${whole} =4`]);
    expect(pairs('桃子、李子产量分别增长3%。')).toEqual(['桃子、李子产量 null =3']);
  });

  it('takes each verb of its own and each place of its own', () => {
    expect(review('地区生产总值和城镇化率分别增长5%和提高2个百分点。')).toEqual([
      'observed 2025 CN-GD gdp.growth 5 %',
      'observed 2025 CN-GD urban.share 2 pp',
    ]);
    expect(review('广州、深圳地区生产总值分别增长5%、6%。')).toEqual([
      'observed 2025 CN-GD/guangzhou gdp.growth 5 %',
      'observed 2025 CN-GD/shenzhen gdp.growth 6 %',
    ]);
  });

  it('gives the partners of a trade none of its figures as their own', () => {
    expect(pairs('对东盟、欧盟进出口分别增长3%、4%。')).toEqual(['对东盟进出口 null =3', '对欧盟进出口 null =4']);
    expect(review('对东盟、欧盟进出口分别增长3%、4%。')).toEqual([
      'observed 2025 CN-GD null 3 %',
      'observed 2025 CN-GD null 4 %',
    ]);
  });

  it('makes no growth of a share of the plan', () => {
    expect(pairs('城镇新增就业、发放贷款分别完成计划的110%、120%。').join()).not.toContain('urban-jobs');
  });

  it('ends the list before what a comma adds', () => {
    expect(pairs('桃子、李子产量分别达30万吨、40万吨，5%出口。').slice(0, 2)).toEqual([
      '桃子产量 null =300000',
      '李子产量 null =400000',
    ]);
  });

  it('does the same by respectively', () => {
    const english = { language: 'en', kind: 'article', place: 'CHN', date: '2024' } as const;
    expect(
      told('Peach, plum and apricot output rose to 3 million, 4 million and 5 million tonnes, respectively.', english),
    ).toEqual([
      'Peach output null =3000000 observed',
      'plum output null =4000000 observed',
      'apricot output null =5000000 observed',
    ]);
    const whole = 'exports, imports and retail sales null';
    expect(told('In 2023, exports, imports and retail sales grew by 8% and 9%, respectively.', english)).toEqual([
      `${whole} =8 observed`,
      `${whole} =9 observed`,
    ]);
    expect(told('Exports rose 8.4 percent in May, officials said.', english)).toEqual([
      'Exports exports.growth =8.4 observed',
    ]);
  });
});

describe('findClaims on English articles', () => {
  it('reads an aim with its plan period', () => {
    expect(
      news(
        'China aims to raise its R&D budget by more than 6 percent annually during the 14th Five-Year Plan period (2021-25).',
      ),
    ).toEqual(['target 2021/2025 CHN rd.expenditure.growth >6 %/yr']);
  });

  it('carries metric and period over to a contrasted place', () => {
    expect(news("Japan's unemployment rate in 2019 was 2.4 percent while the German rate was 3.1 percent.")[0]).toBe(
      'observed 2019 JPN unemployment.rate 2.4 %',
    );
    expect(
      news("China's position index in the global value chain in 2015 was 0.02 while the US index was 0.25."),
    ).toEqual(['observed 2015 CHN gvc.position 0.02 index', 'observed 2015 USA gvc.position 0.25 index']);
  });

  it('reads both ends of a change, each with its year', () => {
    expect(news("China's GDP increased from 10 trillion yuan in 2002 to 20 trillion yuan in 2006.")).toEqual([
      'observed 2002 CHN gdp 10000000000000 CNY',
      'observed 2006 CHN gdp 20000000000000 CNY',
    ]);
  });

  it('distributes by respectively', () => {
    expect(
      news("China's exports and imports grew by 8% and 9% in 2023, respectively.", { place: 'CHN' }).map(
        (claim) => claim.split(' ')[3],
      ),
    ).not.toContain('trade.growth');
    expect(news("China's exports and imports grew by 8% and 9%, respectively.", { place: 'CHN' })).toEqual([
      'observed null CHN exports.growth 8 %',
      'observed null CHN imports.growth 9 %',
    ]);
  });

  it('reads a list of aims that is broken over lines', () => {
    const text = [
      'Report on the Work of the Government',
      'We have set these main targets for this year as follows:',
      '--increase the GDP by about 6%;',
      '--keep the increase in the CPI at around 2%;',
    ].join('\n');
    expect(claims(text, { language: 'en', place: 'CHN', date: '2018-03-05' })).toEqual([
      'target 2018 CHN gdp.growth ~6 %',
      'target 2018 CHN cpi.inflation ~2 %',
    ]);
  });
});

describe('findClaims', () => {
  it('ties a claim to the attribution that encloses it, the innermost first', () => {
    const text = 'China’s GDP grew 5 percent.';
    const layout = layOut(text, 'en');
    const quantity = {
      span: { start: 17, end: 26 },
      value: { comparator: '=' as const, low: 5, high: null },
      unit: '%',
      change: 'increase' as const,
      noun: null,
    };
    const attribution = (start: number, end: number) => ({
      form: 'indirect' as const,
      content: [{ start, end }],
      cue: [],
      source: [],
      speaker: null,
    });
    const found = {
      mentions: [{ span: { start: 8, end: 11 }, concept: 'metric/gdp' }],
      quantities: [quantity],
      attributions: [attribution(0, text.length), attribution(8, 27), attribution(20, 22)],
    };
    expect(findClaims(text, layout, document({ language: 'en' }), found).map((claim) => claim.attribution)).toEqual([
      1,
    ]);
  });

  it('keeps spans and indices inside the text, whatever the text', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          '生产总值',
          '增长',
          '5%',
          '左右',
          '，',
          '。',
          '分别',
          '、',
          '从',
          '到',
          '去年',
          '今年',
          '“十五五”时期',
          '预期目标是：',
          'GDP ',
          'rose by ',
          '5 percent ',
          'in 2018 ',
          'while ',
          'the US ',
          '\n',
          '各位代表：\n',
          '\ud800',
        ),
        fc.string(),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(pieces, fc.constantFrom<Language>('en', 'zh'), (parts, language) => {
        const text = parts.join('');
        const reading = read(text, document({ language, length: text.length }));
        for (const claim of reading.claims) {
          expect(claim.span.start).toBeLessThan(claim.span.end);
          expect(claim.span.end).toBeLessThanOrEqual(text.length);
          const quantity = reading.quantities[claim.quantity]!;
          expect(claim.span.end).toBe(quantity.span.end);
          expect(claim.value).toEqual(quantity.value);
          expect(claim.metric).not.toBe('');
          if (claim.period !== null) expect(claim.period).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?(?:\/\d{4}(?:-\d\d)?)?$/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
