import type { Range } from './noun-phrase-english.js';
import { HONORIFICS, ORGANISATION_NOUNS } from './organisation-nouns-english.js';
import { isRoleNoun } from './role-phrase-english.js';
import { isPinyin, PINYIN_SURNAMES } from './surnames.js';
import type { Token } from './tokens-english.js';

/** A person's name inside a noun phrase, with the title before it. */
export type PersonName = { name: string; words: string[]; title: string | null; honorific: boolean };

/**
 * Finds the name that ends the noun phrase: 'former Chongqing mayor [Huang Qifan]', 'Premier [Li Qiang]',
 * 'Mr. [Pan]', 'Scott Kennedy'. Null where the phrase ends otherwise.
 */
export function nameIn(text: string, tokens: Token[], { from, to }: Range): PersonName | null {
  let end = to;
  if (tokens[end - 1]?.word === "'s") end--;
  let start = end;
  while (start > from && isNameWord(tokens[start - 1]!)) start--;
  // A role or an organisation inside the run ends the title: 'Commerce Minister | Wang Wentao'.
  for (let at = end - 1; at >= start; at--) {
    const { word } = tokens[at]!;
    if (HONORIFICS.has(word) || isRoleNoun(word) || (ORGANISATION_NOUNS.has(word) && end - at > 1)) {
      start = at + 1;
      break;
    }
    if (/['’]s?$/.test(word) && at < end - 1) {
      start = at + 1;
      break;
    }
  }
  if (start >= end) return null;
  const words = tokens.slice(start, end).map((token) => text.slice(token.start, token.end).replace(/['’]s$/, ''));
  // 'Generative AI' is no person: an abbreviation is nobody's surname.
  if (words.length > 1 && /^\p{Lu}{2,}$/u.test(words.at(-1)!) && !/^\p{Lu}{2,}$/u.test(words[0]!)) return null;
  const before = tokens[start - 1];
  const honorific = start > from && HONORIFICS.has(before!.word);
  const titled = start > from && isRoleNoun(before!.word);
  return {
    name: words.join(' '),
    words,
    title: titled ? titleOf(text, tokens, from, start) : null,
    honorific: honorific || titled,
  };
}

function titleOf(text: string, tokens: Token[], from: number, to: number): string {
  return text
    .slice(tokens[from]!.start, tokens[to - 1]!.end)
    .replace(/^(?:the|a|an|its|their|his|her|this|another)\s+/i, '')
    .replace(/\s+/g, ' ');
}

const isNameWord = (token: Token) =>
  token.kind === 'word' &&
  (token.capital || /^(?:de|von|van|der|bin|al|la|le|del|di|da)$/.test(token.word)) &&
  !/^(?:the|a|an)$/.test(token.word);

/** The word by which a person is called later: the first in 'Wei Jianguo', the last in 'Scott Kennedy'. */
export function surnameOf(words: string[]): string {
  const first = words[0]!;
  const chinese =
    words.length <= 3 &&
    words.length > 1 &&
    PINYIN_SURNAMES.has(first.toLowerCase()) &&
    words.slice(1).every((word) => isPinyin(word.toLowerCase()));
  if (chinese) return first;
  const last = words.at(-1)!;
  return /^(?:Jr|Sr|II|III|IV)\.?$/.test(last) && words.length > 1 ? words.at(-2)! : last;
}
