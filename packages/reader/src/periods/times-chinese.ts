import { planYears } from './plan-years.js';
import type { Year } from './time-expression.js';
import type { TimePattern, TimeReading } from './time-pattern.js';

const NUMERAL = '[〇○零一二三四五六七八九]';
const YEAR = `(?:(?:1[89]|20|21)\\d{2}|[一二]${NUMERAL}{3})`;
const SMALL = '(?:十[一二]|[一二三四五六七八九十]|1[0-2]|0?[1-9])';
const DAY = '(?:三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九]|3[01]|[12]\\d|0?[1-9])';
const COUNT = '(?:两|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]|\\d{1,2})';
const TO = '\\s?(?:[-–—~～－]{1,2}|至|到)\\s?';

/** Time expressions of Chinese texts, longest first: the first that matches at a place wins. */
export const chineseTimes: TimePattern[] = [
  {
    pattern: new RegExp(`(?<first>${YEAR})年?${TO}(?<last>${YEAR})年`, 'y'),
    opens: '0123456789一二',
    reason: 'a span of years',
    examples: ['2021—2025年', '2021年至2025年'],
    read: ({ first, last }) => span({ year: year(first!) }, { year: year(last!) }, 'years'),
  },
  {
    pattern: new RegExp(`(?<first>${YEAR})年(?<from>${SMALL})月?${TO}(?<to>${SMALL})月`, 'y'),
    opens: '0123456789一二',
    reason: 'months of a year',
    examples: ['2024年1至5月'],
    read: ({ first, from, to }) => part({ year: year(first!) }, small(from!), small(to!)),
  },
  {
    pattern: new RegExp(`(?<first>${YEAR})年(?<month>${SMALL})月份?(?:(?<day>${DAY})日)?`, 'y'),
    opens: '0123456789一二',
    reason: 'a month or a day',
    examples: ['2024年4月', '2026年1月27日', '二〇二六年一月二十七日'],
    read: ({ first, month, day }) =>
      part({ year: year(first!) }, small(month!), small(month!), day ? small(day) : null),
  },
  {
    pattern: new RegExp(
      `(?<by>到|至|截至|截止)?(?<first>${YEAR})年(?<part>上半年|下半年|第?[一二三四]季度|前[一二三]季度)`,
      'y',
    ),
    opens: '0123456789一二到至截',
    reason: 'a half or quarters of a year',
    examples: ['2024年上半年', '2024年前三季度'],
    read: ({ first, part: name }) => part({ year: year(first!) }, ...monthsOf(name!)),
  },
  {
    pattern: new RegExp(
      `(?<by>到|至|截至|截止|力争|在)?(?<first>${YEAR})年(?<end>底前|末前|前|底|末|初|全年|度)?`,
      'y',
    ),
    opens: '0123456789一二到至截力在',
    reason: 'a year',
    examples: ['2025年', '到2030年', '2027年底前', '一九八五年'],
    read: ({ by, first, end }) => ({
      ...single({ year: year(first!) }),
      deadline: (by !== undefined && /[到至]/.test(by) && by !== '在') || (end !== undefined && /前$/.test(end)),
    }),
  },
  {
    pattern:
      /(?:第(?<ordinal>十?[一二三四五六七八九十]+)个五年(?:规划|计划)?|[“"](?<quoted>十[一二三四五六七八九]?|[一二三四五六七八九])五[”"](?:规划|计划)?|(?<short>十[一二三四五六七八九]?|[一二三四五六七八九])五(?:规划|计划|(?=时期|期间|期末)))(?<part>时期|期间|期末|末|以来|前四年|前三年)?/y,
    opens: '第“"十一二三四五六七八九',
    reason: 'a five-year plan',
    examples: ['“十四五”时期', '第七个五年计划期间'],
    read: ({ ordinal, quoted, short, part: tail }) => {
      const years = planYears(small(ordinal ?? quoted ?? short!));
      if (!years) return null;
      if (tail === '末' || tail === '期末') return { ...single({ year: years[1] }), deadline: true };
      const last = tail === '前四年' ? years[0] + 3 : tail === '前三年' ? years[0] + 2 : years[1];
      return span({ year: years[0] }, { year: last }, 'plan');
    },
  },
  {
    pattern: new RegExp(`(?:过去|近|最近|这|前)的?(?<count>${COUNT})年(?:来|间|里|多)?`, 'y'),
    opens: '过近最这前',
    reason: 'the years up to the last one',
    examples: ['过去五年', '近3年'],
    read: ({ count }) => back(small(count!)),
  },
  {
    pattern: new RegExp(`(?<count>${COUNT})年(?:多)?来`, 'y'),
    opens: '0123456789一二三四五六七八九十两',
    reason: 'the years up to the last one',
    examples: ['五年来', '一年来'],
    read: ({ count }) => back(small(count!)),
  },
  {
    pattern: new RegExp(`(?:今后|未来|接下来)的?(?<count>${COUNT})年`, 'y'),
    opens: '今未接',
    reason: 'the years from this one on',
    examples: ['今后五年', '未来3年'],
    read: ({ count }) =>
      small(count!) === 1 ? single({ offset: 0 }) : span({ offset: 0 }, { offset: small(count!) - 1 }, 'years'),
  },
  {
    pattern: new RegExp(
      `(?:(?<near>今年|去年|上年|前年|明年)的?)(?<part>上半年|下半年|第?[一二三四]季度|前[一二三]季度|(?<from>${SMALL})(?:月份?${TO}|${TO})(?<to>${SMALL})月份?|(?<month>${SMALL})月份?|头(?<head>${SMALL})个月|前(?<head2>${SMALL})个月)`,
      'y',
    ),
    opens: '今去上前明',
    reason: 'a part of a year near by',
    examples: ['今年上半年', '去年前三季度', '今年1至4月'],
    read: ({ near, part: name, from, to, month, head, head2 }) => {
      const at = { offset: NEAR[near!]! };
      if (from && to) return part(at, small(from), small(to));
      if (month) return part(at, small(month), small(month));
      const months = head ?? head2;
      return months ? part(at, 1, small(months)) : part(at, ...monthsOf(name!));
    },
  },
  {
    pattern:
      /(?:今年|本年度?|当年|全年|去年|上年(?!均|平均)度?|上一年|前年|明年|来年|过去一年|过去的一年|刚刚过去的一年|这一年)(?:末|底|初|以来|全年)?/y,
    opens: '今本当全去上前明来过刚这',
    reason: 'a year near by',
    examples: ['今年', '去年', '上年末'],
    read: (groups) => {
      const word = groups.word ?? '';
      const key = Object.keys(NEAR).find((near) => word.startsWith(near));
      return key === undefined ? null : single({ offset: NEAR[key]! });
    },
  },
  {
    pattern: /[到在]?本世纪(?<part>末|中叶)/y,
    opens: '到在本',
    reason: 'a turn of this century',
    examples: ['本世纪末', '到本世纪中叶'],
    read: ({ part: name }) => ({ ...single({ ofCentury: name === '末' ? 100 : 50 }), deadline: true }),
  },
  {
    pattern: new RegExp(`(?<from>${SMALL})月?${TO}(?<to>${SMALL})月份?`, 'y'),
    opens: '0123456789一二三四五六七八九十',
    reason: 'months of this year',
    examples: ['1—5月'],
    read: ({ from, to }) => part({ offset: 0 }, small(from!), small(to!)),
  },
  {
    pattern: new RegExp(`(?<month>${SMALL})月(?:份|(?<day>${DAY})日(?:${TO}(?:${SMALL}月)?${DAY}日)?)`, 'y'),
    opens: '0123456789一二三四五六七八九十',
    reason: 'a month or a day of this year',
    examples: ['3月份', '1月27日', '11月6日至8日'],
    read: ({ month, day }) => part({ offset: 0 }, small(month!), small(month!), day ? small(day) : null),
  },
  {
    pattern: new RegExp(`(?:前|头)(?<months>${SMALL})个月`, 'y'),
    opens: '前头',
    reason: 'the first months of this year',
    examples: ['前10个月'],
    read: ({ months }) => part({ offset: 0 }, 1, small(months!)),
  },
  {
    pattern: /(?:上半年|下半年|第?[一二三四]季度|前[一二三]季度)/y,
    opens: '上下第一二三四前',
    reason: 'a part of this year',
    examples: ['上半年', '前三季度'],
    read: (groups) => part({ offset: 0 }, ...monthsOf(groups.word ?? '')),
  },
];

