import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findChineseNumbers, findChineseRanges } from './numbers-chinese.js';

const numbers = (text: string) =>
  findChineseNumbers(text).map(({ span, value, ordinal }) => [
    text.slice(span.start, span.end),
    value,
    ...(ordinal ? ['ordinal'] : []),
  ]);

const ranges = (text: string) =>
  findChineseRanges(text).map(({ span, low, high, openLow, openHigh }) => [
    text.slice(span.start, span.end),
    `${openLow ? '(' : '['}${low ?? ''},${high ?? ''}${openHigh ? ')' : ']'}`,
  ]);

describe('findChineseNumbers', () => {
  it.each<[string, unknown[]]>([
    ['他买了叁仟伍佰个。', [['叁仟伍佰', 3500]]],
    ['共25万6千件', [['25万6千', 256_000]]],
    ['三 百 五', [['三 百 五', 350]]],
    ['一又四分之三', [['一又四分之三', 1.75]]],
    ['2 1/2', [['2 1/2', 2.5]]],
    ['负五分之二', [['负五分之二', -0.4]]],
    ['百分之负五', [['负五', -5]]],
    ['第一百零一号', [['第一百零一', 101, 'ordinal']]],
    ['１，２３４，５６７.８', [['１，２３４，５６７.８', 1_234_567.8]]],
    [
      '1.5e-3和2^10',
      [
        ['1.5e-3', 0.0015],
        ['2^10', 1024],
      ],
    ],
    ['两打铅笔', [['两打', 24]]],
    ['廿五', [['廿五', 25]]],
    ['三百五十一万亿', [['三百五十一万亿', 351e12]]],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it.each(['一切照旧', '四川很大', '美味十足', '登陆部队', '收拾房间', '一带一路'])('finds none in %s', (text) => {
    expect(numbers(text)).toEqual([]);
  });

  it('reads whole numbers as they are grouped, in both widths', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.boolean(), (number, wide) => {
        const grouped = number.toLocaleString('en-US');
        const text = wide
          ? grouped.replace(/[\d,]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
          : grouped;
        expect(numbers(text)).toEqual([[text, number]]);
      }),
    );
  });

  it('multiplies by the groups that follow', () => {
    const groups = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('万', '亿', '万亿'), (number, group) => {
        expect(numbers(`${number}${group}`)).toEqual([
          [`${number}${group}`, number * groups[group as keyof typeof groups]],
        ]);
      }),
    );
  });
});

describe('findChineseRanges', () => {
  it.each<[string, string[][]]>([
    ['得分在十到二十之间', [['在十到二十之间', '[10,20]']]],
    ['排在第3和第5之间', [['在第3和第5之间', '[3,5]']]],
    ['不少于20且不多于50', [['不少于20且不多于50', '[20,50]']]],
    [
      '长大于3，宽小于5',
      [
        ['大于3', '(3,]'],
        ['小于5', '[,5)'],
      ],
    ],
    [
      '大于50小于12',
      [
        ['大于50', '(50,]'],
        ['小于12', '[,12)'],
      ],
    ],
    ['超过五千，低于一万', [['超过五千，低于一万', '[5000,10000]']]],
    ['15~20万人', [['15~20万', '[150000,200000]']]],
    ['8000至1万元', [['8000至1万', '[8000,10000]']]],
    ['比三十大一些', [['比三十大', '(30,]']]],
    ['共二百三十余万', [['二百三十余万', '(2300000,]']]],
    ['≤ 20', [['≤ 20', '[,20]']]],
    ['60岁以上', [['60岁以上', '[60,]']]],
    ['从5%提高到6%', []],
  ])('%s', (text, expected) => {
    expect(ranges(text)).toEqual(expected);
  });
});
