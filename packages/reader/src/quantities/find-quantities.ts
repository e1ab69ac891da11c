import type { Layout } from '../layout/layout.js';
import { findTimes } from '../periods/find-times.js';
import type { Language, Quantity, Span } from '../records.js';
import { changeAround } from './change.js';
import { peopleNouns } from './classifiers.js';
import { boundedBy, type Comparator, comparatorAround } from './comparator.js';
import { type Figure, inBase } from './figure.js';
import { chineseQuantities } from './find-chinese.js';
import { halfWidth } from './half-width.js';
import { measuresBare, nameAt, standing } from './is-quantity.js';
import { nextStart } from './number-start.js';
import { nextChineseStart } from './number-start-chinese.js';
import { isPair, isRange, withUnitOf } from './range.js';
import { yearlyUnit } from './rate.js';
import { readFigure } from './read-figure.js';

/**
 * Every amount that a text states, in the order of the text: value in the base of its unit, with comparators and ranges.
 * A span runs from the number (or the currency sign before it) through magnitude and unit; the words that bound or blur
 * it (about, 以上) stay outside. Glossaries are not read. Linear in the text.
 */
export function findQuantities(text: string, layout: Layout): Quantity[] {
  const plain = halfWidth(text);
  return layout.paragraphs
    .filter(({ kind }) => kind !== 'glossary')
    .flatMap(({ sentences }) =>
      sentences.flatMap((sentence) =>
        layout.language === 'zh' ? chineseQuantities(plain, sentence) : quantitiesOf(plain, sentence, layout.language),
      ),
    );
}

function quantitiesOf(plain: string, sentence: Span, language: Language): Quantity[] {
  const figures = shareUnits(plain, sentence, figuresOf(plain, sentence, language), language);
  const quantities: Quantity[] = [];
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index]!;
    const next = figures[index + 1];
    if (next && isRange(plain, sentence, figure, next, language)) {
      quantities.push(quantityOf(plain, sentence, withUnitOf(figure, next), next, language));
      index++;
    } else quantities.push(quantityOf(plain, sentence, figure, null, language));
  }
  return language === 'zh' ? sharedBounds(plain, quantities) : sharedChange(plain, quantities);
}

/** The figures of a sentence that measure or count, and the bare ones, which may yet borrow a unit. */
function figuresOf(plain: string, sentence: Span, language: Language): Figure[] {
  const times = findTimes(plain, sentence, language);
  const figures: Figure[] = [];
  const start = (from: number) =>
    language === 'zh' ? nextChineseStart(plain, from, sentence.end) : nextStart(plain, from, sentence.end, language);
  let time = 0;
  let after = 0;
  for (let at = start(sentence.start); at >= 0; at = start(after)) {
    while (times[time] && times[time]!.span.end <= at) time++;
    const within = times[time];
    if (within && within.span.start <= at) {
      after = within.span.end;
      continue;
    }
    const name = nameAt(plain, at);
    if (name !== null) {
      after = name;
      continue;
    }
    const free = { start: Math.max(sentence.start, figures.at(-1)?.end ?? 0), end: sentence.end };
    const figure = readFigure(plain, at, free, language);
    if (!figure) {
      after = Math.max(at + 1, endOfRun(plain, at));
      continue;
    }
    after = Math.max(figure.end, at + 1);
    if (standing(plain, sentence, figure, language) !== 'no') figures.push(figure);
  }
  return figures;
}

/** Past the digits or numerals that begin at `at`: what could not be read is not read again from its middle. */
function endOfRun(plain: string, at: number): number {
  const run = /\d[\d.,]*|[零〇一二两三四五六七八九十百千万]+/y;
  run.lastIndex = at;
  return run.test(plain) ? run.lastIndex : at + 1;
}

const COORDINATION: Record<Language, RegExp> = {
  zh: /^\s?(?:[、,，]|和|与|及|以及|或)\s?$/,
  en: /^\s?(?:,|and|or|, and|, or)\s$/i,
};

/** 3.9、5.7%: a bare figure takes the unit of the figure that it is coordinated with, from right to left. */
function shareUnits(plain: string, sentence: Span, figures: Figure[], language: Language): Figure[] {
  const shared = [...figures];
  for (let index = shared.length - 2; index >= 0; index--) {
    const figure = shared[index]!;
    const next = shared[index + 1]!;
    if (figure.unit) continue;
    const coordinated =
      next.unit?.dimension !== 'time' && COORDINATION[language].test(plain.slice(figure.end, next.start));
    const joined =
      coordinated || isPair(plain, figure, next, language) || isRange(plain, sentence, figure, next, language);
    if (joined && (figure.scale === 1 || figure.scale === next.scale)) shared[index] = withUnitOf(figure, next);
  }
  return shared.filter(
    (figure) =>
      figure.unit !== null ||
      figure.scale !== 1 ||
      standing(plain, sentence, figure, language) === 'stands' ||
      measuresBare(plain, sentence, figure, language),
  );
}

