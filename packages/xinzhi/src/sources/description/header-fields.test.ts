import { describe, expect, it } from 'vitest';
import { readHeaderFields } from './header-fields.js';

describe('readHeaderFields', () => {
  it('reads plain fields', () => {
    expect(
      readHeaderFields('SOURCE: https://example.org/a | 某某报告 | 2026-02-09 | via archive\n\n正文'),
    ).toMatchObject({
      url: 'https://example.org/a',
      title: '某某报告',
      date: '2026-02-09',
      publisher: null,
    });
  });

  it('reads named fields, also where a value spills over its line', () => {
    const header =
      'SOURCE: table row 7 | Release Time=2021-10-26 00:00:00 | Policy Source=https://example.org/p\n | Release Department= Ministry of Widgets | Policy Title= Notice on Widgets';
    const fields = readHeaderFields(`${header}\n\n正文`);
    expect(fields).toMatchObject({
      url: 'https://example.org/p',
      title: 'Notice on Widgets',
      date: '2021-10-26',
      publisher: 'Ministry of Widgets',
    });
    expect(fields!.end).toBe(header.length);
  });

  it('takes a name with a day for the outlet', () => {
    expect(readHeaderFields('SOURCE: 某台 晚间新闻 20240305 | 大会开幕 | https://example.org/v\n正文')).toMatchObject({
      publisher: '某台 晚间新闻',
      date: '2024-03-05',
      title: '大会开幕',
    });
  });

  it('is null for texts without a header', () => {
    expect(readHeaderFields('The source: unknown.')).toBeNull();
  });
});
