import { excessAt } from './excess-chinese.js';
import type { Figure } from './figure.js';
import { readMagnitude } from './magnitude.js';
import type { ChineseNumeral } from './scan-chinese.js';
import { signBefore } from './share-chinese.js';
import type { ReadUnit } from './unit.js';
import { currencyBefore, unitAfter } from './unit-chinese.js';
import { completed, tenths } from './unit-completed.js';

const COMPARED = '大多高长重快小少低短轻慢';

type Bounds = { start: number; end: number };

/** A numeral with its sign, the currency before it or the unit after it, and the marks of excess between them. */
export function amountChinese(
  plain: string,
  at: number,
  numeral: ChineseNumeral & { floor?: boolean },
  bounds: Bounds,
): Figure {
  const signed = signBefore(plain, at, bounds.start);
  const currency = currencyBefore(plain, at, bounds.start);
  const scaled = latinMagnitude(plain, numeral, currency?.sign === true);
  let excess: Figure['excess'] = numeral.more ? 'more' : excessAt(plain, scaled.end);
  let end = scaled.end + (excess && !numeral.more ? 1 : 0);
  let { value, upper } = numeral;
  let unit: Figure['unit'] = currency?.sign ? currency.unit : null;
  // 比三十大: the word compares, and is no measure word.
  const compared = plain[signed.start - 1] === '比' && COMPARED.includes(plain[end] ?? '，');
  const read = unit || compared ? null : unitAfter(plain, end, bounds.end, numeral);
  if (read) {
    excess = read.excess ?? excess;
    const whole = completed(plain, read, numeral.scale === 1, bounds.end);
    value += whole.more;
    end = whole.end;
    unit = unitMeant(plain, signed.start, bounds.start, read);
    if (read.tenths) {
      ({ value, end } = tenths(plain, numeral, end));
      if (upper !== null) upper *= 10;
      excess ??= excessAt(plain, end);
    }
  }
  const below = isTemperature(unit) && plain.startsWith('零下', signed.start - 2);
  const used = currency && (currency.sign || unit?.unit === currency.unit.unit);
  return {
    start: used ? currency.start : below ? signed.start - 2 : degreesFrom(plain, signed.start, bounds.start, unit),
    end,
    number: { start: at, end: numeral.bare },
    value: below ? -value : value * signed.sign,
    upper: upper ?? undefined,
    scale: scaled.scale,
    unit,
    excess,
    numeral: numeral.numeral,
    change: null,
    floor: numeral.floor === true,
    headless: numeral.headless,
    counted: scaled.end,
  };
}

const isTemperature = (unit: Figure['unit']): boolean => unit !== null && ['°C', '°F', 'degree'].includes(unit.unit);

/** 华氏温度98.6度: the scale before the number is part of its unit, and 零下 its sign. */
function degreesFrom(plain: string, at: number, from: number, unit: Figure['unit']): number {
  if (!isTemperature(unit)) return at;
  const scale = DEGREE_OF.exec(plain.slice(Math.max(from, at - 4), at));
  return scale ? at - scale[0].length : at;
}

const DEGREE_OF = /(华氏|摄氏)(?:温度)?$/;
const PAYS = /(?:花费?|卖|价|值|付|给|赚|收费?|挣|罚|省|贵|便宜|补贴?|只要|才|涨|降|元)[了到至我你他她得]?$/;

/** What the words before the number make of a unit of two meanings: 度 of 华氏, 块 of money where it is paid. */
function unitMeant(plain: string, at: number, from: number, read: ReadUnit): NonNullable<Figure['unit']> {
  const { unit, factor, dimension } = read;
  if (unit === 'degree') {
    const scale = DEGREE_OF.exec(plain.slice(Math.max(from, at - 4), at))?.[1];
    if (scale) return { unit: scale === '华氏' ? '°F' : '°C', factor: 1, dimension: 'temperature' };
  }
  // 块 counts lumps of what is named after it; with nothing after it and a price before it, yuan.
  if (
    plain[read.end - 1] === '块' &&
    unit === 'count' &&
    !/[\u4e00-\u9fff]/.test(plain[read.end] ?? '') &&
    PAYS.test(plain.slice(Math.max(from, at - 4), at))
  )
    return { unit: 'CNY', factor: 1, dimension: 'money' };
  return { unit, factor, dimension };
}

/** $5m, 3 million: magnitudes of English; the letters only where a currency shows what they are. */
function latinMagnitude(plain: string, numeral: ChineseNumeral, money: boolean): { end: number; scale: number } {
  const { end, scale } = numeral;
  if (scale !== 1 || numeral.numeral !== 'digits') return { end, scale };
  const from = plain[end] === ' ' ? end + 1 : end;
  const mark = plain.charCodeAt(from) | 0x20;
  if (mark < 0x61 || mark > 0x7a) return { end, scale };
  const magnitude = readMagnitude(plain, from);
  if (magnitude) return { end: magnitude.end, scale: magnitude.factor };
  const letter = money && from === end ? /[kmb](?![A-Za-z])/iy : null;
  if (letter) letter.lastIndex = end;
  const size = letter?.exec(plain)?.[0].toLowerCase();
  return size ? { end: end + 1, scale: { k: 1e3, m: 1e6, b: 1e9 }[size]! } : { end, scale };
}
