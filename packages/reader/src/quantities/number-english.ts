const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const GROUPS: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

const VALUES = new Map<string, number>([
  ...ONES.map((word, value): [string, number] => [word, value]),
  ...TENS.slice(2).map((word, index): [string, number] => [word, 10 * (index + 2)]),
]);
const WORD = `(?:${[...VALUES.keys()].sort((a, b) => b.length - a.length).join('|')}|hundred|thousand|million|billion|trillion)`;

/** A run of English number words: twenty-one, two hundred and five, one million. 'a' only before a magnitude. */
export const ENGLISH_NUMERAL = new RegExp(
  `(?:an? (?=(?:hundred|thousand|million|billion|trillion)\\b)|\\b)${WORD}(?:(?:-| and | )${WORD}){0,12}\\b`,
  'iy',
);

/** Fractions with a name: a third, two-thirds, half, three quarters. */
export const ENGLISH_FRACTION =
  /(?:(?<half>(?:a |one[- ])?half)|(?<count>a|an|one|two|three|four|five|six|seven|eight|nine)[- ](?<part>third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?)\b(?![- ](?:century|quarter|half|year|time|round|session|plenum|party))/iy;

const PARTS: Record<string, number> = {
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
    } else if (word in GROUPS) {
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

/** 'two-thirds' → .6667 (a share of one). */
export function englishFraction(groups: Record<string, string | undefined>): number | null {
  if (groups.half) return 0.5;
  const count = /^an?$/i.test(groups.count ?? '') ? 1 : VALUES.get((groups.count ?? '').toLowerCase());
  const part = PARTS[(groups.part ?? '').toLowerCase()];
  return count === undefined || part === undefined || count >= part ? null : count / part;
}
