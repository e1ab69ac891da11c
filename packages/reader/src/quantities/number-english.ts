import type { Scanned } from './scan.js';
import { stick } from './scan.js';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const GROUPS: Record<string, number> = { dozen: 12, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

const VALUES = new Map<string, number>([
  ...ONES.map((word, value): [string, number] => [word, value]),
  ...TENS.slice(2).map((word, index): [string, number] => [word, 10 * (index + 2)]),
]);
const GROUP = 'hundred|dozen|thousand|million|billion|trillion';
const WORD = `(?:${[...VALUES.keys()].sort((a, b) => b.length - a.length).join('|')}|${GROUP})`;

/** A run of English number words: twenty-one, two hundred and five, one million. 'a' only before a magnitude. */
const NUMERAL = new RegExp(
  `(?:an? (?=(?:${GROUP})\\b)|\\b)${WORD}(?:(?:-| and | )${WORD}){0,12}\\b(?!-(?:${WORD})\\b)`,
  'iy',
);

/**
 * Digits as English texts write them: 1,234.5; 816 000 with a space that does not break, or before a word; .5. No number
 * is longer than the bounds; without them, a text of digits would be read to its end again from every sentence.
 */
const DIGITS =
  /\d{1,3}(?:,\d{3}){1,9}(?!\d)(?:\.\d{1,40})?|[1-9]\d{0,2}(?:[\u00a0\u2009\u202f]\d{3}){1,9}(?!\d)(?:\.\d{1,40})?|[1-9]\d{0,2}(?: \d{3}){1,9}(?=[%$€£¥]| ?[A-Za-z])|\d{1,40}(?:\.\d{1,40})?|\.\d{1,40}/y;

/** ×10⁻³, ×10^6, x 10^6: an exponent, which a bare 'x 10' is not. */
const POWER = /\s?[×x]\s?10(?:\^?(?<sign>[-−–])(?<low>\d{1,2})|\^(?<high>\d{1,2})|(?<raised>[⁻⁰¹²³⁴-⁹]{1,3}))(?!\d)/y;

const VULGAR: Record<string, number> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};
const PARTS: Record<string, number> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const PART = Object.keys(PARTS).join('|');
const COUNT = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';

/** What follows a whole number to make it mixed: 2½, 2 1/2, two and a half, three and two-thirds. */
const MIXED = new RegExp(
  `[ -]?(?<vulgar>[${Object.keys(VULGAR).join('')}])|[ -](?<above>[1-9])[/⁄](?<below>[2-9]|1[0-6])(?![\\d/⁄])|[- ]and[- ](?<count>an?|one|two|three|four|five|seven)[- ](?<part>${PART}|halve)s?\\b`,
  'iy',
);

/** Fractions with a name: a third, two-thirds, half, three quarters; not the parts of a year, a game or a list. */
const FRACTION = new RegExp(
  `(?:(?<half>(?:an? |one[- ])?half)|(?<count>an?|one|two|three|four|five|six|seven|eight|nine)[- ](?<part>${PART.replace('half|', '')})s?)\\b(?![- ](?:century|quarter|year|time|round|session|plenum|party|place|person|world|generation|day|line|reading|successive|straight|consecutive|way|back|brother|sister|hearted|baked))`,
  'iy',
);

/** ½, 1/16, 1⁄32: a written fraction of one. */
const SLASH = /(?<![\d/⁄])(?:([1-9]\d?)[/⁄]([2-9]|1[024568]|20|2[45]|32|50|64|100|128|1000)(?![\d/⁄]))/y;

/** One in five, nine out of ten, one in every three: a share in whole numbers. */
const SHARE = new RegExp(
  `(?<part>${COUNT}|\\d{1,2}) (?:in|out of)(?: every)? (?<whole>${COUNT}|twenty|fifty|a hundred|a thousand|10|12|20|50|100|1,?000|[2-9])\\b(?![,.]?\\d|[-/%]| (?:per ?cent|years?|months?|weeks?|days?|hours?|minutes?|million|billion|thousand|hundred))`,
  'iy',
);

