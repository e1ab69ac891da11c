import { isNominal, type Range } from './noun-phrase-english.js';
import { ORGANISATION_NOUNS } from './organisation-nouns-english.js';
import { isRoleNoun, startsWithRole } from './role-phrase-english.js';
import type { Token } from './tokens-english.js';

/** A title in lower case before a run of capitals: 'former Chongqing mayor [Huang Qifan]'. */
export function titledFrom(tokens: Token[], run: Range): Range {
  const before = tokens[run.from - 1];
  if (!before || before.capital || !isRoleNoun(before.word) || before.word.endsWith('s')) return run;
  let from = run.from - 1;
  while (from > 0 && isNominal(tokens[from - 1]) && run.from - from < 6) from--;
  return { from, to: run.to };
}

/** The apposition or relative clause 'who is …' that starts at tokens[from]: to the comma that ends it. */
export function appositionAt(tokens: Token[], from: number): Range | null {
  const relative = tokens[from]?.word === 'who' && /^(?:is|was)$/.test(tokens[from + 1]?.word ?? '');
  const start = relative ? from + 2 : from;
  let to = segmentEnd(tokens, start);
  if (!startsWithRole(tokens, start, to)) return null;
  // 'a researcher at the Institute, Chinese Academy of Sciences,'
  const next = segmentEnd(tokens, to + 1);
  if (
    tokens[to]?.word === ',' &&
    tokens[to + 1]?.capital &&
    tokens.slice(to + 1, next).every((token) => token.capital || /^(?:of|and|the|for|&)$/.test(token.word))
  ) {
    if (tokens.slice(to + 1, next).some(({ word }) => ORGANISATION_NOUNS.has(word))) to = next;
  }
  return to > start ? { from: start, to } : null;
}

function segmentEnd(tokens: Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < 45) {
    const { kind, word } = tokens[at]!;
    if (kind === 'quotation' || /^[,;:.?!()—–]$/.test(word)) break;
    at++;
  }
  return at;
}
