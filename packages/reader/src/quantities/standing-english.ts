import type { Span } from '../records.js';
import type { Figure } from './figure.js';
import type { CountedNoun } from './noun-english.js';
import { halfOfTime, numberedAfter, numberedBefore } from './numbering-english.js';

/**
 * Whether an English figure measures or counts something; ordinals, codes, versions, names, scores, items of a numbered
 * list do not. 'bare' figures have no unit of their own: they stand only with a neighbour's unit or where the sentence
 * measures with them.
 */
export function standingEnglish(
  plain: string,
  bounds: Span,
  figure: Figure,
  noun: CountedNoun | null,
): 'stands' | 'bare' | 'no' {
  const left = plain.slice(Math.max(bounds.start, figure.start - 24), figure.start);
  const right = plain.slice(figure.end, Math.min(bounds.end, figure.end + 40));
  const { unit, numeral, scale } = figure;
  const measured = unit !== null && unit.dimension !== 'count';
  if (numeral === 'digits' && isCode(plain, left, right, figure, measured)) return 'no';
  if (/\bper $/i.test(left)) return 'no';
  if (!measured && numberedBefore(left)) return 'no';
  if (unit === null && scale === 1 && numberedAfter(plain, figure.number.end))
    return isSuspended(right) ? 'bare' : 'no';
  if (numeral === 'english' && figure.value === 50 && halfOfTime(left)) return 'no';
  if (isPoint(left, right, figure)) return 'no';
  if (numeral === 'english' && unit === null && isTitled(plain, figure, right, noun)) return 'no';
  // 'zero tolerance' counts nothing, 'zero percent' does.
  if (figure.value === 0 && numeral === 'english' && !measured) return 'no';
  if (figure.value === 1 && scale === 1 && numeral === 'english')
    return isOneThing(left, right, figure, noun) ? 'stands' : 'no';
  if (unit !== null)
    return unit.dimension === 'time' && isYear(plain, figure) && !/^(?:old|-old)/.test(right.trimStart())
      ? 'no'
      : 'stands';
  if (scale !== 1 || figure.upper !== undefined) return 'stands';
  if (numeral === 'english') return noun || figure.value >= 100 ? 'stands' : 'bare';
  return standingDigits(plain, bounds, left, right, figure, noun);
}

function standingDigits(
  plain: string,
  bounds: Span,
  left: string,
  right: string,
  figure: Figure,
  noun: CountedNoun | null,
): 'stands' | 'bare' | 'no' {
  const written = plain.slice(figure.number.start, figure.number.end);
  const named = /\p{Lu}[\p{L}’'-]*\s$/u.test(left) && figure.start - left.length >= bounds.start && !isOpening(left);
  // 1,307,000 and 96.088 are no names of anything; a version follows its name (Windows 8.1).
  if (/\d,\d{3}|\d \d{3}|[\u00a0\u2009\u202f]/.test(written)) return 'stands';
  if (written.includes('.')) return named && !noun ? 'no' : 'stands';
  if (/^\s?\p{Lu}/u.test(right))
    return noun?.plural &&
      isGroup(right) &&
      !/(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|new))\s(?:\w+\s)?$/.test(left)
      ? 'stands'
      : 'no';
  if (isYear(plain, figure)) return 'no';
  if (named && !noun) return 'no';
  return noun ? 'stands' : 'bare';
}

