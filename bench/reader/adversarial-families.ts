/** Texts made up to be slow to read: without a full stop, of one thing over and over, of what rules look for. */
import type { Language } from '@xinzhi/reader';
import { randomFrom } from '../../packages/reader/test/mutate-text.js';

export type Family = { name: string; language: Language; of: (length: number) => string };

/** What is repeated: letters and digits, marks, cues without a statement, lists without an end, other scripts. */
const UNITS: Record<Language | 'both', Record<string, string>> = {
  both: {
    'one letter': 'a',
    'one capital': 'A',
    digits: '9',
    'digits and commas': '1,',
    'digits and points': '1.',
    'digits and dashes': '1-',
    spaces: ' ',
    'line ends': '\n',
    'short lines': 'ab\n',
    'lone surrogates': '\ud800',
    'pairs of surrogates': '😀',
    'combining marks': 'e\u0301',
    'opening quotation marks': '“',
    'closing quotation marks': '”',
    'straight quotation marks': '" ',
    'nested brackets': '（(《',
    stops: '.',
    percentages: '5%、',
    Cyrillic: 'Яблоко ',
    Arabic: 'سلام ',
    Thai: 'ฟ',
    Hangul: '한국 ',
  },
  zh: {
    'one character': '国',
    numerals: '一',
    magnitudes: '十万亿',
    commas: '，',
    'list commas': '国、',
    'open statements': '他说',
    'statements in marks': '“好”，他说，',
    'growth without end': '分别增长5%、',
    'ranges without end': '5%至',
    'industries without end': '人工智能、',
    'places without end': '广东、',
    'verbs without end': '大力发展',
    'years without end': '2025年',
    'denials without end': '不',
    'of without end': '的',
    'according without end': '据',
    'book titles': '《规划》',
    'roles without end': '主任',
    'metrics without end': '地区生产总值',
    'spaced digits': '4 9 ',
    'full-width digits': '９．',
    'list numbers': '一是',
  },
  en: {
    'one word': 'widget ',
    'number words': 'one ',
    'hundreds and': 'hundred and ',
    commas: ', ',
    'open statements': 'he said ',
    'who said that': 'who said that ',
    'statements in marks': '“fine,” he said, ',
    'names without end': 'Jane Roe ',
    initials: 'J. ',
    abbreviations: 'Mr. Inc. ',
    'of the': 'of the ',
    'and without end': 'and ',
    'to without end': 'to 5 ',
    'from and to': 'from 5 percent to ',
    'years without end': '2021-25 ',
    'industries without end': 'artificial intelligence, ',
    'verbs without end': 'promote ',
    'according to': 'according to ',
    'titles without end': 'President ',
    hyphens: 'a-',
    apostrophes: "it's ",
    'questions without end': 'Is it? ',
    dollars: '$5 ',
  },
};

const repeated = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** All units of a language in random order: 'words' run into each other, 'lines' have a line end here and there. */
function shuffled(language: Language, lineEnds: number): (length: number) => string {
  const units = Object.values({ ...UNITS.both, ...UNITS[language] }).filter((unit) => !/[\n.?]/.test(unit));
  return (length) => {
    const random = randomFrom(length);
    const parts: string[] = [];
    for (let total = 0; total < length; ) {
      const unit = random() < lineEnds ? '\n' : units[Math.floor(random() * units.length)]!;
      const some = unit.repeat(1 + Math.floor(random() * 3));
      parts.push(some);
      total += some.length;
    }
    return parts.join('').slice(0, length);
  };
}

/** A corpus with every mark that ends a sentence, and every line end, taken out. */
function withoutStops(texts: string[], kept: RegExp): (length: number) => string {
  const whole = texts.join('').replace(kept, '');
  return (length) => repeated(whole)(length);
}

/** Every family in each of the two languages; `corpora` are real texts in them. */
export function adversarialFamilies(corpora: Record<Language, string[]>): Family[] {
  return (['zh', 'en'] as const).flatMap((language) => [
    { name: 'prose', language, of: repeated(corpora[language].join('\n')) },
    { name: 'prose without a full stop', language, of: withoutStops(corpora[language], /[。！？!?.…\n\r]/g) },
    { name: 'prose without any mark', language, of: withoutStops(corpora[language], /[\p{P}\n\r]/gu) },
    { name: 'shuffled units', language, of: shuffled(language, 0) },
    { name: 'shuffled units in lines', language, of: shuffled(language, 0.05) },
    ...Object.entries({ ...UNITS.both, ...UNITS[language] }).map(([name, unit]) => ({
      name,
      language,
      of: repeated(unit),
    })),
  ]);
}
