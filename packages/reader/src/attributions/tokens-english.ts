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

const isLower = (code: number) => code >= 97 && code <= 122;
const isUpper = (code: number) => code >= 65 && code <= 90;
/** Blanks and commas end a word for certain; other marks may belong to it ('U.S.', 'co-founder', 'AT&T'). */
const endsWord = (code: number) => code === 32 || code === 44 || code === 10;

function pushWords(text: string, from: number, to: number, tokens: Token[]): void {
  // In a text without blanks a word goes on for ever: no more is looked at than the marks that part words need.
  const seen = text.slice(0, to + 2);
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10) {
      at++;
      continue;
    }
    const end = isLower(code) || isUpper(code) ? plainWordEnd(text, at, to) : 0;
    if (end > 0) {
      const form = text.slice(at, end);
      pushWord(text, at, end, isUpper(code) ? form.toLowerCase() : form, isUpper(code), tokens);
      at = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(seen);
    if (!match || match.index >= to) return;
    at = Math.min(to, match.index + match[0].length);
    pushForm(text, match.index, at, tokens);
  }
}

/** Where a word of plain letters that starts at `at` ends, if nothing joins it to what follows; else 0. */
function plainWordEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && isLower(text.charCodeAt(end))) end++;
  return end < to && endsWord(text.charCodeAt(end)) ? end : 0;
}

function pushForm(text: string, start: number, end: number, tokens: Token[]): void {
  const form = text.slice(start, end);
  if (MARKS.test(form)) return;
  const kind = WORD.test(form) ? 'word' : NUMBER.test(form) ? 'number' : 'mark';
  if (kind === 'word') pushWord(text, start, end, form.toLowerCase().replace('’', "'"), CAPITAL.test(form), tokens);
  else tokens.push({ start, end, word: kind === 'mark' ? form : form.toLowerCase(), kind, capital: false });
}

function pushWord(text: string, start: number, end: number, word: string, capital: boolean, tokens: Token[]): void {
  const name = capital && isNameLikePronoun(word) && followsSurname(text, start, tokens.at(-1));
  tokens.push({ start, end, word: name ? `${word}_` : word, kind: 'word', capital });
}
