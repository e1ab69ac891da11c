import { ARABIC, DIGIT, GROUP, kindAt, PLACE } from './numeral-marks.js';

const ALWAYS = 1;
const BEFORE_PLACE = 2;
const BEFORE_DIGIT = 3;

/** What a code unit can begin, asked of every character of a text: numerals, 翻番, 半年 and 对折; the title of a work, which is passed over; 数百, 几千, 上万; .5. */
const STARTS = new Uint8Array(0x10000);
for (let unit = 0; unit < STARTS.length; unit++) {
  const kind = kindAt(String.fromCharCode(unit), 0);
  if (kind === DIGIT || kind === PLACE || kind === GROUP || kind === ARABIC) STARTS[unit] = ALWAYS;
}
for (const mark of '翻半对《') STARTS[mark.charCodeAt(0)] = ALWAYS;
for (const mark of '数几上') STARTS[mark.charCodeAt(0)] = BEFORE_PLACE;
STARTS['.'.charCodeAt(0)] = BEFORE_DIGIT;

/** The first place in plain[from, end) where a Chinese number may begin; -1 where there is none. */
export function nextChineseStart(plain: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const starts = STARTS[plain.charCodeAt(at)]!;
    if (starts === ALWAYS) return at;
    if (starts === BEFORE_PLACE) {
      const next = kindAt(plain, at + 1);
      if (next === PLACE || next === GROUP) return at;
    } else if (starts === BEFORE_DIGIT && startsDecimal(plain, at)) return at;
  }
  return -1;
}

/** .5 after nothing that it could be the end of: 2.5, v.5 and …9 are not such. */
const startsDecimal = (plain: string, at: number): boolean =>
  kindAt(plain, at + 1) === ARABIC && (at === 0 || !/[\w.]/.test(plain[at - 1]!));
