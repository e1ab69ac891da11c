import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { InputError } from '../errors/input-error.js';
import { readHtml } from './read-html.js';

const sentence = '全市今年研发投入强度提高到3.1%，新增城镇就业二十万人，力争工业增加值增长6%以上。';
const government = `<!DOCTYPE html><html><head><meta charset="gbk"><title>政府工作报告_某某市人民政府</title>
<meta name="ArticleTitle" content="2026年某某市政府工作报告"><meta name="PubDate" content="2026-02-03 09:00"><meta name="ContentSource" content="某某日报">
<script>var trap = "<p>增长99%</p>";</script><style>.a:after{content:"增长98%"}</style></head>
<body><div class="top"><a href="/">首页</a><a href="/x">政务公开</a></div><h1>2026年某某市政府工作报告</h1>
<div class="TRS_Editor"><p>　　各位代表：</p><p>　　${sentence}</p><script>document.write("增长97%")</script>
<p style="display: none">增长96%</p><p hidden>增长95%</p><!-- 增长94% --><noscript>增长93%</noscript>
<table><tr><td>指标</td><td>目标</td></tr><tr><td>生产总值</td><td>5%</td></tr></table></div>
<div class="foot">主办：某某市人民政府办公厅</div></body></html>`;

describe('readHtml', () => {
  it('reads the text of a government page in GBK, and nothing else', () => {
    const { text, properties } = readHtml(iconv.encode(government, 'gbk'));
    expect(text).toBe(`各位代表：\n${sentence}\n指标\t目标\n生产总值\t5%`);
    expect(properties).toMatchObject({ title: '2026年某某市政府工作报告', date: '2026-02-03', publisher: '某某日报' });
  });

  it('finds the article of a page of unknown layout', () => {
    const paragraphs = Array.from(
      { length: 8 },
      (_, i) =>
        `The bureau said output of widgets rose ${i + 2} percent, while exports, wages and prices moved apart in district ${i}.`,
    );
    const page = `<html lang="en"><head><title>Widgets | The Example</title><meta property="article:published_time" content="2025-05-06T08:00:00Z">
      <link rel="canonical" href="https://news.example.org/w"></head><body><nav><ul><li><a href="/">Home</a></li></ul></nav>
      <div id="side"><ul><li><a href="/1">Shares fall 50 percent</a></li><li><a href="/2">Prices up 60 percent</a></li></ul></div>
      <article><h1>Widgets rise</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}<aside>Subscribe for 99 percent off</aside></article>
      <footer>Copyright</footer></body></html>`;
    const { text, properties } = readHtml(Buffer.from(page));
    expect(text.split('\n').filter((line) => line.startsWith('The bureau'))).toEqual(paragraphs);
    expect(text).not.toMatch(/Shares fall|Prices up|Subscribe|Copyright|Home/);
    expect(properties).toMatchObject({ title: 'Widgets rise', date: '2025-05-06', url: 'https://news.example.org/w' });
  });

  it('reads a page too short to be an article', () => {
    expect(
      readHtml(Buffer.from('<p>GDP grew <b>5.2</b>&nbsp;percent.<br>So did &lt;wages&gt;.<script>alert(1)</script>'))
        .text,
    ).toBe('GDP grew 5.2 percent.\nSo did <wages>.');
  });

  it('leaves menus and imprints out of a short page that has only their names to tell them by', () => {
    const page = `<html><body><div class="nav">首页 新闻</div><div class="content"><h1>研发投入</h1><p>${sentence}</p></div>
      <div class="footer">版权所有 2025</div></body></html>`;
    expect(readHtml(Buffer.from(page)).text).toBe(`研发投入\n${sentence}`);
  });

  it('finds no text in a page that scripts fill in', () => {
    expect(
      readHtml(Buffer.from('<html><body><div id="app"></div><script>render("GDP grew 5%")</script></body></html>'))
        .text,
    ).toBe('');
  });

  it('flattens deep pages and refuses absurd ones', () => {
    const nested = (depth: number) =>
      Buffer.from(`<html><body>${'<div>'.repeat(depth)}GDP grew.${'</div>'.repeat(depth)}</body></html>`);
    expect(readHtml(nested(3000)).text).toBe('GDP grew.');
    expect(() => readHtml(nested(20_000))).toThrow(InputError);
  });

  it('is not led astray by unclosed and stray tags', () => {
    expect(readHtml(Buffer.from('<html><body></div><p>One<p>Two</span><ul><li>Three<li>Four</body>')).text).toBe(
      'One\nTwo\nThree\nFour',
    );
  });
});
