import { DIGIT, GROUP, kindAt, PLACE, pastBlanks, valueAt } from './numeral-marks.js';
import { type ChineseNumeral, scanChinese } from './scan-chinese.js';
import type { ReadUnit } from './unit.js';
import { readUnit } from './unit.js';
import type { UnitAfter } from './unit-chinese.js';

/** The parts of the yuan: 角 and 毛 are its tenths, 分 its hundredths. Alone they are other words (三角, 十分). */
const PARTS_OF_YUAN: Record<string, number> = { 角: 0.1, 毛: 0.1, 分: 0.01 };
/** Measures that 半 may follow: 两年半, 十五斤半, 两米半. */
const HALVED = new Set('年天月个米斤里亩吨岁斗尺两');

/** What follows the unit and belongs to the amount, in the unit: 两年半, 50元6角三分, 两美元又三美分. */
export function completed(plain: string, unit: UnitAfter, whole: boolean, end: number): { more: number; end: number } {
  // 十个月大, 90天大: an age.
  const age = (unit.dimension === 'time' || unit.dimension === 'days') && plain[unit.end] === '大';
  if (age && !/[\u4e00-\u9fff]/.test((plain[unit.end + 1] ?? '').replace('的', '')))
    return { more: 0, end: unit.end + 1 };
  if (unit.half) return { more: 0.5, end: unit.end };
  if (!whole || unit.end >= end) return { more: 0, end: unit.end };
  if (plain[unit.end] === '半' && HALVED.has(plain[unit.end - 1]!)) return { more: 0.5, end: unit.end + 1 };
  if (unit.dimension !== 'money') return { more: 0, end: unit.end };
  let result = { more: 0, end: unit.end };
  for (let parts = 0; parts < 2; parts++) {
    const next = partOfMoney(plain, unit, result.end, end);
    if (!next) break;
    result = { more: Number((result.more + next.more).toPrecision(12)), end: next.end };
  }
  return result;
}

function partOfMoney(plain: string, unit: ReadUnit, at: number, end: number): { more: number; end: number } | null {
  const from = plain[at] === '又' || plain[at] === '零' ? at + 1 : at;
  const part = kindAt(plain, from) === 0 ? null : scanChinese(plain, from, end);
  if (!part || part.end >= end || part.scale !== 1) return null;
  const factor = unit.unit === 'CNY' ? PARTS_OF_YUAN[plain[part.end]!] : undefined;
  if (factor !== undefined && part.value < 10 / (factor * 10) && plain[part.end + 1] !== '之')
    return { more: part.value * factor, end: part.end + 1 };
  const smaller = readUnit(plain, part.end, end, 'zh');
  if (!smaller || smaller.unit !== unit.unit || smaller.factor >= unit.factor) return null;
  return { more: (part.value * smaller.factor) / unit.factor, end: smaller.end };
}

/** 三成 is 30 %, 七成六 76 %, 八五折 85 % and 72折 72 %. */
export function tenths(plain: string, numeral: ChineseNumeral, end: number): { value: number; end: number } {
  const value = numeral.value * numeral.scale * (numeral.value <= 10 ? 10 : 1);
  if (plain[end - 1] === '折') return { value: Number(value.toPrecision(12)), end };
  const next = pastBlanks(plain, end);
  const digit = kindAt(plain, next) === DIGIT && Number.isInteger(numeral.value) ? valueAt(plain, next) : 0;
  if (digit > 0 && endsTenths(plain, next + 1, digit)) return { value: value + digit, end: next + 1 };
  return plain[end] === '半' ? { value: value + 5, end: end + 1 } : { value: Number(value.toPrecision(12)), end };
}

/** 七成六 goes on to a digit; 三成五个项目 does not, nor does 三成一般企业. */
function endsTenths(plain: string, at: number, digit: number): boolean {
  const kind = kindAt(plain, at);
  if (kind === DIGIT || kind === PLACE || kind === GROUP) return false;
  const mark = plain[at] ?? '';
  if (digit === 1 && /[\u4e00-\u9fff]/.test(mark) && !'的以左'.includes(mark)) return false;
  return readUnit(plain, at, plain.length, 'zh') === null;
}
