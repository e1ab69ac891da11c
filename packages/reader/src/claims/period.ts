import { isoPeriod, type TimeExpression } from '../periods/time-expression.js';
import type { Quantity } from '../records.js';
import { isBase } from './comparison.js';
import type { Frame } from './frame.js';
import type { Sentence } from './sentence.js';

/** What the claim's metric is counted over: growth and rates over a stretch, levels at its end. */
export type Counting = 'growth' | 'yearly growth' | 'level';

/** Where the quantity stands in 从…提高到…, 'from … to …'. */
export type Side = 'from' | 'to' | null;

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
  const time = statedTime(plain, sentence, quantity, clauseStart) ?? (side === 'from' ? null : carried);
  const stated = time ? isoPeriod(time, anchor) : null;
  if (stated !== null) return fitted(widened(stated, frame, counting), counting, side);
  if (side === 'from') {
    // The old value of a change over a plan is that of the year before its first.
    const plan = frame.plan ?? null;
    return plan && frame.year === null ? String(Number(plan.slice(0, 4)) - 1) : null;
  }
  if (counting === 'yearly growth') return frame.plan ?? frame.year;
  const about = frame.year ?? frame.plan;
  return about === null ? null : fitted(about, counting, side);
}

/** 'a year' with a single year stated: the plan that the section is about is what the rate averages over. */
function widened(period: string, frame: Frame, counting: Counting): string {
  return counting === 'yearly growth' && !period.includes('/') && frame.plan?.slice(-4) === period.slice(0, 4)
    ? frame.plan
    : period;
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
): TimeExpression | null {
  const usable = sentence.times.filter((time) => !isBase(plain, time.span, sentence.language) && time.day === null);
  if (sentence.language === 'en') {
    const next =
      sentence.quantities.find(({ span }) => span.start > quantity.span.start)?.span.start ?? sentence.span.end;
    const after = usable.find(({ span }) => span.start >= quantity.span.end && span.start < next);
    if (
      after &&
      /^[^.;:]{0,60}$/.test(plain.slice(quantity.span.end, after.span.start)) &&
      !/,\s|\bwhile\b|\bto\b(?! the)/.test(plain.slice(quantity.span.end, after.span.start))
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
        time.day === null && !isBase(plain, time.span, sentence.language) && time.span.start - sentence.span.start <= 4,
    ) ?? null
  );
}
