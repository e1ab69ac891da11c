import { findTimes } from '../periods/find-times.js';
import type { Quantity, Span, Value } from '../records.js';
import { changeAroundEnglish, changeBeforeEnglish } from './change-english.js';
import { boundedBy, comparatorAround } from './comparator.js';
import { type Figure, inBase } from './figure.js';
import { readEnglishFigure } from './figures-english.js';
import { type CountedNoun, countedNoun, countsPeople } from './noun-english.js';
import { nextStart } from './number-start.js';
import { englishNameAt } from './numbering-english.js';
import { withUnitOf } from './range.js';
import { isEnglishRange, lowEnd } from './range-english.js';
import { yearlyUnit } from './rate.js';
import { sharedEnglish } from './shared-english.js';
import { measuresBareEnglish, standingEnglish } from './standing-english.js';
import { readUnit } from './unit.js';
import { currencyBefore } from './unit-english.js';

/** A figure with what it counts; `own`: whether its unit or magnitude is written with it, not borrowed. */
type Counting = { figure: Figure; noun: CountedNoun | null; own: boolean };

/** The quantities of an English sentence, in its order. */
export function englishQuantities(plain: string, sentence: Span): Quantity[] {
  const countings = shareUnits(plain, sentence, countingsOf(plain, sentence));
  const quantities: Quantity[] = [];
  for (let index = 0; index < countings.length; index++) {
    const counting = countings[index]!;
    const next = countings[index + 1];
    if (next && isEnglishRange(plain, sentence, counting.figure, next.figure, counting.own)) {
      quantities.push(quantityOf(plain, sentence, lowEnd(counting.figure, next.figure), next));
      index++;
    } else quantities.push(quantityOf(plain, sentence, counting.figure, counting));
  }
  return sharedEnglish(plain, quantities);
}

/** The figures of a sentence that measure or count, and the bare ones, which may yet borrow a unit. */
function countingsOf(plain: string, sentence: Span): Counting[] {
  const first = nextStart(plain, sentence.start, sentence.end);
  if (first < 0) return [];
  const times = findTimes(plain, sentence, 'en');
  const countings: Counting[] = [];
  let time = 0;
  let after = sentence.start;
  for (let at = first; at >= 0; at = nextStart(plain, after, sentence.end)) {
    while (times[time] && times[time]!.span.end <= at) time++;
    const within = times[time];
    // $2000 is no year.
    if (within && within.span.start <= at && !isMoney(plain, sentence, at)) {
      after = within.span.end;
      continue;
    }
    const day = time > 0 ? secondDay(plain, times[time - 1]!.span, at) : null;
    const name = day ?? englishNameAt(plain, at);
    if (name !== null) {
      after = Math.max(name, at + 1);
      continue;
    }
    const free = { start: Math.max(sentence.start, countings.at(-1)?.figure.end ?? 0), end: sentence.end };
    const read = readEnglishFigure(plain, at, free);
    if (!read) {
      after = endOfRun(plain, at);
      continue;
    }
    const { figure, noun } = counting(plain, sentence, read);
    after = Math.max(figure.end, at + 1);
    if (standingEnglish(plain, sentence, figure, noun) !== 'no') {
      const own = figure.unit !== null || figure.scale !== 1;
      countings.push({ figure, noun, own });
    }
  }
  return countings;
}

const isMoney = (plain: string, sentence: Span, at: number) =>
  /\p{Sc}/u.test(plain[at - 1] ?? '') && currencyBefore(plain, sentence.start, at) !== null;

/** 'Sept. 19 to 22', 'May 3 and 4': where a day ends whose month stands before another day. */
function secondDay(plain: string, { start, end }: Span, at: number): number | null {
  if (
    at - end > 5 ||
    !/^(?:[-–]| to | and | or |, )$/.test(plain.slice(end, at)) ||
    !/\p{L}.*\d$/su.test(plain.slice(start, end))
  )
    return null;
  const day = /(?:[12]?\d|3[01])(?![\d%]|[.,]\d| (?:per|million|billion|\p{Ll}))/uy;
  day.lastIndex = at;
  return day.test(plain) ? day.lastIndex : null;
}

/** Past the digits that begin at `at`: what could not be read is not read again from its middle. */
function endOfRun(plain: string, at: number): number {
  // No sentence is longer than the bound: a run that goes on for ever is not looked along from each of them.
  const run = /\d[\d.,]{0,2000}|[A-Za-z]{1,2000}/y;
  run.lastIndex = at;
  return run.test(plain) ? run.lastIndex : at + 1;
}

/** Dimensions whose units are nouns of what is counted. */
const COUNTED = /^(?:count|people|households|visits|shares)$/;

function nounOf(plain: string, sentence: Span, { unit, counted, number, scale, value }: Figure): CountedNoun | null {
  if (counted === undefined || (unit !== null && !COUNTED.test(unit.dimension))) return null;
  // 'tens of thousands of students': the noun follows the preposition, not the number.
  const from = plain[counted - 1] === ' ' && counted > number.end ? counted - 1 : counted;
  return countedNoun(plain, from, sentence.end, value === 1 && scale === 1);
}

