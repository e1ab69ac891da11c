import { isSpace } from '../layout/lines.js';
import type { Figure } from './figure.js';
import { GROUP, kindAt, PLACE, valueAt } from './numeral-marks.js';
import type { ChineseNumeral } from './scan-chinese.js';
import { PERCENT, type ReadUnit, readPrefixUnit, readUnit } from './unit.js';

/** A unit after its number: with 个多 and 个半 in it what these add. */
export type UnitAfter = ReadUnit & { excess: Figure['excess']; half: boolean; tenths: boolean };

/** 成 is tenths where no word begins with it: 三成立 does not, nor do 成都, 成功, 成员, 成立. */
const BEGINS_WITH成 = new Set('立为员都功果长本熟交效千人就品绩因型套批建片规年渝才对名语见分');

/** The unit that follows a number at once or after white space: pages break lines inside a number's words. */
export function unitAfter(plain: string, at: number, end: number, numeral: ChineseNumeral): UnitAfter | null {
  const from = pastSpace(plain, at);
  const mark = plain[from];
  if (mark === '成' || mark === '折') {
    const other =
      mark === '成' ? BEGINS_WITH成.has(plain[from + 1] ?? '') : /[扣旧射叠返合]/.test(plain[from + 1] ?? '');
    // Ten tenths of a price is no discount.
    if (
      other ||
      numeral.value > 100 ||
      (numeral.value === 10 && mark === '折') ||
      (mark === '成' && numeral.value > 10)
    )
      return null;
    return { ...PERCENT, factor: 1, end: from + 1, excess: null, half: false, tenths: true };
  }
  // 3个多百分点, 一个半小时: the word stands inside the unit.
  if (mark === '个' && (plain[from + 1] === '多' || plain[from + 1] === '半')) {
    const inner = readUnit(plain, from + 2, end, 'zh') ?? readUnit(plain, from, end, 'zh');
    const months = plain[from + 2] === '月' ? readUnit('个月', 0, 2, 'zh') : null;
    if (months) return { ...months, end: from + 3, ...inside(plain[from + 1]!) };
    if (inner && inner.end > from + 2 && inner.dimension !== 'count') return { ...inner, ...inside(plain[from + 1]!) };
  }
  const unit = perMagnitude(plain, readUnit(plain, from, end, 'zh'), end);
  if (!unit) return null;
  // 三大任务; but 2万亿大关.
  if (mark === '大' && (numeral.scale !== 1 || /[关小于中型]/.test(plain[from + 1] ?? ''))) return null;
  // 一九八二两年: 两 is a weight where nothing is counted with it, or a thing that is weighed.
  if (mark === '两' && unit.end === from + 1 && /(?![重黄白银金酒肉茶油米])[\u4e00-\u9fff]/.test(plain[unit.end] ?? ''))
    return null;
  // 三年多, 5公里多.
  const past =
    plain[unit.end] === '多' &&
    unit.dimension !== 'count' &&
    /[，。；、,）)的前来以\s]/.test(plain[unit.end + 1] ?? '。');
  return { ...unit, excess: past ? 'more' : null, half: false, tenths: false };
}

/** 吨标准煤/万元: the number that it is stated for is part of the unit. */
function perMagnitude(plain: string, unit: ReadUnit | null, end: number): ReadUnit | null {
  if (!unit || plain[unit.end] !== '/') return unit;
  const magnitude = kindAt(plain, unit.end + 1) === GROUP || kindAt(plain, unit.end + 1) === PLACE;
  const second = magnitude ? readUnit(plain, unit.end + 2, end, 'zh') : null;
  if (!second) return unit;
  const factor = unit.factor / (valueAt(plain, unit.end + 1) * second.factor);
  return { end: second.end, unit: `${unit.unit}/${second.unit}`, factor, dimension: 'compound' };
}

const inside = (mark: string) => ({
  excess: mark === '多' ? ('more' as const) : null,
  half: mark === '半',
  tenths: false,
});

/** Past white space, up to eight marks of it. */
export function pastSpace(plain: string, at: number): number {
  let to = at;
  while (to - at < 8 && to < plain.length && isSpace(plain.charCodeAt(to))) to++;
  return to;
}

type Currency = { start: number; unit: NonNullable<Figure['unit']>; sign: boolean };

/** A currency before its number: $ and ¥, which need no unit after it, and 人民币 50元, whose unit follows. */
export function currencyBefore(plain: string, at: number, from: number): Currency | null {
  let to = at;
  while (at - to < 3 && to > from && plain[to - 1] === ' ') to--;
  const last = plain.charCodeAt(to - 1);
  if (to === from) return null;
  if (last === 0x5e01 && plain.startsWith('人民币', to - 3) && to - 3 >= from)
    return { start: to - 3, unit: { unit: 'CNY', factor: 1, dimension: 'money' }, sign: false };
  // Signs and codes of currencies are Latin or of the block of symbols: not asked for after other marks.
  if (last > 0xff && (last < 0x20a0 || last > 0x20bf)) return null;
  const prefix = readPrefixUnit(plain, from, at);
  return (
    prefix && {
      start: prefix.start,
      unit: { unit: prefix.unit, factor: prefix.factor, dimension: prefix.dimension },
      sign: true,
    }
  );
}
