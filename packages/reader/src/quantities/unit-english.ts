import { vocabulary } from '@xinzhi/vocabulary';
import { grammar } from '../grammar/compiled.js';
import { type ReadUnit, readUnit } from './unit.js';

export type Currency = { unit: string; factor: number; dimension: string };

/** The currency signs and codes that stand before a number, by their last character, the longest first. */
const before = signs();

/** The unit after a number: at once, after a space or a hyphen (a 10-year plan), with what it is counted by. */
export function unitAfter(plain: string, at: number, end: number): ReadUnit | null {
  const mark = plain[at];
  if (at >= end || mark === undefined) return null;
  const from = isGap(mark) || isHyphen(mark) ? at + 1 : at;
  const read = readUnit(plain, from, end, 'en');
  // 'down from 2 percent a year earlier': the year dates the number and is no part of its unit.
  const dated = read?.unit === '%/yr' && /^ (?:earlier|before|ago|later)\b/.test(plain.slice(read.end, read.end + 9));
  const unit = dated ? readUnit(plain, from, read.end - ' a year'.length, 'en') : read;
  if (!unit || isTimeOfDay(plain, from, unit)) return null;
  return per(plain, unit, end);
}

/** '… per barrel', 'an hour', 'a month': the unit that an amount is counted by. A year's amount stays the amount. */
export function per(plain: string, unit: ReadUnit, end: number): ReadUnit {
  const joint = /(?: per |-per-|\/| an? |-an?-| each | every )/y;
  joint.lastIndex = unit.end;
  if (unit.dimension === 'compound' || !joint.test(plain)) return unit;
  const by = readUnit(plain, joint.lastIndex, end, 'en');
  if (!by || by.dimension === 'ratio' || (by.unit === 'year' && by.factor === 1) || by.unit === unit.unit) return unit;
  if (unit.dimension === 'ratio' || unit.dimension === 'multiple') return unit;
  return {
    end: by.end,
    unit: `${unit.unit}/${by.unit}`,
    factor: unit.factor / by.factor,
    dimension: 'compound',
  };
}

/** The currency before a number at `at`: $40, US $40, RM 5, EUR40. */
export function currencyBefore(plain: string, start: number, at: number): (Currency & { start: number }) | null {
  let from = at;
  if (from > start && isGap(plain[from - 1]!)) from--;
  const candidates = before.get(plain[from - 1] ?? '');
  if (!candidates || from <= start) return null;
  for (const { sign, tight, ...currency } of candidates) {
    const begin = from - sign.length;
    if (begin < start || !plain.startsWith(sign, begin)) continue;
    if (/^[A-Za-z]/.test(sign) && /[\p{L}\d]/u.test(plain[begin - 1] ?? '')) continue;
    if (tight && (from < at || !/^\d(?:[\d,]|\.\d)/.test(plain.slice(at, at + 3)))) continue;
    return { start: begin, ...currency };
  }
  return null;
}

/** The rest of a currency after the amount: $76 US, $75 U.S. */
export function currencyTail(plain: string, at: number): number {
  const tail = / (?:US|U\.S\.)(?![\p{L}$])/uy;
  tail.lastIndex = at;
  return tail.test(plain) ? tail.lastIndex : at;
}

const isGap = (mark: string) => mark === ' ' || mark === '\u00a0' || mark === '\u202f' || mark === '\n';
const isHyphen = (mark: string) => mark === '-' || mark === '‑';

/** 5 p.m.: no pence. */
function isTimeOfDay(plain: string, from: number, { end, factor, unit }: ReadUnit): boolean {
  return unit === 'GBP' && factor < 1 && end === from + 1 && /^\.?\s?m\b/.test(plain.slice(end, end + 4));
}

type Sign = Currency & { sign: string; tight: boolean };

function signs(): Map<string, Sign[]> {
  const found = new Map<string, Sign[]>();
  const add = (sign: string, { unit, factor, dimension }: Currency, tight: boolean) => {
    const last = sign.at(-1)!;
    found.set(last, [...(found.get(last) ?? []), { sign, unit, factor, dimension, tight }]);
  };
  for (const { base, factor, dimension, aliases } of vocabulary.units)
    for (const alias of dimension === 'money' ? aliases.en : [])
      if (/\p{Sc}|^[A-Z]{2,3}$/u.test(alias)) add(alias, { unit: base, factor, dimension }, false);
  for (const { words, unit, tight } of grammar.english['currency-signs'])
    for (const word of words) add(word, { unit, factor: 1, dimension: 'money' }, tight);
  for (const candidates of found.values())
    candidates.sort((a, b) => b.sign.length - a.sign.length || Number(a.unit !== 'CNY') - Number(b.unit !== 'CNY'));
  return found;
}
