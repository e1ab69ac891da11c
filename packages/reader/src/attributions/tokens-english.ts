import type { Span } from '../records.js';
import type { Quotation } from './quotation-marks.js';
import { PINYIN_SURNAMES } from './surnames.js';

/**
 * A word, a number, a mark, or a whole quotation taken as one: what stands inside quotation marks says nothing about
 * the clause around it.
 */
export type Token = {
  start: number;
  end: number;
  /** In lower case, with straight apostrophes; for a quotation its last mark between quotation marks ('“,”'), or nothing. */
  word: string;
  kind: 'word' | 'number' | 'mark' | 'quotation';
  capital: boolean;
};

const TOKEN =
  /(?:\p{Lu}\.){2,}|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Prof|Lt|Col|Sgt|Rev|Hon|Jr|Sr|St|Inc|Corp|Ltd|Co|No)\.(?=[\s,])|\p{Lu}\.(?=\s\p{Lu})|[$€£¥]?\p{N}[\p{N}.,]*\p{N}%?|[$€£¥]?\p{N}%?|[\p{L}\p{M}]+(?:[-‐‑.&][\p{L}\p{N}]+)*(?:['’](?:s|S|t|re|ve|ll|d|m)(?![\p{L}]))?(?:-[\p{L}\p{N}]+)*|['’](?:s|S)(?![\p{L}])|--+|[^\s]/gu;
const WORD = /^[\p{L}'’]/u;
const NUMBER = /^[$€£¥]?\p{N}/u;
const CAPITAL = /^\p{Lu}/u;

/** Splits English text[span] into tokens; the quotations given (in order, apart) become one token each. */
export function tokeniseEnglish(text: string, span: Span, quotations: Quotation[]): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  for (const { span: quoted, inner } of quotations) {
    if (quoted.start < at || quoted.end > span.end) continue;
    pushWords(text, at, quoted.start, tokens);
    const last = text.slice(Math.max(inner.start, inner.end - 1), inner.end);
    tokens.push({ ...quoted, word: /[\p{L}\p{N}]/u.test(last) ? '' : `“${last}”`, kind: 'quotation', capital: false });
    at = quoted.end;
  }
  pushWords(text, at, span.end, tokens);
  return tokens;
}

/** Quotation marks that are no speech's: the words between them stand as words. */
const MARKS = /^[“”"「」『』‘’`]$/;

/** 'Liu He', 'Zhang You': a given name that is spelt like a pronoun is none. */
const isNameLikePronoun = (word: string) => word === 'he' || word === 'you' || word === 'she';
const followsSurname = (text: string, at: number, before: Token | undefined) =>
  before?.capital === true && PINYIN_SURNAMES.has(before.word) && /^\s?$/.test(text.slice(before.end, at));

function pushWords(text: string, from: number, to: number, tokens: Token[]): void {
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const form = match[0];
    if (MARKS.test(form)) continue;
    const start = from + match.index;
    const kind = WORD.test(form) ? 'word' : NUMBER.test(form) ? 'number' : 'mark';
    const word = kind === 'mark' ? form : form.toLowerCase().replace('’', "'");
    const capital = kind === 'word' && CAPITAL.test(form);
    const name = capital && isNameLikePronoun(word) && followsSurname(text, start, tokens.at(-1));
    tokens.push({ start, end: start + form.length, word: name ? `${word}_` : word, kind, capital });
  }
}
