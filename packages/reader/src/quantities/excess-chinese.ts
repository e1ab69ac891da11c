import type { Figure } from './figure.js';

/** What 多 begins when it is not a number's: 多样, 多元, 多方, 多功能, 多种, 多个部门. */
const OTHER_WORD = new Set('样元方功媒边云模');
/** What 来 stands before when it is a number's: a measure. */
const MEASURES = new Set('个万亿项件名人家年岁天户位座里斤亩吨米');

/** 余, 多 and 来 after a number: more than it, or about it. */
export function excessAt(plain: string, at: number): Figure['excess'] {
  const mark = plain[at];
  const next = plain[at + 1] ?? '';
  if (mark === '余' || (mark === '多' && !OTHER_WORD.has(next))) return 'more';
  return mark === '来' && MEASURES.has(next) ? 'about' : null;
}
