import { isoPeriod, type TimeExpression } from '../periods/time-expression.js';
import type { Language, Quantity } from '../records.js';
import { isBase } from './comparison.js';
import type { Frame } from './frame.js';
import type { Sentence } from './sentence.js';
import type { Side } from './side.js';

/** What the claim's metric is counted over: growth and rates over a stretch, levels at its end. */
export type Counting = 'growth' | 'yearly growth' | 'level';

/**
 * The period of a claim: the time stated nearest to its quantity, else the time carried from the sentences before,
 * else what the section is about. ISO 8601.
 */
export function periodOf(
  plain: string,
  sentence: Sentence,
  quantity: Quantity,
  clauseStart: number,
  carried: TimeExpression | null,
  frame: Frame,
  anchor: number | null,
  counting: Counting,
  side: Side,
): string | null {
  const time = statedTime(plain, sentence, quantity, clauseStart, side) ?? (side === 'from' ? null : carried);
  const stated = time ? isoPeriod(time, yearOfPart(plain, sentence, time, frame) ?? anchor) : null;
  const years =
    counting === 'level' && side !== 'from'
      ? null
      : countedYears(plain.slice(sentence.span.start, quantity.span.start));
  // 'From 1990 to 2022 the share rose from 16 to 28 percent': the old value is that of the first year named.
  if (
    stated !== null &&
    side === 'from' &&
    sentence.language === 'en' &&
    time?.kind === 'years' &&
    'year' in time.first
  )
    return stated.slice(0, 4);
  if (stated !== null) return fitted(upTo(stated, years, anchor) ?? widened(stated, frame, counting), counting, side);
  if (side === 'from') {
    // The old value of a change over a plan is that of the year before its first.
    const plan = upTo(frame.year, years, anchor) ?? (frame.year === null ? frame.plan : null);
    return plan && String(Number(plan.slice(0, 4)) - 1);
  }
  if (counting === 'yearly growth')
    return (
      upTo(frame.year ?? frame.plan?.slice(-4) ?? null, years, anchor) ??
      frame.plan ??
      (frame.year === null ? null : widened(frame.year, frame, counting))
    );
  const about = upTo(frame.year ?? frame.plan?.slice(-4) ?? null, years, anchor) ?? frame.year ?? frame.plan;
  return about === null ? null : fitted(about, counting, side);
}

/** 'A year' with a single year stated: the plan that ends in that year is what the rate averages over. */
function widened(period: string, frame: Frame, counting: Counting): string {
  if (counting !== 'yearly growth' || !/^\d{4}$/.test(period)) return period;
  if (frame.plan?.endsWith(period)) return frame.plan;
  const year = Number(period);
  return year % 5 === 0 && year > 1966 ? `${year - 4}/${year}` : period;
}

/** 五年间, 四年平均: over how many years an average is said to run; null where the words don't count them. */
function countedYears(words: string): number | null {
  const counted = [
    ...words.matchAll(
      /(两|[二三四五六七八九十]|(?<!\d)\d{1,2})年(?:间|内|里|来|平均|合计|累计|共)|(?:^|[，；。])(?:这|过去|前)?(两|[二三四五六七八九十]|\d{1,2})年(?![底末初度前后以])/g,
    ),
  ]
    .at(-1)
    ?.slice(1)
    .find((count) => count !== undefined);
  if (counted === undefined) return null;
  const count = counted === '两' ? 2 : /\d/.test(counted) ? Number(counted) : '零一二三四五六七八九十'.indexOf(counted);
  return count > 1 ? count : null;
}

/** 上半年 in a review is that of the year reviewed, unless it is said to be this year's (今年上半年, 比去年同期). */
function yearOfPart(plain: string, { span }: Sentence, time: TimeExpression, frame: Frame): number | null {
  const bare =
    time.kind === 'part' && 'offset' in time.first && /^[上下前第头一二三四\d]/.test(plain.slice(time.span.start));
  const running = plain.slice(span.start, span.end).includes('去年同期');
  return bare && !running && frame.ahead === false && frame.year !== null ? Number(frame.year) : null;
}

/** The counted years of an average, up to the past year that it is said of; null where no years are counted. */
function upTo(year: string | null, years: number | null, anchor: number | null): string | null {
  if (year === null || years === null || !/^\d{4}$/.test(year)) return null;
  const last = Number(year);
  return anchor === null || last < anchor ? `${last - years + 1}/${year}` : null;
}

/**
 * The period of a change that is counted from a year before the last: 比2000年增长57% in 2005 is the change of 2001/2005.
 * `base` is the year counted from.
 */
export function sinceBase(period: string | null, base: number | null): string | null {
  const last = period === null ? null : /^(?:\d{4}\/)?(\d{4})$/.exec(period);
  if (!last || base === null) return period;
  const end = Number(last[1]);
  return base + 1 < end ? `${base + 1}/${end}` : period;
}

/** 'down from 2 percent a year earlier': whether the words behind a number date it a year before what was told last. */
export function isYearEarlier(plain: string, end: number): boolean {
  return /^,? (?:in |for )?(?:(?:a|one) year (?:earlier|before|ago)|the year before|the (?:previous|preceding|prior) year|the same (?:period|month|quarter|half) (?:of )?(?:last year|a year (?:earlier|before|ago)|the previous year))\b/i.test(
    plain.slice(end, end + 64),
  );
}

