import type { Language } from '../records.js';
import type { Sentence } from './sentence.js';

/** Where a quantity stands in a change that names both ends: 从…提高到…, 'from … to …'. */
export type Side = 'from' | 'to' | null;

const RISE =
  '(?:提高|增加|增长|上升|下降|降低|减少|缩小|扩大|提升|升|降|增|减|调整|调高|发展|跃升|上涨|压减|回落|扩展|壮大)';
const FROM_ZH = /(?:从|由)[^，。；]{0,24}$/;
const ONWARD_ZH = new RegExp(`^[^，。；]{0,8}${RISE}[^。；]{0,8}(?:到|至|为)|^[^，。；]{0,4}(?:转|变)为`);
const TO_ZH = new RegExp(`${RISE}[^。；，]{0,4}(?:到|至)[^，。；]{0,12}$`);

/** Which end of a change the quantity at `position` is, if any. */
export function sideOf(plain: string, { quantities, span, language }: Sentence, position: number): Side {
  const quantity = quantities[position]!;
  const before = position === 0 ? span.start : quantities[position - 1]!.span.end;
  const left = plain.slice(before, quantity.span.start);
  const next = quantities[position + 1];
  const onward = next ? plain.slice(quantity.span.end, next.span.start) : '';
  if (language === 'zh') {
    if (FROM_ZH.test(left) && ONWARD_ZH.test(onward)) return 'from';
    return position > 0 && TO_ZH.test(left) ? 'to' : null;
  }
  if (
    /\bfrom (?:(?:last|this|the previous) year['’]s |\d{4}['’]s )?(?:about |nearly |around |some |less than |over |under )?$/i.test(
      left,
    ) &&
    /^[^.;]{0,40}\bto\b/i.test(onward)
  )
    return 'from';
  return position > 0 && /^[^.;]{0,60}\bto (?:about |nearly |around |some |over |more than )?$/i.test(left)
    ? 'to'
    : null;
}

const REACHED: Record<Language, RegExp> = {
  zh: /(?:下降|降低|减少|下滑|回落|缩小|收窄|降|跌|提高|提升|上升|上涨|扩大|加快|升|涨)(?:到|至)了?[^，。；\d]{0,6}$/,
  en: /\bto (?:a |an |the |just |only |about |around |nearly |some |over |under |below |less than |more than |record |low |high |of )*$/i,
};

/**
 * Whether the figure is where a moving rate stood at one end of its move (涨幅回落到2.6%, 'inflation fell to 2%') and not by
 * how much something rose or fell. Tested on the words before the number.
 */
export function isLevelReached(words: string, language: Language, side: Side): boolean {
  return side !== null || REACHED[language].test(words);
}