/** The number that begins at `at`, in digits, with its exponent or fraction. */
export function englishDigits(plain: string, at: number): Scanned | null {
  const vulgar = VULGAR[plain[at]!];
  if (vulgar !== undefined) return { end: at + 1, value: vulgar };
  const match = stick(DIGITS, plain, at);
  if (!match) return null;
  const written = match[0].replace(/[, \u00a0\u2009\u202f]/g, '');
  // A run too long to be a number: a telephone or serial number.
  if (!written.includes('.') && written.length > 13) return null;
  const end = at + match[0].length;
  const value = Number(written);
  const power = plain[end] === '×' || /\s?[×x]/.test(plain.slice(end, end + 2)) ? stick(POWER, plain, end) : null;
  if (power?.groups) return { end: end + power[0].length, value: Number(`${written}e${exponentOf(power.groups)}`) };
  return mixed(plain, { end, value });
}

/** The number that begins at `at`, in words; where they are a list ('two three'), the first of them. */
export function englishWords(plain: string, at: number): Scanned | null {
  const match = stick(NUMERAL, plain, at);
  if (!match) return null;
  let words = match[0];
  let value = englishNumber(words);
  while (value === null) {
    const shorter = words.replace(/(?:-| and | )[A-Za-z]+$/, '');
    if (shorter === words) return null;
    words = shorter;
    value = englishNumber(words);
  }
  return mixed(plain, { end: at + words.length, value });
}

/** The fraction or share of one that begins at `at`: two-thirds → .6667, one in five → .2. */
export function englishPart(plain: string, at: number): Scanned | null {
  const named = stick(FRACTION, plain, at);
  if (named?.groups) {
    const value = partOf(named.groups);
    if (value !== null) return { end: at + named[0].length, value };
  }
  const slash = stick(SLASH, plain, at);
  if (slash && Number(slash[1]) < Number(slash[2]))
    return { end: at + slash[0].length, value: Number(slash[1]) / Number(slash[2]) };
  const share = stick(SHARE, plain, at);
  if (!share?.groups) return null;
  const [part, whole] = [countOf(share.groups.part!), countOf(share.groups.whole!)];
  return part !== null && whole !== null && part < whole ? { end: at + share[0].length, value: part / whole } : null;
}

/** The value of a run of number words; null where the words are a list ('two three') or no number. */
export function englishNumber(text: string): number | null {
  let total = 0;
  let section = 0;
  let last = Number.POSITIVE_INFINITY;
  let seen = false;
  for (const word of text.toLowerCase().split(/[-\s]+/)) {
    if (word === 'and') continue;
    if (word === 'a' || word === 'an') {
      section = 1;
      seen = true;
      last = 1;
    } else if (word === 'hundred') {
      if (section >= 100) return null;
      section = (seen ? section : 1) * 100;
      last = 100;
    } else if (Object.hasOwn(GROUPS, word)) {
      total += (seen ? section : 1) * GROUPS[word]!;
      section = 0;
      last = Number.POSITIVE_INFINITY;
    } else {
      const value = VALUES.get(word);
      if (value === undefined) return null;
      if (section !== 0 && (last < 20 || (last < 100 && value >= 10) || last === 1)) return null;
      section += value;
      last = value;
    }
    seen = true;
  }
  return total + section;
}

/** 'five', '5', '1,000', 'a hundred'. */
function countOf(text: string): number | null {
  return /^\d/.test(text) ? Number(text.replace(',', '')) : englishNumber(text);
}

/** Adds the fraction after a whole number, where there is one. */
function mixed(plain: string, whole: Scanned): Scanned {
  if (!Number.isInteger(whole.value)) return whole;
  const match = stick(MIXED, plain, whole.end);
  if (!match?.groups) return whole;
  const { vulgar, above, below, count, part } = match.groups;
  const added = vulgar
    ? VULGAR[vulgar]!
    : above
      ? Number(above) / Number(below)
      : (/^an?$/i.test(count!) ? 1 : VALUES.get(count!.toLowerCase())!) / (PARTS[part!.toLowerCase()] ?? 2);
  return added < 1 ? { end: whole.end + match[0].length, value: whole.value + added } : whole;
}

function partOf(groups: Record<string, string | undefined>): number | null {
  if (groups.half) return 0.5;
  const count = /^an?$/i.test(groups.count ?? '') ? 1 : VALUES.get((groups.count ?? '').toLowerCase());
  const part = PARTS[(groups.part ?? '').toLowerCase()];
  return count === undefined || part === undefined || count >= part ? null : count / part;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function exponentOf({ sign, low, high, raised }: Record<string, string | undefined>): string {
  if (raised) return raised.replace(/./g, (mark) => (mark === '⁻' ? '-' : String(RAISED.indexOf(mark))));
  return `${sign ? '-' : ''}${low ?? high}`;
}