/** Years counted from the one in which the text was written. 'The past year' of a report is the one it reviews. */
const NEAR: Record<string, number> = {
  今年: 0,
  本年: 0,
  过去一年: -1,
  过去的一年: -1,
  刚刚过去的一年: -1,
  这一年: -1,
  去年: -1,
  上年: -1,
  上一年: -1,
  前年: -2,
  明年: 1,
  来年: 1,
};

function single(at: Year): TimeReading {
  return { first: at, last: at, months: null, day: null, deadline: false, kind: 'year' };
}

function span(first: Year, last: Year, kind: 'years' | 'plan'): TimeReading | null {
  if ('year' in first && 'year' in last && last.year < first.year) return null;
  return { first, last, months: null, day: null, deadline: false, kind };
}

function back(count: number): TimeReading | null {
  if (count < 1 || count > 60) return null;
  return count === 1 ? single({ offset: -1 }) : span({ offset: -count }, { offset: -1 }, 'years');
}

function part(at: Year, from: number, to: number, day: number | null = null): TimeReading | null {
  if (from < 1 || to > 12 || from > to) return null;
  return { first: at, last: at, months: [from, to], day, deadline: false, kind: 'part' };
}

function monthsOf(name: string): [number, number] {
  if (name.includes('上半年')) return [1, 6];
  if (name.includes('下半年')) return [7, 12];
  const quarter = DIGITS.indexOf(/[一二三四]/.exec(name)?.[0] ?? '一');
  return name.includes('前') ? [1, 3 * quarter] : [3 * quarter - 2, 3 * quarter];
}

const DIGITS = '零一二三四五六七八九';

/** 十二, 二十七, 两, 27 → number. */
function small(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '两') return 2;
  const ten = text.indexOf('十');
  if (ten < 0) return DIGITS.indexOf(text[0]!);
  const tens = ten === 0 ? 1 : DIGITS.indexOf(text[ten - 1]!);
  return 10 * tens + (ten + 1 < text.length ? DIGITS.indexOf(text[ten + 1]!) : 0);
}

/** 2026, 二〇二六 → 2026. */
function year(text: string): number {
  return Number(
    [...text].map((mark) => (/\d/.test(mark) ? mark : '〇○'.includes(mark) ? '0' : DIGITS.indexOf(mark))).join(''),
  );
}
