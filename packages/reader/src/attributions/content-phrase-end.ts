import { isFiniteVerb } from './noun-phrase-english.js';
import type { Token } from './tokens-english.js';
import { ADVERBS, DAYS } from './words-english.js';

/** A phrase or infinitive ends where a clause of the main sentence goes on, or an adverbial tells of the speaking. */
export function phraseEnd(tokens: Token[], from: number, end: number, nominal: boolean): number {
  for (let at = from + 1; at < end - 1; at++) {
    const { word } = tokens[at]!;
    if (word === ';' || (nominal && tellsOfSpeaking(tokens, at)) || isNextVerb(tokens, at)) return at;
    if (word !== ',') continue;
    const next = tokens[at + 1]!.word;
    if (next === 'as' && tokens[at + 2]?.word === 'well') continue;
    if (CONTINUES.test(next)) return at;
  }
  return end;
}

/** 'opposed it [and voted against it]': a further verb of the same subject. */
function isNextVerb(tokens: Token[], at: number): boolean {
  if (!/^(?:and|or|but)$/.test(tokens[at]!.word)) return false;
  let next = at + 1;
  while (next < tokens.length && (ADVERBS.has(tokens[next]!.word) || /ly$/.test(tokens[next]!.word))) next++;
  return next < tokens.length && isFiniteVerb(tokens[next]!);
}

const CONTINUES =
  /^(?:who|which|while|when|as|after|before|but|although|though|where|whereas|because|so|since|he|she|they|it|we|i|(?:he|she|they|it|we|i)'.*)$/;

/** 'praised the mayor [during a visit]', '[last week]', '[in a recent interview]', '[because …]'. */
function tellsOfSpeaking(tokens: Token[], at: number): boolean {
  const { word } = tokens[at]!;
  if (/^(?:during|because|when|after|before|while|amid)$/.test(word)) return true;
  if (DAYS.has(word) && word !== 'may' && word !== 'march') return true;
  const next = tokens[at + 1]?.word ?? '';
  if (/^(?:last|this|earlier)$/.test(word))
    return /^(?:week|month|year|night|summer|spring|fall|winter|morning|this|last)$/.test(next);
  if (word === 'on') return DAYS.has(next) || next === 'twitter';
  if (word !== 'in' && word !== 'at') return false;
  return tokens
    .slice(at + 1, at + 6)
    .some((token) =>
      /^(?:interview|statement|speech|tweet|letter|conference|rally|briefing|email|memo|debate|meeting|address|remarks|testimony|study|session)$/.test(
        token.word,
      ),
    );
}
