import { type Figure, figureOf } from './figure.js';
import { PERCENT, readUnit } from './unit.js';

const HALVES = /一半|半数|对半|对折|半成/y;
/** 半年, 半个月, 半小时: half a measure; but 上半年 and 大半年 are other words. */
const OTHER_WORD = new Set('上下前后大小多一过每近');

/** 一半, 半数, 对折 and 半成 as percentages, 半年 as a measure. */
export function halfOf(plain: string, at: number, end: number): Figure | null {
  const mark = plain[at];
  if (mark !== '一' && mark !== '半' && mark !== '对') return null;
  HALVES.lastIndex = at;
  const match = HALVES.exec(plain);
  if (match && !/[径导品熟]/.test(plain[at + 2] ?? '')) {
    const value = match[0] === '半成' ? 5 : 50;
    const excess = plain[at - 1] === '过' ? 'more' : null;
    return figureOf(at, at + 2, { start: at, end: at + 2 }, value, PERCENT, 'chinese', excess);
  }
  // 占比过半, 过半数: more than half.
  if (mark === '半' && plain[at - 1] === '过' && !/[个年天月日小岁分秒]/.test(plain[at + 1] ?? ''))
    return figureOf(at, at + 1, { start: at, end: at + 1 }, 50, PERCENT, 'chinese', 'more');
  if (mark !== '半' || OTHER_WORD.has(plain[at - 1] ?? '')) return null;
  const from = plain[at + 1] === '个' ? at + 2 : at + 1;
  const unit = readUnit(plain, plain.startsWith('个月', at + 1) ? at + 1 : from, end, 'zh');
  if (!unit || !['time', 'days', 'mass', 'area', 'length'].includes(unit.dimension) || /[天日]/.test(plain[from]!))
    return null;
  if (/[报度]/.test(plain[unit.end] ?? '')) return null;
  return figureOf(at, unit.end, { start: at, end: at + 1 }, 0.5, unit, 'chinese', null);
}