/** Digits against letters, a sign of a sum, a score, a telephone number, a list number, a footnote: G20, 3+1, 2-0, (141). */
function isCode(plain: string, left: string, right: string, figure: Figure, measured: boolean): boolean {
  if (figure.start === figure.number.start) {
    if (/[A-Za-z_]$/.test(left)) return true;
    if (/[A-Za-z]-$/.test(left) && !/\b(?:to|by|of|sub|now|mid|plus|an?)-$/i.test(left)) return true;
    if (/[\d×]$|\S\+$/.test(left) || (/\+$/.test(left) && !measured) || (/\d[.:/]$/.test(left) && !measured))
      return true;
    if (/[a-z][.,;:”"’)]$/.test(left)) return true;
    if (/\[$/.test(left) && /^\]/.test(right)) return true;
  }
  if (/^[+×]\s?[\dA-Za-z]/.test(right)) return true;
  if (figure.unit === null && figure.scale === 1) {
    if (/^[”’"'»]/.test(right) && /[“‘"'«]/.test(left)) return true;
    if (figure.start === figure.number.start && /^[.)]\s/.test(right) && /^[(\s]*$/.test(left)) return true;
    return isScore(plain, figure) || isTelephone(left, right);
  }
  return false;
}

/** 2-0, 89-89, 4–1: two numbers that are joined without rising, or to nothing that they count. */
function isScore(plain: string, { start, end, value }: Figure): boolean {
  if (/\d-to-$/.test(plain.slice(Math.max(0, start - 5), start)) || /^-to-\d/.test(plain.slice(end, end + 5)))
    return true;
  const before = /(?<![\d.,])(\d[\d,.]*)[-–]$/.exec(plain.slice(Math.max(0, start - 10), start));
  if (before && Number(before[1]!.replaceAll(',', '')) >= value) return true;
  const after = /^[-–](\d[\d,.]*)/.exec(plain.slice(end, end + 10));
  return after !== null && Number(after[1]!.replace(/,|\.$/g, '')) <= value;
}

const isTelephone = (left: string, right: string) =>
  /(?:\d{3,4}[-. ]|\+\d{1,3}[-. ]\(?)$/.test(left) && /^[-. ]\d{3,4}(?!\d)/.test(right);

/** Zero Hedge, Seven-Eleven: a name that begins with a number in words. */
const isTitled = (plain: string, { start }: Figure, right: string, noun: CountedNoun | null) =>
  /^-\p{Lu}/u.test(right) ||
  (/^\p{Lu}/u.test(plain.slice(start, start + 2)) && /^\s\p{Lu}\p{Ll}/u.test(right) && !noun?.plural);

/** 10.45 in '10.45pm' and 5 in 'at 5 o'clock': times of day. */
function isPoint(left: string, right: string, { unit }: Figure): boolean {
  return unit === null && (/^\s?(?:[ap]\.?m\b|o['’]clock)/i.test(right) || /\d:$/.test(left));
}

/** 'four-, five- and six-cylinder': the unit is still to come. */
const isSuspended = (right: string) => /^-(?:,| (?:and|or|to) )/.test(right);

/** A whole number of four digits that is a year of the calendar, unless it is bounded as an amount. */
function isYear(plain: string, { number, value }: Figure): boolean {
  if (number.end - number.start !== 4 || value < 1500 || value >= 2200 || !Number.isInteger(value)) return false;
  return !/\b(?:than|nearly|about|over|some|at least|up to|almost|approximately|roughly)\s$/i.test(
    plain.slice(Math.max(0, number.start - 16), number.start),
  );
}

/** A capital at the beginning of the sentence says nothing of a name. */
const isOpening = (left: string) => /^(?:[“"'(]?\p{Lu}[\p{L}’'-]*)\s$/u.test(left) && left.length < 24;

/** Americans, European countries, MPs, FA Cup finals: not the name of a model or a firm. */
const isGroup = (right: string) =>
  /^\s(?:\p{Lu}[\p{L}-]*(?:ese|an|ish|ch|i|ic)\b|\p{Lu}[\p{L}]*(?:ans|ese|ists|ers|ns|Ps)\b|\p{Lu}{2,}\s(?:\p{L}+\s)?\p{Ll}+s\b)/u.test(
    right,
  );

const DETERMINED =
  /\b(?:the|this|that|these|those|each|every|no|any|which|what|another|some|a|an|my|your|his|her|its|our|their|last|first|next|same|only|other|right|wrong|new|old|good|big|small|little|-|’s|'s|number|for|on)\s?$/i;

/** One proposal, one of the firms; not 'the one that', 'one another', 'on one hand', 'one could say'. */
function isOneThing(left: string, right: string, { unit, number, start }: Figure, noun: CountedNoun | null): boolean {
  if (unit !== null && unit.dimension !== 'count')
    return !/\b(?:any|the|that|this|for|at)\s$/i.test(left) || unit.dimension === 'money';
  if (number.start !== start || /^-/.test(right)) return false;
  if (noun === null) return false;
  if (/^ of /.test(right)) return !/\b(?:the|any|every|each|no)\s$/i.test(left);
  if (DETERMINED.test(left)) return false;
  return unit !== null || /^ \p{L}/u.test(right);
}

/** Whether a bare number is measured with all the same: 'was 0.01 while', 'from 240 to 273'. */
export function measuresBareEnglish(plain: string, bounds: Span, figure: Figure): boolean {
  const left = plain.slice(Math.max(bounds.start, figure.start - 24), figure.start);
  const right = plain.slice(figure.end, Math.min(bounds.end, figure.end + 16));
  return (
    /\b(?:is|was|were|be|been|at|to|of|by|reached|stood at|from|than|about|around|nearly|over|between|and)\s$/.test(
      left,
    ) &&
    /^(?:[.,;:)]|\s(?:while|and|in|from|by|compared|against|on|for|last|this|as|points?|\w+ing)\b|\sto \d|$)/.test(
      right,
    )
  );
}