function quantityOf(plain: string, sentence: Span, figure: Figure, upper: Figure | null, language: Language): Quantity {
  const last = upper ?? figure;
  const change = figure.change ?? changeAround(plain, sentence, figure.start, last.end, language);
  const base = figure.unit ? countedAs(plain, sentence, figure, figure.unit.unit) : countedBy(plain, last, language);
  const yearly = yearlyUnit(plain, sentence, figure.start, last.end, base, change, language);
  const span = { start: figure.start, end: yearly.end };
  const high = upper ? inBase(upper) : figure.upper === undefined ? null : inBase(figure, figure.upper);
  if (high !== null)
    return { span, value: { comparator: '..', low: inBase(figure), high }, unit: yearly.unit, change, noun: null };
  const around = comparatorAround(plain, sentence, figure.start, yearly.end, language);
  const comparator =
    around === '='
      ? comparatorOf(figure)
      : figure.unit?.dimension === 'time' && around === '>' && isOverPeriod(plain, figure)
        ? '='
        : around;
  return { span, value: boundedBy(comparator, signed(plain, figure)), unit: yearly.unit, change, noun: null };
}

function comparatorOf({ excess, floor }: Figure): Comparator {
  if (floor) return '>=';
  return excess === 'more' ? '>' : excess === 'about' ? '~' : '=';
}

/** 'rose 5 percent over two years': a stretch of time, not a bound on it. */
function isOverPeriod(plain: string, figure: Figure): boolean {
  return /\bover\s$/i.test(plain.slice(Math.max(0, figure.start - 6), figure.start));
}

/** A minus sign that is no hyphen: at the start of a clause, after a space or a bracket. */
function signed(plain: string, figure: Figure): number {
  const sign = plain.slice(Math.max(0, figure.start - 2), figure.start);
  const negative =
    /^(?:[\s（(，,为:：是至到]?)[-−]$/.test(sign) && !/[\d\p{L}%][-−]$/u.test(sign.replace(/[为是至到]/, ''));
  const value = inBase(figure);
  return negative ? -value : value;
}

/** 户 counts households, and firms where firms are what stands before it. */
function countedAs(plain: string, sentence: Span, figure: Figure, unit: string): string {
  if (unit !== 'household') return unit;
  const left = plain.slice(Math.max(sentence.start, figure.start - 14), figure.start);
  return /企业|主体|商户|公司|工厂|门店/.test(left) ? 'count' : unit;
}

/** What a number without a unit counts: '12 million new jobs' are persons' jobs, '60 countries' items. */
function countedBy(plain: string, figure: Figure, language: Language): string {
  if (language === 'zh') return 'count';
  const words =
    plain
      .slice(figure.end, figure.end + 60)
      .match(/^(?:\s[a-z][\w-]*){1,4}/)?.[0]
      .trim()
      .split(/\s/) ?? [];
  for (const word of words) {
    if (peopleNouns.test(word)) return 'person';
    if (/^(?:and|or|of|in|to|for|from|by|with|on|at|were|was|will|have|has|that|who|which)$/.test(word)) break;
  }
  return 'count';
}

/** 分别增长5%、6.5%左右: the bound after the last of a distributed list holds for all of it, as does the verb before the first. */
function sharedBounds(plain: string, quantities: Quantity[]): Quantity[] {
  const shared = [...quantities];
  for (let index = shared.length - 2; index >= 0; index--) {
    const [quantity, next] = [shared[index]!, shared[index + 1]!];
    const listed = /^[、,，和与]$/.test(plain.slice(quantity.span.end, next.span.start)) && quantity.unit === next.unit;
    const distributed = /分别/.test(plain.slice(Math.max(0, quantity.span.start - 40), quantity.span.start));
    if (!listed || !distributed || quantity.value.comparator !== '=' || next.value.comparator === '..') continue;
    shared[index] = {
      ...quantity,
      value: boundedBy(next.value.comparator, quantity.value.low!),
      change: quantity.change ?? next.change,
    };
  }
  for (let index = 1; index < shared.length; index++) {
    const [before, quantity] = [shared[index - 1]!, shared[index]!];
    const listed = /^(?:以上|左右|以内)?[、,，和与及](?:约|近|超过?)?$/.test(
      plain.slice(before.span.end, quantity.span.start),
    );
    const alike = before.unit.replace('/yr', '') === quantity.unit.replace('/yr', '');
    if (listed && alike && quantity.change === null)
      shared[index] = { ...quantity, change: before.change, unit: before.unit };
  }
  return shared;
}

/** 'rose from 15.7 percent in 1990 to 28.3 percent': both ends of the change rose. */
function sharedChange(plain: string, quantities: Quantity[]): Quantity[] {
  const shared = [...quantities];
  for (let index = 1; index < shared.length; index++) {
    const [before, quantity] = [shared[index - 1]!, shared[index]!];
    const between = plain.slice(before.span.end, quantity.span.start);
    const paired =
      between.length < 40 &&
      /^(?: in \d{4})?(?: to| and|,)(?: (?:about|nearly|around|over|more than|almost))? $/.test(between);
    if (paired && quantity.change === null && before.unit === quantity.unit)
      shared[index] = { ...quantity, change: before.change };
  }
  return shared;
}