/** An ISO period moved back by a year. */
export const yearBefore = (period: string): string =>
  period.replace(/(?<![\d-])\d{4}/g, (year) => String(Number(year) - 1).padStart(4, '0'));

/** The year that a change is counted from, where the words before the quantity state one: 比2002年, 与2000年相比. */
export function baseYear(plain: string, sentence: Sentence, quantity: Quantity, from: number): number | null {
  const bases = sentence.times.filter(
    (time) =>
      time.span.end <= quantity.span.start &&
      'year' in time.last &&
      time.months === null &&
      isBase(plain, time.span, sentence.language),
  );
  const behind = sentence.times.find(
    ({ span, last, months }) =>
      sentence.language === 'en' &&
      'year' in last &&
      months === null &&
      span.start >= quantity.span.end &&
      /^ (?:over|from|on|compared (?:with|to)|relative to)(?: that (?:of|in)| the level (?:of|in))? (?:the )?$/i.test(
        plain.slice(quantity.span.end, span.start),
      ),
  )?.last;
  if (behind && 'year' in behind) return behind.year;
  const near = bases.findLast(({ span }) => span.start >= from);
  const whole = bases.findLast(({ span }) => /^(?:末|底)?相比/.test(plain.slice(span.end, span.end + 4)));
  const base = (near ?? whole)?.last;
  return base && 'year' in base ? base.year : null;
}

/** A level reached over several years is that of the last. */
function fitted(period: string, counting: Counting, side: Side): string {
  const years = /^(\d{4})\/(\d{4})$/.exec(period);
  if (!years || counting !== 'level') return period;
  return side === 'from' ? String(Number(years[1]) - 1) : years[2]!;
}

/** The time named nearest to the quantity: right after it ('0.01 in 2018'), else the last one before it in the sentence. */
export function statedTime(
  plain: string,
  sentence: Sentence,
  quantity: Quantity,
  clauseStart: number,
  side: Side,
): TimeExpression | null {
  // 从上半年的5%降到…: the time of the old value is not that of the new one.
  const isOld = ({ span }: TimeExpression) => side === 'to' && /[从由]$/.test(plain.slice(span.start - 1, span.start));
  // 'from last year's 2%': the old value of a change is that of the time that it is counted from.
  const isOwn = ({ span }: TimeExpression) =>
    side === 'from' &&
    span.end <= quantity.span.start &&
    /\bfrom (?:the )?$/i.test(plain.slice(Math.max(0, span.start - 10), span.start));
  const usable = sentence.times.filter(
    (time) => (isOwn(time) || !isBase(plain, time.span, sentence.language)) && time.day === null && !isOld(time),
  );
  if (sentence.language === 'en') {
    // A time behind a list of values is that of them all: '5% and 6% respectively in 2023'.
    const later = sentence.quantities.filter(({ span }) => span.start > quantity.span.start);
    // '1.3 trillion yuan (about $180 billion) in 2012': the same amount in another money does not part it from its time.
    let end =
      quantity.span.end +
      (/^ \([^()]{1,60}\)/.exec(plain.slice(quantity.span.end, quantity.span.end + 64))?.[0].length ?? 0);
    while (later[0] && later[0].span.start < end) later.shift();
    while (
      later[0]?.unit === quantity.unit &&
      /^(?: [a-z]+){0,3}(?:,|,? and) (?:by |to )?$/.test(plain.slice(end, later[0].span.start))
    )
      end = later.shift()!.span.end;
    const next = later[0]?.span.start ?? sentence.span.end;
    const after = usable.find(({ span }) => span.start >= end && span.start < next);
    if (
      after &&
      /^[^.;:]{0,60}$/.test(plain.slice(end, after.span.start)) &&
      !/,\s(?!respectively)|\bwhile\b|\bto\b(?! the)/.test(plain.slice(end, after.span.start))
    )
      return after;
  }
  const before = usable.filter(({ span }) => span.end <= quantity.span.start);
  const within = before.filter(({ span }) => span.start >= clauseStart).at(-1);
  return within ?? before.at(-1) ?? null;
}

/** The time that a sentence leaves behind for the next ones: the one that it opens with. */
export function leadingTime(plain: string, sentence: Sentence): TimeExpression | null {
  return (
    sentence.times.find(
      (time) =>
        time.day === null && !isBase(plain, time.span, sentence.language) && time.span.start - sentence.span.start <= 6,
    ) ?? null
  );
}

const AGAIN: Record<Language, RegExp> = {
  zh: /^(?:在)?(?:这个|这一|此|该|同一)(?:期间|时期|阶段)/,
  en: /^(?:During|In|Over|Throughout) (?:this|that|the same) (?:period|time)\b/i,
};

/** 在这个期间, 'during this period': the sentence is about the stretch of years named before. */
export function namesStretchAgain(plain: string, { span, language }: Sentence): boolean {
  return AGAIN[language].test(plain.slice(span.start, span.start + 24));
}
