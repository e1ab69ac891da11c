import type { Language } from '../records.js';

/** The characters that a number may begin with in Chinese; 翻 opens a multiple (翻番), 半 and 对 a half. */
const CHINESE = '零〇一二两三四五六七八九十百千万翻半对';
/** The words that a number may begin with in English. */
const ENGLISH =
  /(?:an?\b|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half|doubl|tripl|trebl|quadrupl|halv)/iy;
const ENGLISH_OPENINGS = 'azotfsenhdq';

const NONE = 0;
const STARTS = 1;
const MAY_START_WORD = 2;

/** What a code unit can begin: asked of every character of a text. */
const startTable = (always: string, words: string): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (const mark of `0123456789${always}`) table[mark.charCodeAt(0)] = STARTS;
  for (const mark of `.${words}${words.toUpperCase()}`) table[mark.charCodeAt(0)] = MAY_START_WORD;
  return table;
};
const TABLES: Record<Language, Uint8Array> = { zh: startTable(CHINESE, ''), en: startTable('', ENGLISH_OPENINGS) };
const FULL_STOP = 0x2e;

/** The first place in plain[from, end) where a number may begin; -1 where there is none. */
export function nextStart(plain: string, from: number, end: number, language: Language): number {
  const table = TABLES[language];
  for (let at = from; at < end; at++) {
    const starts = table[plain.charCodeAt(at)]!;
    if (starts === NONE) continue;
    if (starts === STARTS) return at;
    if (language === 'zh') continue;
    if (plain.charCodeAt(at) === FULL_STOP) {
      if (isDigit(plain.charCodeAt(at + 1))) return at;
    } else if (at === 0 || !isWordUnit(plain.charCodeAt(at - 1))) {
      ENGLISH.lastIndex = at;
      if (ENGLISH.test(plain)) return at;
    }
  }
  return -1;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

const isWordUnit = (unit: number): boolean =>
  isDigit(unit) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || unit === 0x5f;
