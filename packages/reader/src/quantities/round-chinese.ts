import { GROUP, kindAt, PLACE, pastBlanks, valueAt } from './numeral-marks.js';
import { type ChineseNumeral, scanChinese } from './scan-chinese.js';

/** What stands before 上 when it is another word's end: 以上千家, 网上百货. */
const ENDS_IN上 = new Set('以之网线海陆山街地手身天楼世加车船路晚早马');

/** A numeral without its first digit, and the word that says how round it is. */
export type RoundNumeral = ChineseNumeral & { floor: boolean };

/**
 * 数百, 几十, 几千万: several times the place, so more than it; 上百, 上千: the place or more; 百亿, 万亿: once the place,
 * which only money and measures are counted by (百家 is a hundred firms as often as all of them).
 */
export function roundNumeral(plain: string, at: number, end: number): RoundNumeral | null {
  const mark = plain[at]!;
  const led = mark === '数' || mark === '几' || mark === '上';
  const from = led ? at + 1 : at;
  const kind = kindAt(plain, from);
  if (kind !== GROUP && (kind !== PLACE || valueAt(plain, from) < (led && mark !== '上' ? 10 : 100))) return null;
  if (mark === '上' && ENDS_IN上.has(plain[at - 1] ?? '')) return null;
  if (mark === '数' && /[整总分倍人次函系参指]/.test(plain[at - 1] ?? '')) return null;
  const numeral = scanChinese(plain, from, end);
  if (!numeral || plain[pastBlanks(plain, numeral.end)] === '分' || (!led && !numeral.headless)) return null;
  return { ...numeral, more: numeral.more || (led && mark !== '上'), floor: mark === '上', headless: !led };
}
