import { grammar } from '../grammar/compiled.js';

/** A counted thing: its words as the text has them, and where they are. */
export type CountedNoun = { start: number; end: number; head: string; headStart: number; plural: boolean };

const wordsOf = (role: 'end' | 'plural' | 'modifier' | 'person') =>
  new Set(grammar.english['counted-nouns'].flatMap((entry) => (entry.role === role ? entry.words : [])));
const ends = wordsOf('end');
const plurals = wordsOf('plural');
const modifiers = wordsOf('modifier');
const persons = wordsOf('person');

/** No word is longer; of a text without spaces no more is looked at. */
const WORD = /[ \u00a0\n-]([\p{L}\p{N}&][\p{L}\p{N}&.’'-]{0,80})/uy;
const AND = / (?:and|or|&)(?= )/y;
const OF_THEM = / of (?:the|these|those|its|their|his|her|our|your|my|all)(?! (?:time|year|day|month)\b)/y;
const LONGEST = 6;

/**
 * The noun that plain[…, at) counts: the words from `at` to the first plural ('14 first-team players'); after the number
 * one, or against a hyphen ('an 11-member group'), to the end of the phrase. Null where no noun follows.
 */
export function countedNoun(plain: string, at: number, end: number, singular: boolean): CountedNoun | null {
  OF_THEM.lastIndex = at;
  const partitive = OF_THEM.test(plain);
  let from = partitive ? OF_THEM.lastIndex : at;
  const hyphenated = plain[at] === '-';
  const found: Word[] = [];
  let joined: number | null = null;
  while (found.length < LONGEST) {
    const word = wordAt(plain, from, end);
    if (!word || (found.length === 0 && !/^[\p{L}&]/u.test(word.word))) break;
    const { word: bare } = word;
    if (isAnd(plain, from) && found.length > 0 && joined === null && !hyphenated) {
      // 'digital and physical sales': the joined words have one head.
      joined = found.length;
      from = AND.lastIndex;
      continue;
    }
    if (
      ends.has(bare) ||
      (singular && found.length > 0 && /ing$/.test(bare)) ||
      (found.length > 0 && /ly$/.test(bare) && isLast(plain, word.end))
    )
      break;
    found.push(word);
    const plural = isPlural(bare) && !(modifiers.has(bare) && nextIsNoun(plain, word.end));
    if (plural && (!singular || partitive)) return nounOf(found, true);
    if (plural) {
      // 'One proposal asks': the verb of a singular subject.
      found.pop();
      break;
    }
    if (hyphenated) break;
    from = word.end;
  }
  if (joined !== null) found.length = joined;
  const last = found.at(-1);
  if (partitive || !last || last.word.length < 2 || (found.length === 1 && /ing$/.test(last.word))) return null;
  return nounOf(found, false);
}

type Word = { start: number; end: number; word: string };

function wordAt(plain: string, from: number, end: number): Word | null {
  WORD.lastIndex = from;
  const match = WORD.exec(plain);
  if (!match || match.index + match[0].length > end) return null;
  const word = match[1]!.replace(/[.’'-]+$/, '');
  return { start: from + 1, end: from + 1 + word.length, word: word.toLowerCase() };
}

function isAnd(plain: string, at: number): boolean {
  AND.lastIndex = at;
  return AND.test(plain);
}

function nounOf(words: Word[], plural: boolean): CountedNoun {
  const last = words.at(-1)!;
  return { start: words[0]!.start, end: last.end, head: last.word, headStart: last.start, plural };
}

/** Whether such a noun counts people or jobs. */
export function countsPeople({ head }: CountedNoun): boolean {
  return persons.has(head) || /(?:men|women)$/.test(head);
}

function isPlural(word: string): boolean {
  return plurals.has(word) || (/[^su'’i]s$/.test(word) && word.length > 2) || /(?:us|ss|i)es$/.test(word);
}

function nextIsNoun(plain: string, at: number): boolean {
  WORD.lastIndex = at;
  const match = plain[at] === ' ' ? WORD.exec(plain) : null;
  return match !== null && !ends.has(match[1]!.toLowerCase());
}

/** Whether a phrase goes no further: an adverb there belongs to the verb. */
function isLast(plain: string, at: number): boolean {
  return !/^[ -]\p{L}/u.test(plain.slice(at, at + 2));
}
