import { describe, expect, it } from 'vitest';
import { sharedMaterial } from '../../../../test/shared-material.js';
import { contentId, describeDocument } from './describe-document.js';
import { readSources } from './read-sources.js';

const body = '全省经济运行总体平稳，研发投入持续增长，新兴产业加快壮大，民生保障有力有效。'.repeat(3);

describe('describeDocument', () => {
  it('gives the same text the same id, and a caller its own', () => {
    // sha256 of 'abc', as FIPS 180-2 gives it.
    expect(contentId('abc')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(describeDocument('abc', { known: { id: 'mine' } }).id).toBe('mine');
  });

  it('takes what the caller knows, null included, over what the text says', () => {
    const text = `2031年浙江省政府工作报告\n——2031年1月9日在浙江省第十五届人民代表大会第三次会议上\n各位代表：\n${body}`;
    expect(describeDocument(text)).toMatchObject({ place: 'CN-ZJ', date: '2031-01-09', kind: 'report' });
    expect(describeDocument(text, { known: { place: null, date: '2026', kind: 'other', title: null } })).toMatchObject({
      place: null,
      date: '2026',
      kind: 'other',
      title: null,
    });
  });

  it('reads a work report: its congress, its day, its title', () => {
    const text = `政府工作报告\n（二〇二五年一月二十一日在青海省第十四届人民代表大会第三次会议上）\n省长 某某\n各位代表：\n${body}`;
    expect(describeDocument(text)).toMatchObject({
      title: '政府工作报告',
      date: '2025-01-21',
      place: 'CN-QH',
      kind: 'report',
      language: 'zh',
    });
  });

  it('reads a report of the nation in English', () => {
    const text = `Report on the Work of the Government\nDelivered at the Second Session of the National People's Congress on March 5, 2014\nPremier of the State Council\nFellow Deputies,\nThe economy grew steadily.`;
    expect(describeDocument(text)).toMatchObject({ date: '2014-03-05', place: 'CHN', kind: 'report', language: 'en' });
  });

  it('tells news about a report from the report', () => {
    const text = `某某大会在京开幕\n新华社北京3月5日电（记者甲乙）大会5日上午开幕。国务院总理代表国务院作政府工作报告。\n${body}`;
    expect(describeDocument(text)).toMatchObject({ kind: 'news', place: 'CHN' });
  });

  it.each([
    ['某某省人民政府关于加快发展人工智能产业的实施意见', 'opinion'],
    ['关于印发《某某省低空经济发展行动方案（2025—2027年）》的通知', 'plan'],
    ['某某市科技成果转化管理办法', 'other'],
    ['2024年国民经济和社会发展统计公报', 'report'],
    ['Guiding Opinions on the Plan for Smart Factories', 'opinion'],
    ['Notice on Issuing the Action Plan for Robots', 'plan'],
    ['Robot makers follow action plan for growth', 'article'],
  ])('%s is %s', (title, kind) => {
    expect(describeDocument(body, { properties: { title } }).kind).toBe(kind);
  });

  it.each([
    'NORTHPORT, May 12, 2024 -- Harbour traffic rose by a tenth in spring.',
    'NEW HAVENLY, Dec. 3 (Courier) — Harbour traffic rose by a tenth in autumn.',
    'EASTMOUTH — Harbour traffic rose by a tenth.',
  ])('knows news by its dateline: %s', (opening) => {
    const text = `Harbour traffic up\n\n${opening}\n\nThe harbour is to be dredged next year, and two cranes are to be built.\n`;
    expect(describeDocument(text, {}).kind).toBe('news');
  });

  it('takes the day that a paper is signed with over a header, and doubts a header that later papers contradict', () => {
    const signed = `SOURCE: https://example.org/a | 关于某事的通知 | 2020-01-01\n\n${'各部门要抓好落实。\n'.repeat(90)}某某省科技厅\n2021年6月7日\n`;
    expect(describeDocument(signed).date).toBe('2021-06-07');
    const contradicted = `SOURCE: https://example.org/a | 关于某事的通知 | 2013-01-01\n\n根据《某方案》（国发〔2017〕35号）要求，制定本办法。${body}`;
    expect(describeDocument(contradicted).date).toBeNull();
  });

  it.each([
    ['reports/1978.txt', '1978'],
    ['2024-03-06_talk.txt', '2024-03-06'],
    ['000_14a02456dabfec40.txt', null],
    ['20230909_00.txt', '2023-09-09'],
  ])('finds the date in the name %s: %s', (path, date) => {
    expect(describeDocument('A text about nothing much.', { path }).date).toBe(date);
  });

  it('does not take a section for the title', () => {
    expect(describeDocument(`一、总体要求\n${body}`).title).toBeNull();
    expect(describeDocument(`${body}\n第二部分\n${body}`).title).toBeNull();
  });

  it('has no place where none is evident', () => {
    expect(describeDocument('Japan, Korea, Brazil and Kenya signed. Chile and Peru did not.').place).toBeNull();
    expect(describeDocument('Guangdong will grow 5 percent.').place).toBe('CN-GD');
  });
});

const provinces = sharedMaterial('corpus/provinces-2026');
const national = sharedMaterial('corpus/central-zh');
const articles = sharedMaterial('corpus/articles');

async function described(path: string) {
  const documents = [];
  for await (const item of readSources([path])) {
    if (!item.ok) throw item.error;
    documents.push(item.document);
  }
  return documents;
}

/** ISO 3166-2, from the standard. */
const CODES: Record<string, string> = {
  ...{ 北京市: 'BJ', 天津市: 'TJ', 河北省: 'HE', 山西省: 'SX', 内蒙古自治区: 'NM', 辽宁省: 'LN', 吉林省: 'JL' },
  ...{ 黑龙江省: 'HL', 上海市: 'SH', 江苏省: 'JS', 浙江省: 'ZJ', 安徽省: 'AH', 福建省: 'FJ', 江西省: 'JX' },
  ...{ 山东省: 'SD', 河南省: 'HA', 湖北省: 'HB', 湖南省: 'HN', 广东省: 'GD', 广西壮族自治区: 'GX', 海南省: 'HI' },
  ...{ 重庆市: 'CQ', 四川省: 'SC', 贵州省: 'GZ', 云南省: 'YN', 西藏自治区: 'XZ', 陕西省: 'SN', 甘肃省: 'GS' },
  ...{ 青海省: 'QH', 宁夏回族自治区: 'NX', 新疆维吾尔自治区: 'XJ' },
};

describe('describeDocument over the corpus', () => {
  it.skipIf(!provinces)('knows the 31 provincial reports', async () => {
    const documents = await described(provinces!);
    expect(documents).toHaveLength(31);
    for (const { path, place, kind, date, language, title } of documents) {
      const name = path!.split('/').at(-1)!.replace('.txt', '');
      expect([name, place, kind, language]).toEqual([name, `CN-${CODES[name]}`, 'report', 'zh']);
      expect(date).toMatch(/^2026-0[12]-\d\d$/);
      expect(title).toContain('工作报告');
    }
  });

  it.skipIf(!provinces)('knows whose a report is without header, title or file name', async () => {
    for await (const item of readSources([provinces!])) {
      if (!item.ok) throw item.error;
      const text = item.text.slice(item.text.indexOf('各位代表'));
      const named = describeDocument(text, { known: { title: null } });
      // Some governments call themselves 'the province' throughout: none of them may be taken for another.
      expect([null, 'CHN', item.document.place]).toContain(named.place);
    }
  });

  it.skipIf(!national)('knows the national reports and their years', async () => {
    for (const { path, place, kind, date } of await described(national!)) {
      expect([place, kind, date?.slice(0, 4)]).toEqual(['CHN', 'report', path!.split('/').at(-1)!.slice(0, 4)]);
    }
  });

  it.skipIf(!articles)('knows the five articles', async () => {
    const documents = await described(articles!);
    expect(documents.map(({ language, place, date, kind }) => [language, place, date, kind])).toEqual([
      ['en', 'CHN', null, 'news'],
      ['en', 'CHN', '2024-02-06', 'news'],
      ['en', 'CHN', null, 'news'],
      ['en', 'CHN', '2025-03-12', 'news'],
      ['en', 'CHN', null, 'article'],
    ]);
  });
});
