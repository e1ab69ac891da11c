import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedFiles, sharedText } from '../../../../test/shared-material.js';
import type { Language, Span } from '../records.js';
import { layOut } from './lay-out.js';
import type { Layout } from './layout.js';
import { isSpace } from './lines.js';

const at = (text: string) => (span: Span) => text.slice(span.start, span.end);

/** How often each visible character is claimed by header, furniture or a paragraph; and by the sentences of paragraphs. */
function coverage(text: string, layout: Layout): { once: boolean; sentences: boolean; inside: boolean } {
  const parts = new Uint8Array(text.length);
  const sentences = new Uint8Array(text.length);
  const spans = [
    ...(layout.header ? [layout.header.span] : []),
    ...layout.furniture,
    ...layout.paragraphs.map(({ span }) => span),
  ];
  const all = [...spans, ...layout.paragraphs.flatMap((paragraph) => paragraph.sentences)];
  const inside = all.every(({ start, end }) => start >= 0 && start < end && end <= text.length);
  for (const { start, end } of spans) for (let index = start; index < end; index++) parts[index]!++;
  for (const paragraph of layout.paragraphs)
    for (const { start, end } of paragraph.sentences) for (let index = start; index < end; index++) sentences[index]!++;
  const visible = (index: number) => !isSpace(text.charCodeAt(index));
  const inParagraph = new Uint8Array(text.length);
  for (const { span } of layout.paragraphs) inParagraph.fill(1, span.start, span.end);
  let once = true;
  let read = true;
  for (let index = 0; index < text.length; index++) {
    if (!visible(index)) continue;
    if (parts[index] !== 1) once = false;
    if (inParagraph[index] && sentences[index] !== 1) read = false;
  }
  return { once, sentences: read, inside };
}

const whole = { once: true, sentences: true, inside: true };

