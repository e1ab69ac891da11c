/** The words that a number may begin with in English. */
const ENGLISH =
  /(?:an? (?:half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|dozen|hundred|thousand|million|billion|trillion|few (?:dozen|hundred|thousand|million|billion))|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|thousand|millions|billions|trillions|several (?:dozen|hundred|thousand|million|billion)|half|doubl(?:ed|ing)|tripl(?:ed|ing)|trebl(?:ed|ing)|quadrupl(?:ed|ing)|halv(?:ed|ing))\b|(?:ten|dozen|hundred|thousand)s\b/iy;
const ENGLISH_OPENINGS = 'azotfsenhdqmb';
/** Fractions in one character: ½. */
const ENGLISH_FRACTIONS = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞';

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
const TABLE = startTable(ENGLISH_FRACTIONS, ENGLISH_OPENINGS);
const FULL_STOP = 0x2e;

/** The first place in plain[from, end) where an English number may begin; -1 where there is none. */
export function nextStart(plain: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const starts = TABLE[plain.charCodeAt(at)]!;
    if (starts === NONE) continue;
    if (starts === STARTS) return at;
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