/** A figure with its noun; where the noun is a unit ('517 rushing yards', 'five working days'), with that. */
function counting(plain: string, sentence: Span, figure: Figure): { figure: Figure; noun: CountedNoun | null } {
  const noun = nounOf(plain, sentence, figure);
  if (figure.unit !== null || !noun?.plural || noun.headStart === noun.start) return { figure, noun };
  const unit = readUnit(plain, noun.headStart, sentence.end, 'en');
  if (!unit || unit.end < noun.end || !MEASURED.test(unit.dimension)) return { figure, noun };
  return { figure: { ...figure, unit, end: unit.end }, noun: null };
}
const MEASURED = /^(?:length|area|volume|mass|time|days|energy|power|money|oil volume|compound|speed)$/;

const COORDINATION = /^(?: of the (?:total |remaining )?|-?\s?(?:,|and|or|, and|, or)\s)$/i;

/** 3.9, 4.1 and 5.7 percent: a bare figure takes the unit of the figure that it is joined with, from right to left. */
function shareUnits(plain: string, sentence: Span, countings: Counting[]): Counting[] {
  const shared = [...countings];
  for (let index = shared.length - 2; index >= 0; index--) {
    const { figure } = shared[index]!;
    const next = shared[index + 1]!;
    if (figure.unit || shared[index]!.noun) continue;
    const joint = plain.slice(figure.end, next.figure.start);
    const alternative = joint === ' or ';
    const coordinated =
      (next.figure.unit?.dimension !== 'time' || alternative || joint[0] === '-') && COORDINATION.test(joint);
    const joined =
      coordinated || joint === ' to ' || isEnglishRange(plain, sentence, figure, next.figure, shared[index]!.own);
    if (joined && (figure.scale === 1 || figure.scale === next.figure.scale))
      shared[index] = { ...shared[index]!, figure: withUnitOf(figure, next.figure), noun: next.noun };
  }
  for (let index = 1; index < shared.length; index++) {
    // 'from 208 pounds to 193': the new value has the unit of the old one.
    const { figure, noun } = shared[index]!;
    const before = shared[index - 1]!;
    const partly = figure.unit && before.figure.unit?.unit.startsWith(`${figure.unit.unit}/`);
    if (noun || !before.figure.unit || (figure.unit && !partly)) continue;
    if (/^(?: \S+){0,3} to $/.test(plain.slice(before.figure.end, figure.start)) && isFrom(plain, before.figure))
      shared[index] = { ...shared[index]!, figure: { ...figure, unit: before.figure.unit } };
  }
  return shared.filter(
    ({ figure, noun }) =>
      figure.unit !== null ||
      figure.scale !== 1 ||
      standingEnglish(plain, sentence, figure, noun) === 'stands' ||
      measuresBareEnglish(plain, sentence, figure),
  );
}

const isFrom = (plain: string, { start }: Figure) =>
  /\bfrom (?:about |around |nearly |some )?$/i.test(plain.slice(Math.max(0, start - 16), start));

function quantityOf(
  plain: string,
  sentence: Span,
  figure: Figure,
  last: { figure: Figure; noun: CountedNoun | null },
): Quantity {
  const { end } = last.figure;
  const lasts = figure.unit !== null && /^(?:time|days)$/.test(figure.unit.dimension);
  // The noun after a stretch of time says what grew in it, not by how much: three-year growth.
  const change =
    figure.change ??
    (lasts
      ? changeBeforeEnglish(plain, sentence.start, figure.start)
      : changeAroundEnglish(plain, sentence, figure.start, end));
  const unit = figure.unit?.unit ?? (last.noun && countsPeople(last.noun) ? 'person' : 'count');
  const yearly = yearlyUnit(plain, sentence, figure.start, end, unit, change, 'en');
  return {
    span: { start: figure.start, end: yearly.end },
    value: amountOf(plain, sentence, figure, last.figure, yearly.end),
    unit: yearly.unit,
    change,
    noun: last.noun && plain.slice(last.noun.start, last.noun.end),
  };
}

function amountOf(plain: string, sentence: Span, figure: Figure, last: Figure, end: number): Value {
  const high =
    last !== figure && last.start !== figure.start
      ? inBase(last)
      : figure.upper === undefined
        ? null
        : inBase(figure, figure.upper);
  if (high !== null) return { comparator: '..', low: inBase(figure), high };
  const around = comparatorAround(plain, sentence, figure.start, end);
  // 'rose 5 percent over two years': a stretch of time, no bound on it.
  const stretch =
    around === '>' &&
    figure.unit?.dimension === 'time' &&
    /\bover\s$/i.test(plain.slice(Math.max(0, figure.start - 6), figure.start));
  return boundedBy(stretch ? '=' : around, signed(plain, figure));
}

/** A minus sign that is no hyphen: after a space or a bracket, or at the start of a line. */
function signed(plain: string, figure: Figure): number {
  const sign = plain.slice(Math.max(0, figure.start - 2), figure.start);
  const value = inBase(figure);
  return /^[\s(,:]?[-−]$/.test(sign) ? -value : value;
}