describe('layOut', () => {
  const page = [
    'SOURCE: https://example.org/report | 某市2026年工作报告 | 2026-02-01',
    '',
    '首页',
    '>',
    '要闻',
    '【字号：',
    '大',
    '】',
    '某市2026年工作报告',
    '来源：晨报',
    '2026-02-01 09:30',
    '各位代表：',
    '一、去年的工作',
    '去年我们修了三座桥，开通了两条新的公交线路，老城区的居民出门方便多了。',
    '今年还要修两座！请大家看一看“怎么修？”这一节的说明，再提意见。',
    '名词解释',
    '1.“两条线路”：东线和西线。',
    '2.“老城区”：城墙以内的街区。',
    '扫一扫在手机打开当前页',
    '相关报道：',
    '某市公布新的公交票价',
  ].join('\n');
  const layout = layOut(page, 'zh');
  const text = at(page);

  it('reads the header that names the source', () => {
    expect(layout.header).toMatchObject({
      url: 'https://example.org/report',
      title: '某市2026年工作报告',
      date: '2026-02-01',
    });
  });

  it('keeps the furniture of the page apart from the text', () => {
    expect(layout.furniture.map(text)).toEqual([
      '首页',
      '>',
      '要闻',
      '【字号：',
      '大',
      '】',
      '来源：晨报',
      '2026-02-01 09:30',
      '扫一扫在手机打开当前页',
      '相关报道：',
      '某市公布新的公交票价',
    ]);
  });

  it('tells headings, body and the glossary at the end', () => {
    expect(layout.paragraphs.map(({ span, kind }) => [kind, text(span).slice(0, 6)])).toEqual([
      ['heading', '某市2026'],
      ['body', '各位代表：'],
      ['heading', '一、去年的工'],
      ['body', '去年我们修了'],
      ['body', '今年还要修两'],
      ['glossary', '名词解释'],
      ['glossary', '1.“两条线'],
      ['glossary', '2.“老城区'],
    ]);
  });

  it('ends sentences at their own stops, not at those of a quoted name', () => {
    expect(layout.paragraphs[4]!.sentences.map(text)).toEqual([
      '今年还要修两座！',
      '请大家看一看“怎么修？”这一节的说明，再提意见。',
    ]);
  });

  it('takes masthead, byline, captions and closing links off an English article', () => {
    const article = [
      'China Daily',
      '',
      'Bridges bring the old town closer',
      '',
      '- By JANE ROE jane@example.org',
      '',
      'The city opened three bridges last year, and Dr. Roe of the U.S. Bridge Institute said the 2.5 km span was the longest.',
      '',
      ' ?? JANE ROE / AGENCY ?? Workers paint a railing on the new bridge.',
      'JANE ROE / AGENCY Workers paint a railing on the new bridge.',
      '',
      'You may also like',
      'Ten bridges to walk across',
    ].join('\n');
    const { furniture, paragraphs } = layOut(article, 'en');
    expect(furniture).toHaveLength(6);
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['heading', 'body']);
    expect(paragraphs[1]!.sentences).toHaveLength(1);
  });

  it('joins lines that a page broke in the middle of a sentence', () => {
    const broken =
      '空气里的细颗粒物（PM\n2.5\n）比前年少了，《\n清洁空气条例\n》起了作用。\n下一段从这里开始，它不属于上一段。';
    expect(layOut(broken, 'zh').paragraphs).toHaveLength(2);
  });

  it('joins hard-wrapped lines and keeps numbered items apart', () => {
    const line = '这一行正好二十个汉字多一些少一些都不行啊';
    const wrapped = [
      line,
      line,
      line,
      `${line.slice(0, 8)}。`,
      '（一）第一件事要先做好。',
      line,
      line,
      line,
      line,
      '完了。',
    ].join('\n');
    expect(layOut(wrapped, 'zh').paragraphs.length).toBe(3);
  });

  it('gives every visible character one place, on any text', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          'SOURCE: a | b',
          '各位代表：',
          '来源：',
          '\n',
          '\r\n',
          '“',
          '”',
          '。',
          '. ',
          'U.S. ',
          '（',
          '\u3000',
          '\ud800',
          '\udfff',
          '名词解释\n',
          '1.',
          '，',
          '\n\n',
        ),
        fc.string(),
        fc.string({ unit: 'grapheme' }),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(pieces, fc.constantFrom<Language>('en', 'zh'), (parts, language) => {
        const any = parts.join('');
        expect(coverage(any, layOut(any, language))).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  it('reads a megabyte without a full stop', () => {
    for (const filler of ['字', 'word ', '1', '“', '. ']) {
      const long = filler.repeat(1_000_000 / filler.length);
      expect(coverage(long, layOut(long, 'en')).once).toBe(true);
    }
  });

  it.runIf(hasShared)('gives every visible character of the corpus one place', () => {
    const folders: [string, Language][] = [
      ['corpus/provinces-2026', 'zh'],
      ['corpus/central-zh', 'zh'],
      ['corpus/policies-zh', 'zh'],
      ['corpus/news-zh', 'zh'],
      ['corpus/articles', 'en'],
      ['corpus/articles-en', 'en'],
    ];
    for (const [folder, language] of folders)
      for (const file of sharedFiles(folder))
        expect([file, coverage(sharedText(file), layOut(sharedText(file), language))]).toEqual([file, whole]);
  });

  it.runIf(hasShared)('finds the furniture of the 31 provincial reports, and their four glossaries', () => {
    const reports = sharedFiles('corpus/provinces-2026').map((file) => ({ file, text: sharedText(file) }));
    const laidOut = reports.map(({ file, text }) => ({ file, text, layout: layOut(text, 'zh') }));
    const glossaries = laidOut.filter(({ layout: { paragraphs } }) =>
      paragraphs.some(({ kind }) => kind === 'glossary'),
    );
    expect(glossaries.map(({ file }) => file.match(/(四川|广东|江西|海南)/)?.[1]).sort()).toEqual(
      ['四川', '广东', '江西', '海南'].sort(),
    );
    for (const { file, text, layout } of laidOut) {
      expect(layout.header?.url, file).toMatch(/^https?:/);
      const read = layout.paragraphs.map(({ span }) => text.slice(span.start, span.end)).join('\n');
      expect(read, file).not.toMatch(/^(?:下载|打印|收藏|相关报道：|扫一扫在手机打开当前页|【字号：)$/m);
      // Furniture is a thin edge: no report loses more than a hundredth of its text to it.
      const lost = layout.furniture.reduce((sum, { start, end }) => sum + end - start, 0);
      expect(lost, file).toBeLessThan(text.length / 50);
    }
  });
});
