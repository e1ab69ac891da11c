const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
/** Highest first: a number is what stands before the mark times the place, plus what stands after. */
const PLACES: [mark: string, place: number][] = [
  ['千', 1000],
  ['仟', 1000],
  ['百', 100],
  ['佰', 100],
  ['十', 10],
  ['拾', 10],
];
const GROUPS: [mark: string, group: number][] = [
  ['亿', 1e8],
  ['億', 1e8],
  ['万', 1e4],
  ['萬', 1e4],
];

/** A run of Chinese numerals: 二十一, 三千五百, 一点五, 二〇二六, 百分之五's 五. */
export const CHINESE_NUMERAL =
  /[零〇○一二两三四五六七八九壹贰叁肆伍陆柒捌玖十拾百佰千仟万萬亿億]+(?:点[零〇○一二三四五六七八九]+)?/y;

/** The longest number that anyone writes out; a longer run is none, and reading it would take time without end. */
const LONGEST = 40;

/**
 * The value of a run of Chinese numerals; null where the marks don't make a number (十百, 三二百).
 * 三百五 is 350 and 两万三 23 000: a last digit without a place counts in the place below the one before.
 */
export function chineseNumber(text: string): number | null {
  if (text.length > LONGEST) return null;
  const [whole = '', fraction] = text.split('点');
  const integer = chineseInteger(whole);
  if (integer === null) return null;
  if (fraction === undefined) return integer;
  const decimals = [...fraction].map((mark) => DIGITS[mark]);
  return Number(`${integer}.${decimals.join('')}`);
}

function chineseInteger(text: string): number | null {
  if (text === '') return null;
  if ([...text].every((mark) => mark in DIGITS)) return digitByDigit(text);
  for (const [mark, group] of GROUPS) {
    const at = text.lastIndexOf(mark);
    if (at < 0) continue;
    const above = chineseInteger(text.slice(0, at));
    const below = remainder(text.slice(at + 1), group);
    return above === null || below === null ? null : above * group + below;
  }
  return belowTenThousand(text);
}

/** 二〇二六 is read digit by digit; two or three digits without a zero (三五, 一二三) are not one number. */
function digitByDigit(text: string): number | null {
  if (text.length > 1 && text.length <= 3 && !/[零〇○]/.test(text)) return null;
  return Number([...text].map((mark) => DIGITS[mark]).join(''));
}

/** What follows a place: nothing, 零 and a number, one digit of the place below (两万三), or a number. */
function remainder(text: string, place: number): number | null {
  if (text === '') return 0;
  if (/^[零〇○]/.test(text)) return chineseInteger(text.slice(1));
  if (text.length === 1 && text in DIGITS) return (DIGITS[text]! * place) / 10;
  return chineseInteger(text);
}

function belowTenThousand(text: string): number | null {
  for (const [mark, place] of PLACES) {
    const at = text.indexOf(mark);
    if (at < 0) continue;
    const above = at === 0 && place === 10 ? 1 : at === 1 ? DIGITS[text[0]!] : undefined;
    const below = remainder(text.slice(at + 1), place);
    if (above === undefined || above === 0 || below === null || below >= place) return null;
    return above * place + below;
  }
  return null;
}
