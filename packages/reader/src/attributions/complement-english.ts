import { mannerEnd } from './manner-english.js';
import { holdsVerb, isNominal, nounPhraseAfter } from './noun-phrase-english.js';
import type { Token } from './tokens-english.js';
import {
  ADVERBS,
  AUXILIARIES,
  DAYS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from './words-english.js';

/** What follows a cue as its content: how it begins, and at which token. */
export type Complement = {
  kind: 'that' | 'quotation' | 'clause' | 'infinitive' | 'phrase' | 'none';
  from: number;
  /** Where the clause around it goes on, at the latest. */
  until?: number;
};

const WH = /^(?:that|whether|how|why|what|if|who|where|when)$/;
const FRAME_PREPOSITIONS: Record<string, string> = {
  f: 'for',
  o: 'on',
  w: 'with',
  i: 'in',
  u: 'about',
  x: 'against',
  l: 'to',
  y: 'at',
  z: 'over',
};
const LOOKAHEAD = 40;

/** The complement that the frame of a cue finds at tokens[at]; null where nothing said follows. */
export function complementAfter(tokens: Token[], at: number, frame: string): Complement | null {
  const speaks = /[bcq]/.test(frame);
  let from = skipAdverbs(tokens, at);
  const next = tokens[from];
  if (!next) return null;
  if (speaks) {
    const quoted = quotationAt(tokens, from);
    if (quoted !== null) return { kind: 'quotation', from: quoted };
  }
  if (speaks) {
    const parted = afterParenthesis(tokens, from);
    if (parted) return parted;
  }
  const manner = frame.includes('m') ? mannerEnd(tokens, from) : null;
  if (manner !== null)
    return tokens[manner]?.word === ':' && tokens[manner + 1] ? { kind: 'quotation', from: manner + 1 } : null;
  const preposition = prepositionFrame(tokens, from, frame);
  if (preposition) return preposition;
  if (speaks && WH.test(next.word)) return { kind: 'that', from };
  if (frame.includes('t') && next.word === 'to' && isVerbLike(tokens[from + 1])) return { kind: 'infinitive', from };
  if (speaks || frame.includes('a')) {
    const later = afterAdverbial(tokens, from, frame);
    if (later) return later;
  }
  if (frame.includes('a')) {
    const addressed = afterAddressee(tokens, from, frame);
    if (addressed) return addressed;
  }
  from = skipTime(tokens, from);
  const start = tokens[from];
  if (!start || start.kind === 'mark') return null;
  if (speaks && WH.test(start.word)) return { kind: 'that', from };
  if (frame.includes('b') && (frame.includes('a') ? startsPlainClause(start) : startsClause(start)))
    return { kind: 'clause', from };
  if (frame.includes('g') && /[a-z]ing$/.test(start.word)) return { kind: 'phrase', from };
  if (frame.includes('n') && (startsPhrase(start) || start.kind === 'quotation')) return { kind: 'phrase', from };
  return null;
}

function skipAdverbs(tokens: Token[], at: number): number {
  let from = at;
  while (from < tokens.length && ADVERBS.has(tokens[from]!.word) && from - at < 3) from++;
  return from;
}

/** ': “…”', ', “…”' or a quotation straight after. */
function quotationAt(tokens: Token[], at: number): number | null {
  if (tokens[at]?.kind === 'quotation') return at;
  if (!/^[:,]$/.test(tokens[at]?.word ?? '')) return null;
  if (tokens[at + 1]?.kind === 'quotation') return at + 1;
  return tokens[at]!.word === ':' && tokens[at + 1] ? at + 1 : null;
}

/** 'said — on the radio, as it happens — that …', 'said, in a letter, “…”': a parenthesis parts the cue from its content. */
function afterParenthesis(tokens: Token[], at: number): Complement | null {
  const mark = tokens[at]!.word;
  if (!/^(?:,|—|–|--|-)$/.test(mark)) return null;
  const limit = Math.min(tokens.length - 1, at + 15);
  for (let close = at + 1; close < limit; close++) {
    const { word, kind } = tokens[close]!;
    if (kind === 'quotation' || /^[.;:?!]$/.test(word)) return null;
    if (word !== mark) continue;
    const next = tokens[close + 1]!;
    if (next.word === 'that') return { kind: 'that', from: close + 1 };
    if (next.kind === 'quotation' && !holdsVerb(tokens, at + 1, close)) return { kind: 'quotation', from: close + 1 };
  }
  return null;
}

function prepositionFrame(tokens: Token[], at: number, frame: string): Complement | null {
  for (const letter of frame) {
    if (FRAME_PREPOSITIONS[letter] === tokens[at]?.word && tokens[at + 1] && tokens[at + 1]!.kind !== 'mark') {
      if (letter === 'o' && DAYS.has(tokens[at + 1]!.word)) continue;
      return { kind: 'phrase', from: at + 1 };
    }
  }
  return null;
}

/**
 * 'said on Tuesday that …', 'told a briefing in Beijing on Monday that …', 'wrote on her page: “…”': the content starts
 * at the first 'that', colon or quotation, if only phrases without a verb stand before it.
 */
function afterAdverbial(tokens: Token[], from: number, frame: string): Complement | null {
  const first = tokens[from]!;
  const adverbial = PREPOSITIONS.has(first.word) || isTimeWord(first) || frame.includes('a');
  if (!adverbial) return null;
  const limit = Math.min(tokens.length, from + LOOKAHEAD);
  for (let at = from; at < limit; at++) {
    const token = tokens[at]!;
    if (token.kind === 'quotation') {
      const led = tokens[at - 1]!.word === ',' || tokens[at - 1]!.word === ':' || /[bcq]/.test(frame);
      return led ? { kind: 'quotation', from: at } : null;
    }
    if (token.word === ':' && at + 1 < tokens.length) return { kind: 'quotation', from: at + 1 };
    if (token.word === 'that' && tokens[at + 1] && isTimeWord(tokens[at + 1]!)) continue;
    if (token.word === 'that' || (token.word === 'whether' && at > from)) {
      return holdsVerb(tokens, from, at) ? null : { kind: 'that', from: at };
    }
    if (/^[.;?!]$/.test(token.word) || AUXILIARIES.has(token.word)) return null;
    if (PRONOUNS.has(token.word) && at > from && token.word !== 'who' && token.word !== 'which') return null;
  }
  return null;
}

const isTimeWord = (token: Token) =>
  (TIMES.has(token.word) && !/^(?:there|here|now|once|then)$/.test(token.word)) || DAYS.has(token.word);

/** 'said Tuesday …', 'said in a statement on Friday …' → where what is said may start. */
function skipTime(tokens: Token[], from: number): number {
  let at = from;
  for (let phrases = 0; phrases < 3; phrases++) {
    const start = at;
    const next = tokens[at + 1];
    if (tokens[at]?.word === 'on' && next && DAYS.has(next.word)) at += 2;
    while (
      tokens[at] &&
      (DAYS.has(tokens[at]!.word) || /^(?:today|yesterday|recently|earlier|afterwards?)$/.test(tokens[at]!.word))
    )
      at++;
    if (/^(?:this|last|next)$/.test(tokens[at]?.word ?? '') && tokens[at + 1] && TIMES.has(tokens[at + 1]!.word))
      at += 2;
    if (at === start) break;
  }
  return at;
}

/** 'urged firms to invest', 'told reporters the plan …', 'assured them it …'. */
function afterAddressee(tokens: Token[], from: number, frame: string): Complement | null {
  const person = /^(?:me|him|her|us|them|you|it)$/.test(tokens[from]!.word);
  const end = person ? from + 1 : nounPhraseAfter(tokens, from, (word) => /^(?:of|at|for|in|from|on)$/.test(word))?.to;
  if (end === undefined || end <= from) return null;
  const next = tokens[end];
  if (!next) return null;
  if (next.word === 'to' || next.word === 'not') {
    const infinitive = next.word === 'not' ? tokens[end + 1]?.word === 'to' : isVerbLike(tokens[end + 1]);
    return infinitive ? { kind: 'infinitive', from: /[bq]/.test(frame) && person ? end : from } : null;
  }
  if (WH.test(next.word) && /[bc]/.test(frame) && !isOfTheSpeaking(tokens, end)) return { kind: 'that', from: end };
  const preposition = prepositionFrame(tokens, end, frame);
  if (preposition) return preposition;
  if (!/[be]/.test(frame)) return null;
  const clause = skipTime(tokens, end);
  const start = tokens[clause];
  return start && (startsPlainClause(start) || start.capital || start.word === 'there')
    ? { kind: 'clause', from: clause }
    : null;
}

/** 'told the paper [when asked]', '[when he arrived]': a time, where an addressee has been named. */
const isOfTheSpeaking = (tokens: Token[], at: number) =>
  tokens[at]!.word === 'when' && (PRONOUNS.has(tokens[at + 1]?.word ?? '') || /ed$/.test(tokens[at + 1]?.word ?? ''));

/** Whether tokens[at] is the 'to' of an infinitive. */
export const isInfinitive = (tokens: Token[], at: number) =>
  tokens[at]?.word === 'to' && (isVerbLike(tokens[at + 1]) || ADVERBS.has(tokens[at + 1]?.word ?? ''));

const isVerbLike = (token: Token | undefined) =>
  token !== undefined &&
  token.kind === 'word' &&
  !token.capital &&
  !DETERMINERS.has(token.word) &&
  !PRONOUNS.has(token.word) &&
  !PREPOSITIONS.has(token.word);

/** 'he', and contracted with its verb: "he's", "there's". */
const startsWithPronoun = (token: Token) =>
  PRONOUNS.has(token.word) || /^(?:he|she|it|they|we|i|you|there|that)'/.test(token.word);

const startsClause = (token: Token) =>
  token.kind === 'number' ||
  startsWithPronoun(token) ||
  DETERMINERS.has(token.word) ||
  isNominal(token) ||
  token.word === 'there' ||
  PREPOSITIONS.has(token.word) ||
  SUBORDINATORS.has(token.word) ||
  ADVERBS.has(token.word);

/** After a verb that takes an addressee, only a pronoun or a determiner starts what is said: 'warned the plan …'. */
const startsPlainClause = (token: Token) => startsWithPronoun(token) || DETERMINERS.has(token.word);

const startsPhrase = (token: Token) =>
  token.kind === 'number' ||
  /^(?:him|her|them|it|us|me)$/.test(token.word) ||
  DETERMINERS.has(token.word) ||
  POSSESSIVES.has(token.word) ||
  isNominal(token);
