import type { Cue } from './cue.js';
import type { Range } from './noun-phrase-english.js';
import type { Token } from './tokens-english.js';

export function withoutFinalMarks(tokens: Token[], from: number, to: number): number {
  let end = to;
  while (end > from && tokens[end - 1]!.kind === 'mark' && /^[.,;:—–-]$/.test(tokens[end - 1]!.word)) end--;
  return end;
}

export function trimmed(tokens: Token[], from: number, to: number): Range | null {
  let start = from;
  while (start < to && tokens[start]!.kind === 'mark' && /^[.,;:)—–-]$/.test(tokens[start]!.word)) start++;
  const end = withoutFinalMarks(tokens, start, to);
  return end > start ? { from: start, to: end } : null;
}

/** 'which boasts …': what a relative clause says has its own complement or none. */
export const isRelative = (tokens: Token[], { subject, inverted }: Pick<Cue, 'subject' | 'inverted'>) =>
  !inverted && subject !== null && /^(?:who|which|that)$/.test(tokens[subject.head.from]!.word);
