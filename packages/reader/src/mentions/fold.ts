/**
 * Folding makes spellings of one name alike, code unit for code unit, so that offsets stay: capitals are lowered,
 * full-width forms halved, hyphens, dashes and line breaks are spaces, curly apostrophes straight.
 */
const FULL_WIDTH = 0xfee0;
const SPACE = 0x20;

function foldUnit(unit: number): number {
  if (unit >= 0xff01 && unit <= 0xff5e) return foldUnit(unit - FULL_WIDTH);
  if (unit >= 0x41 && unit <= 0x5a) return unit + 32;
  if (unit < 0x80) return unit === 0x2d || unit === 0x0a || unit === 0x0d || unit === 0x09 ? SPACE : unit;
  if (unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a)) return SPACE;
  if (unit >= 0x2010 && unit <= 0x2015) return SPACE;
  if (unit === 0x2018 || unit === 0x2019) return 0x27;
  if (unit === 0x201c || unit === 0x201d) return 0x22;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

/** The folded form of every code unit. */
export const folded: Uint16Array = Uint16Array.from({ length: 0x10000 }, (_, unit) => foldUnit(unit));

/** A text with every code unit folded: as long as the text. */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(folded[text.charCodeAt(i)]!);
  return out;
}

/** Whether a code unit belongs to a word of a script that separates words: letters and digits outside East Asia. */
export const isWordUnit: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const half = folded[unit]!;
  if (half < 0x80) return (half >= 0x30 && half <= 0x39) || (half >= 0x61 && half <= 0x7a) ? 1 : 0;
  return half < 0x590 && /\p{L}/u.test(String.fromCharCode(half)) ? 1 : 0;
});
