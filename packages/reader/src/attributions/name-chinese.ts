import { alternation } from '../grammar/alternation.js';
import { grammar } from '../grammar/compiled.js';

const { names } = grammar.chinese;
type Role = (typeof names)[number]['role'];
const wordsOf = (role: Role) => names.flatMap((entry) => (entry.role === role ? (entry.words ?? []) : []));
const patternOf = (role: Role) =>
  names.flatMap((entry) => (entry.role === role && entry.pattern ? [entry.pattern] : [])).join('|');

/** The surnames of the census that cover almost everybody, and the compound ones. */
const SINGLE = new Set(wordsOf('surname'));
const COMPOUND = new Set(wordsOf('compound'));

/** Two or three characters that begin like a name and are words: 'high-level', 'finance', 'document', … */
const WORDS = new Set(wordsOf('no-name'));

const HAN = /^[\p{Script=Han}]+$/u;
/** Characters that no given name ends in, but the words after a short subject do. */
const NOT_LAST = new RegExp(patternOf('no-given'), 'u');
const NOT_FIRST = new RegExp(patternOf('no-given-first'), 'u');

/** Whether text is a Chinese name: a surname and one or two more characters, or 某 for one withheld. */
export function isChineseName(text: string): boolean {
  if (text.length < 2 || text.length > 4 || !HAN.test(text)) return false;
  const compound = COMPOUND.has(text.slice(0, 2));
  const given = text.slice(compound ? 2 : 1);
  if (!compound && !SINGLE.has(text[0]!)) return false;
  // '殷殷', '万万': a word said twice.
  if (text.length === 2 && text[0] === text[1]) return false;
  if (/^某[\p{Script=Han}]?$/u.test(given)) return true;
  if (given.length < 1 || given.length > 2 || WORDS.has(text) || WORDS.has(text.slice(0, 2))) return false;
  return !NOT_LAST.test(given.at(-1)!) && (given.length === 1 || !NOT_FIRST.test(given[0]!));
}

/** After an office a name may end in 中, which elsewhere is 'in': '局长孙建中'. */
export const isNameAfterRole = (text: string): boolean =>
  isChineseName(text) || (text.length === 3 && text.endsWith('中') && isChineseName(`${text.slice(0, 2)}文`));

/** '小芳', '老马': a name among people who know each other, after what somebody is. */
export const isNickname = (text: string): boolean =>
  /^[小老阿][\p{Script=Han}]$/u.test(text) && !NOT_NICKNAMES.has(text);
const NOT_NICKNAMES = new Set(wordsOf('no-nickname'));

export const surnameOf = (name: string): string =>
  COMPOUND.has(name.slice(0, 2)) ? name.slice(0, 2) : name.slice(0, 1);
export const isSurname = (text: string): boolean => (text.length === 1 && SINGLE.has(text)) || COMPOUND.has(text);

/** The parts of a foreign name, by the last of which it is called later. */
export const partsOfForeignName = (name: string): string[] => name.split(/[·•・．-]/u);

/** How many characters at the start of `text` can spell a foreign name. */
export const foreignLength = (text: string): number => SPELT.exec(text)?.[0].length ?? 0;

/** A foreign name in Chinese characters: with dots ('伊斯梅尔·胡雷'), or of the characters that write sounds. */
const CHARACTER = patternOf('sound');
const SOUNDS = new RegExp(`^(?:${CHARACTER}){2,10}$`, 'u');
const SPELT = new RegExp(`^(?:${CHARACTER}){2,10}`, 'u');
/** The halves of Tibetan names, which are written without a dot. */
const TIBETAN = new RegExp(`^${alternation(wordsOf('tibetan'))}{2}$`, 'u');

/** Names of China's peoples, which are written in more sounds than foreign ones are, so that a title must stand with them. */
const PEOPLES = new RegExp(`^(?:${CHARACTER}|${patternOf('sound-in-china')}){3,6}$`, 'u');
export const isPeoplesName = (text: string): boolean => PEOPLES.test(text);

export const isForeignName = (text: string): boolean =>
  TIBETAN.test(text) ||
  /^[\p{Script=Han}]{1,8}(?:[·•・．-][\p{Script=Han}]{1,8}){1,4}$/u.test(text) ||
  SOUNDS.test(text);
