import { agrees, isDocumentLike } from './agreement-english.js';
import { type Complement, complementAfter } from './complement-english.js';
import type { Cue } from './cue.js';
import { FRAMES, PARTICLES, VERB_FORMS, type VerbReading } from './cue-verbs-english.js';
import { apposedSubject, endsInverted, mayInvert } from './inversion-english.js';
import { holdsVerb } from './noun-phrase-english.js';
import { gerundCue, passiveCue } from './participle-cue-english.js';
import { subjectAfter, subjectBefore, verbGroup } from './subject-english.js';
import type { Token } from './tokens-english.js';
import { PREPOSITIONS, SUBORDINATORS } from './words-english.js';

/** The cue that a verb at tokens[at] makes, with its subject on either side; null where it is none. */
export function verbCue(tokens: Token[], at: number, titled: boolean, earlier: Cue[]): Cue | null {
  const reading = VERB_FORMS.get(tokens[at]!.word);
  if (!reading || (tokens[at]!.capital && at > 0 && !titled && !reading.forms.has('gerund'))) return null;
  const particle = PARTICLES[reading.lemma]?.[tokens[at + 1]?.word ?? ''];
  const frame = particle ?? FRAMES[reading.lemma] ?? '';
  const to = particle === undefined ? at + 1 : at + 2;
  if (reading.forms.has('gerund')) return gerundCue(tokens, at, to, reading, frame);
  return finiteCue(tokens, at, to, reading, frame, earlier);
}

function finiteCue(
  tokens: Token[],
  at: number,
  to: number,
  reading: VerbReading,
  frame: string,
  earlier: Cue[],
): Cue | null {
  const group = verbGroup(tokens, at);
  if (group.passive) return passiveCue(tokens, at, to, group.from, reading, frame);
  if (group.infinitive) return null;
  const complement = withoutAdverbial(tokens, group.from, complementAfter(tokens, to, frame), earlier);
  const base = { kind: 'verb' as const, at, to, lemma: reading.lemma, complement };
  const finite =
    group.from < at || reading.forms.has('past') || reading.forms.has('present') || reading.forms.has('base');
  if (!finite) return null;
  if (mayInvert(tokens, at, to, frame, reading)) {
    const subject = subjectAfter(tokens, to);
    const apposed = complement ? apposedSubject(tokens, group.from) : null;
    if (subject && !apposed && endsInverted(tokens, subject.whole.to))
      return { ...base, clause: at, subject, inverted: true, complement: null };
  }
  const by = tokens[to]?.word === 'by' ? passiveCue(tokens, at, to, group.from, reading, frame) : null;
  if (by) return by;
  const subject = subjectBefore(tokens, group.from);
  if (subject && !agrees(tokens, subject, group, reading, complement)) return null;
  if (subject && frame.includes('d') && !isDocumentLike(tokens, subject)) return null;
  if (subject) return { ...base, clause: subject.whole.from, subject, inverted: false };
  // 'should take note and recognize that …' asserts nothing.
  const asserts = group.auxiliary || reading.forms.has('past') || reading.forms.has('present');
  if (!complement || !asserts || !isCoordinated(tokens, group.from)) return null;
  return { ...base, clause: group.from, subject: null, inverted: false };
}

/** '“…,” he said …': what stands before tells what was said, whatever comes after. */
function isQuotedBefore(tokens: Token[], verb: number, earlier: Cue[]): boolean {
  const subject = subjectBefore(tokens, verb);
  const before = subject ? tokens[subject.whole.from - 1] : undefined;
  const taken = earlier.some(({ complement }) => complement && subject && complement.from < subject.whole.from);
  return before?.kind === 'quotation' && !taken;
}

/** '“…,” he said in an interview': what was said stands before the cue, and an adverbial after it. */
function withoutAdverbial(
  tokens: Token[],
  verb: number,
  complement: Complement | null,
  earlier: Cue[],
): Complement | null {
  if (!complement) return null;
  if (isQuotedBefore(tokens, verb, earlier)) return null;
  if (complement.kind !== 'clause') return complement;
  const first = tokens[complement.from]!;
  if (!PREPOSITIONS.has(first.word) && !SUBORDINATORS.has(first.word)) return complement;
  if (PREPOSITIONS.has(first.word) && !holdsVerb(tokens, complement.from, tokens.length)) return null;
  const subject = subjectBefore(tokens, verb);
  const before = subject && tokens[subject.whole.from - 1];
  const parted = !before ? subject === null : before.kind === 'quotation' || /^[,—–]$/.test(before.word);
  return parted || /^(?:as|when|while|after|before)$/.test(first.word) ? null : complement;
}

/** 'and said …', ', then added …' and a sentence without its subject: the subject stands in an earlier clause. */
function isCoordinated(tokens: Token[], from: number): boolean {
  const before = tokens[from - 1];
  return !before || /^(?:and|but|or|,|;)$/.test(before.word);
}
