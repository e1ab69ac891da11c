import { isSpace } from '../layout/lines.js';
import type { Language } from '../records.js';
import { type Figure, figureOf } from './figure.js';
import { readMagnitude } from './magnitude.js';
import type { Scanned } from './scan.js';
import { readPrefixUnit, readUnit } from './unit.js';

/** A number, then a magnitude, then a unit, with the marks of excess between them. */
export function amount(
  plain: string,
  at: number,
  number: Scanned,
  bounds: { start: number; end: number },
  numeral: Figure['numeral'],
  language: Language,
): Figure {
  let end = number.end;
  let excess = language === 'zh' ? excessAt(plain, end) : null;
  if (excess) end++;
  let scale = 1;
  const magnitude = readMagnitude(plain, skipGap(plain, end, language), language);
  if (magnitude && numeral !== 'english') {
    scale = magnitude.factor;
    end = magnitude.end;
    if (language === 'zh' && !excess) {
      excess = excessAt(plain, end);
      if (excess) end++;
    }
  }
  const prefix = readPrefixUnit(plain, bounds.start, at);
  if (scale === 1) {
    // $5m, 4.3M people: a letter for the magnitude, small only where a currency shows what it is.
    const letter = (prefix ? /^[kmb](?![A-Za-z])/i : /^[MB](?= [a-z])/).exec(plain.slice(end, end + 3));
    if (letter) {
      scale = { k: 1e3, m: 1e6, b: 1e9 }[letter[0].toLowerCase()]!;
      end++;
    }
  }
  let unit = prefix ? null : unitAt(plain, end, bounds.end, language);
  // 3个多百分点: the excess stands inside the unit.
  if (language === 'zh' && plain.startsWith('个多', end)) {
    const inner = readUnit(plain, end + 2, bounds.end, language);
    if (inner && inner.dimension !== 'count') {
      unit = inner;
      excess = 'more';
    }
  }
  let value = number.value;
  if (unit) {
    end = unit.end;
    // 两年半
    if (
      language === 'zh' &&
      scale === 1 &&
      plain[end] === '半' &&
      /[年天月个米斤里亩吨]$/.test(plain.slice(0, end).slice(-1))
    ) {
      value += 0.5;
      end++;
    }
  }
  const start = prefix ? prefix.start : at;
  const chosen = prefix ?? unit;
  return {
    ...figureOf(
      start,
      end,
      { start: at, end: number.end },
      value,
      chosen && { unit: chosen.unit, factor: chosen.factor, dimension: chosen.dimension },
      numeral,
      excess,
    ),
    scale,
  };
}

/** A unit follows its number at once, after a space, or after a hyphen (a 10-year plan). */
function unitAt(plain: string, at: number, end: number, language: Language) {
  const from = skipGap(plain, at, language);
  const direct = readUnit(plain, from, end, language);
  if (direct || language === 'zh' || !/[-‑]/.test(plain[at] ?? '')) return direct;
  return readUnit(plain, at + 1, end, language);
}

/** Past a space; in Chinese, where pages break lines inside a number's words, past any white space. */
function skipGap(plain: string, at: number, language: Language): number {
  if (language === 'en') return plain[at] === ' ' || plain[at] === '\u00a0' || plain[at] === '\n' ? at + 1 : at;
  let to = at;
  while (to - at < 8 && to < plain.length && isSpace(plain.charCodeAt(to))) to++;
  return to;
}

/** 余, 多 and 来 after a number. */
export function excessAt(plain: string, at: number): Figure['excess'] {
  const mark = plain[at];
  if (mark === '余' || (mark === '多' && !/[样元方功]/.test(plain[at + 1] ?? ''))) return 'more';
  return mark === '来' && /[个万亿项件名人家年]/.test(plain[at + 1] ?? '') ? 'about' : null;
}
