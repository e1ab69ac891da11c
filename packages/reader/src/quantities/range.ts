import type { Language } from '../records.js';
import { type Figure, inBase } from './figure.js';

const JOINTS: Record<Language, RegExp> = {
  zh: /^\s?(?:[-—–~～]{1,2}|至|到)\s?$/,
  en: /^\s?(?:[-–—~]|to|through)\s?$/i,
};

/** Whether two neighbouring figures are the ends of one range: 4.5%—5%, 5至10年, between 3 and 5 percent. */
export function isRange(
  plain: string,
  bounds: { start: number },
  low: Figure,
  high: Figure,
  language: Language,
): boolean {
  const joint = plain.slice(low.end, high.start);
  const left = plain.slice(Math.max(bounds.start, low.start - 26), low.start);
  const between = language === 'en' && /^ and $/i.test(joint) && /\bbetween\s$/i.test(left);
  if (!between && !JOINTS[language].test(joint)) return false;
  // 从5%提高到6% and 'from 5 to 6 percent' are two values, the old and the new.
  if (/至|到|to/i.test(joint) && /(?:[从由自][^，。；]{0,8}|\bfrom\b[^,;.]{0,20})$/i.test(left)) return false;
  // 'rose by 40 billion to 400 billion': the change, then the level that it led to.
  if (low.unit && /to/i.test(joint) && /\bby\s$/i.test(left)) return false;
  if (low.unit && high.unit && low.unit.unit !== high.unit.unit) return false;
  if (!high.unit && low.unit && high.scale === 1) return false;
  return inBase(withUnitOf(low, high)) < inBase(high);
}

/** 'from 4.8 to 4.7 percent', 从4.8提高到5.2%: the old value takes the unit of the new one. */
export function isPair(plain: string, low: Figure, high: Figure, language: Language): boolean {
  const joint = plain.slice(low.end, high.start);
  return language === 'zh'
    ? /^(?:提高|增加|上升|增长|下降|降低|减少|缩小|升|增|降)?(?:到|至)$/.test(joint)
    : /^ to $/i.test(joint);
}

/** A figure without a unit takes that of its neighbour, and its magnitude where it has none. */
export function withUnitOf(figure: Figure, neighbour: Figure): Figure {
  if (figure.unit || !(neighbour.unit || neighbour.scale !== 1)) return figure;
  return { ...figure, unit: neighbour.unit, scale: figure.scale === 1 ? neighbour.scale : figure.scale };
}
