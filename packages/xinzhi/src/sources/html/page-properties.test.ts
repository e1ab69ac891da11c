import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pageProperties } from './page-properties.js';

const properties = (head: string, body = '') =>
  pageProperties(parseHTML(`<html><head>${head}</head><body>${body}</body></html>`).document);

describe('pageProperties', () => {
  it.each([
    ['关于某事的实施意见_政策文件_某某省人民政府', '关于某事的实施意见'],
    ['2026年工作报告-某某省人民政府门户网站', '2026年工作报告'],
    ['Widgets rise | Business | The Example', 'Widgets rise'],
    ['Widgets rise - The Example', 'Widgets rise'],
    ['Widgets - a high-tech story', 'Widgets - a high-tech story'],
    ['Year-on-year growth', 'Year-on-year growth'],
  ])('%s → %s', (title, expected) => {
    expect(properties(`<title>${title}</title>`).title).toBe(expected);
  });

  it('prefers meta tags, in the order of their worth', () => {
    const head =
      '<title>x</title><meta name="ArticleTitle" content="某意见"><meta name="PubDate" content="2025-01-02 10:00"><meta name="SiteName" content="某省人民政府"><meta name="ContentSource" content="某日报">';
    expect(properties(head)).toMatchObject({ title: '某意见', date: '2025-01-02', publisher: '某日报' });
  });

  it('reads the lines above the text', () => {
    const body =
      '<h1>某报告</h1><p><span>时间：2026-02-02 09:20</span><span>来源：某某日报</span> <span>作者：甲乙</span></p><p>正文。</p>';
    expect(properties('', body)).toMatchObject({ title: '某报告', date: '2026-02-02', publisher: '某某日报' });
  });

  it('takes no address but a web address', () => {
    expect(properties('<link rel="canonical" href="javascript:alert(1)">').url).toBeNull();
  });
});
