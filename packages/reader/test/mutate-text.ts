/** Texts as they come out of broken files and careless programs: pieces of real ones, changed at random from a seed. */

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

const below = (random: Random, limit: number): number => Math.floor(random() * limit);
const oneOf = <Item>(random: Random, items: readonly Item[]): Item => items[below(random, items.length)]!;

/** A piece of one of the texts, 200 to 3000 characters long, the shorter the more often, cut anywhere. */
export function pieceOf(random: Random, texts: string[]): string {
  const text = oneOf(random, texts);
  const length = 200 + Math.floor(below(random, 2800) * random());
  const start = below(random, Math.max(1, text.length - length));
  return text.slice(start, start + length);
}

const MARKS = [
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '「',
  '」',
  '《',
  '》',
  '（',
  '）',
  '(',
  ')',
  '[',
  ']',
  '【',
  '】',
  '`',
  '«',
  '»',
];
const CONTROLS = [
  '\0',
  '\b',
  '\t',
  '\v',
  '\f',
  '\r',
  '\n',
  '\r\n',
  '\x1b',
  '\x7f',
  '\x85',
  '\u2028',
  '\u2029',
  '\u200b',
  '\u200f',
  '\u202e',
  '\ufeff',
  '\ufffd',
  '\uffff',
];
const SPACES = [' ', '\u00a0', '\u3000', '\u2009', '\n', ''];
const STRANGERS = [
  '😀',
  '𠮷',
  'é',
  'e\u0301',
  'ß',
  'İ',
  'ﬁ',
  'Ω',
  'Я',
  'ش',
  'ฟ',
  '한',
  '①',
  '½',
  '²',
  '٣',
  '〇',
  'Ⅳ',
  '％',
  '５',
  '﷽',
];
const CONNECTIVES = [
  'said',
  '表示',
  '，',
  '、',
  '至',
  '—',
  '-',
  ' to ',
  ' and ',
  '和',
  '%',
  '％',
  '亿元',
  'million',
  '以上',
  '分别',
  '年',
  '。',
  '. ',
  ':',
  '：',
  'according to ',
  '据',
  '不',
  '\n',
];

/** Puts something in at up to `most` places. */
function strewn(random: Random, text: string, most: number, what: () => string): string {
  let out = text;
  for (let count = 1 + below(random, most); count > 0; count--) {
    const at = below(random, out.length + 1);
    out = out.slice(0, at) + what() + out.slice(at);
  }
  return out;
}

/** A stretch of the text, up to `longest` characters. */
function stretch(random: Random, text: string, longest: number): [start: number, end: number] {
  const start = below(random, text.length + 1);
  return [start, Math.min(text.length, start + below(random, longest))];
}

function repeated(random: Random, text: string): string {
  const [start, end] = stretch(random, text, 24);
  return text.slice(0, end) + text.slice(start, end).repeat(2 + below(random, 60)) + text.slice(end);
}

function nested(random: Random, text: string): string {
  const [open, close] = oneOf(random, ['“”', '‘’', '「」', '《》', '（）', '()', '[]', '""']);
  const [start, end] = stretch(random, text, 60);
  const depth = 1 + below(random, 80);
  return (
    text.slice(0, start) +
    open!.repeat(depth) +
    text.slice(start, end) +
    close!.repeat(below(random, depth + 2)) +
    text.slice(end)
  );
}

function digits(random: Random): string {
  const marks = oneOf(random, [
    '0123456789',
    '0123456789.,',
    '零一二三四五六七八九十百千万亿',
    '０１２３４５６７８９',
    '1,',
    '9',
    '0.',
    '5%、',
    '1-',
  ]);
  return Array.from({ length: 1 + below(random, 400) }, () => oneOf(random, [...marks])).join('');
}

type Mutation = (random: Random, text: string, other: string) => string;

/** The kinds of damage, each by its name. */
export const mutations: Record<string, Mutation> = {
  truncated: (random, text) => text.slice(0, below(random, text.length)),
  beheaded: (random, text) => text.slice(below(random, text.length)),
  spliced: (random, text, other) =>
    text.slice(0, below(random, text.length)) + other.slice(below(random, other.length)),
  interleaved: (random, text, other) => {
    const [first, second] = [text.split('\n'), other.split('\n')];
    return first.map((line, index) => line + oneOf(random, SPACES) + (second[index % second.length] ?? '')).join('\n');
  },
  'with control characters': (random, text) => strewn(random, text, 12, () => oneOf(random, CONTROLS)),
  'with stray quotation marks': (random, text) => strewn(random, text, 12, () => oneOf(random, MARKS)),
  'without closing marks': (_, text) => text.replace(/[”’」』）)》】\]]/g, ''),
  'without opening marks': (_, text) => text.replace(/[“‘「『（(《【[]/g, ''),
  'with lone surrogates': (random, text) =>
    strewn(random, text, 6, () => String.fromCharCode(0xd800 + below(random, 0x800))),
  'with strangers': (random, text) => strewn(random, text, 12, () => oneOf(random, STRANGERS)),
  'with connectives': (random, text) => strewn(random, text, 20, () => oneOf(random, CONNECTIVES)),
  repeated,
  nested,
  'with runs of digits': (random, text) => strewn(random, text, 3, () => digits(random)),
  'without full stops': (_, text) => text.replace(/[。！？!?.;；\n]/g, ''),
  'in one word': (_, text) => text.replace(/\s/g, ''),
  'spaced out': (random, text) => {
    const [start, end] = stretch(random, text, 300);
    return text.slice(0, start) + [...text.slice(start, end)].join(oneOf(random, SPACES)) + text.slice(end);
  },
  'line by line': (random, text) => text.replace(/[，, ]/g, (mark) => (random() < 0.3 ? `${mark}\n` : mark)),
  'in capitals': (_, text) => text.toUpperCase(),
  'in full width': (_, text) => text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)),
  reversed: (_, text) => [...text].reverse().join(''),
};

const NAMES = Object.keys(mutations);

/** A text damaged in one to three ways, and their names. */
export function mutated(random: Random, text: string, other: string): { text: string; ways: string[] } {
  const ways = Array.from({ length: 1 + below(random, 3) }, () => oneOf(random, NAMES));
  return { text: ways.reduce((damaged, way) => mutations[way]!(random, damaged, other), text), ways };
}
