import type { VerbReading } from './cue-verbs-english.js';
import { type Subject, subjectBefore } from './subject-english.js';
import type { Token } from './tokens-english.js';
import { DAYS, PREPOSITIONS, PRONOUNS, TIMES } from './words-english.js';

/** '“…,” said Liu', '… , added the mayor', and, where a text lost its commas, a sentence that starts with 'said Liu'. */
export function mayInvert(tokens: Token[], at: number, to: number, frame: string, reading: VerbReading): boolean {
  if (!frame.includes('q') || !(reading.forms.has('past') || reading.forms.has('present'))) return false;
  const before = tokens[at - 1];
  const next = tokens[to];
  if (!next || next.word === 'that' || PREPOSITIONS.has(next.word)) return false;
  // 'Liu, a professor, wrote last week'
  if (DAYS.has(next.word) || TIMES.has(next.word)) return false;
  const open =
    !before ||
    before.kind === 'quotation' ||
    /^[,.?!—–]$/.test(before.word) ||
    before.word === 'as' ||
    before.word === 'so';
  return open && (!PRONOUNS.has(next.word) || before?.kind === 'quotation' || before?.word === ',');
}

/** 'Liu, head of X, said the plan …': the subject stands before its apposition, not after the verb. */
export function apposedSubject(tokens: Token[], verb: number): Subject | null {
  if (tokens[verb - 1]?.word !== ',') return null;
  const subject = subjectBefore(tokens, verb);
  if (!subject) return null;
  const { from, to } = subject.head;
  return tokens[from]!.capital && to - from <= 5 ? subject : null;
}

/** After an inverted subject comes no verb: 'X, head of Y, said the plan offers …' is not inverted. */
export function endsInverted(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word') return true;
  if (PRONOUNS.has(tokens[at - 1]!.word)) return false;
  return (
    PREPOSITIONS.has(next.word) ||
    DAYS.has(next.word) ||
    TIMES.has(next.word) ||
    /^(?:who|when|while|after)$/.test(next.word)
  );
}
