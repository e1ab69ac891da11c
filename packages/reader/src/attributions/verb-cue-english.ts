import { agrees, isDocumentLike } from './agreement-english.js';
import { type Complement, complementAfter, isInfinitive } from './complement-english.js';
import { controllerOf } from './controller-english.js';
import type { Cue } from './cue.js';
import { FRAMES, PARTICLES, VERB_FORMS, type VerbReading } from './cue-verbs-english.js';
import { apposedSubject, endsInverted, mayInvert } from './inversion-english.js';
import { holdsVerb, nounPhraseBefore } from './noun-phrase-english.js';
import { gerundCue } from './participle-cue-english.js';
import { askedCue, passiveCue } from './passive-cue-english.js';
import { subjectAfter, subjectBefore, type VerbGroup, verbGroup } from './subject-english.js';
import type { Token } from './tokens-english.js';
import { ADVERBS, AUXILIARIES, COORDINATORS, PREPOSITIONS, SUBORDINATORS, TIMES } from './words-english.js';

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
  if (group.passive) return passiveCue(tokens, at, to, group, reading, frame);
  if (group.infinitive) return infinitiveCue(tokens, at, to, group, reading, frame);
  const asked = askedCue(tokens, at, to, reading);
  if (asked) return asked;
  const raised = raisingCue(tokens, at, to, group, reading);
  if (raised || isRaising(reading)) return raised;
  const gap = gapCue(tokens, at, to, group, reading, frame);
  if (gap) return gap;
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
  const by = tokens[to]?.word === 'by' ? passiveCue(tokens, at, to, group, reading, frame) : null;
  if (by) return by;
  const subject = subjectBefore(tokens, group.from);
  if (subject && !agrees(tokens, subject, group, reading, complement)) return null;
  // Only of a verb of saying may what was said stand before it.
  if (!complement && !frame.includes('q')) return null;
  if (subject && frame.includes('d') && !isDocumentLike(tokens, subject)) return null;
  if (subject) return { ...base, clause: subject.whole.from, subject, inverted: false };
  // 'should take note and recognize that …' asserts nothing.
  const asserts = group.auxiliary || reading.forms.has('past') || reading.forms.has('present');
  if (!complement || !asserts || !isCoordinated(tokens, group.from)) return null;
  return { ...base, clause: group.from, subject: null, inverted: false };
}

const isRaising = ({ frame }: VerbReading) => frame.includes('r');

/** '[Prices] seem to rise', 'it appears that …': what seems so is told of the subject, and nobody is named who thinks so. */
function raisingCue(tokens: Token[], at: number, to: number, group: VerbGroup, reading: VerbReading): Cue | null {
  if (!isRaising(reading)) return null;
  const base = {
    kind: 'passive' as const,
    at,
    to,
    inverted: false,
    lemma: reading.lemma,
    subject: null,
    impersonal: true,
  };
  const next = tokens[to];
  const subject = subjectBefore(tokens, group.from)?.whole;
  if (next?.word === 'that') return { ...base, clause: subject?.from ?? at, complement: { kind: 'that', from: to } };
  if (subject && isPredicate(tokens, to, reading.lemma))
    return { ...base, clause: subject.from, complement: { kind: 'phrase', from: to }, extracted: subject };
  if (!subject || !isInfinitive(tokens, to)) return null;
  return { ...base, clause: subject.from, complement: { kind: 'infinitive', from: to }, extracted: subject };
}

/** 'seem [equally calm]', 'appear [dubious]': an adjective or a noun; 'appeared [in court]' is no judgment. */
function isPredicate(tokens: Token[], at: number, lemma: string): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word' || next.capital || next.word === 'like') return lemma === 'seem' && next?.word === 'like';
  if (PREPOSITIONS.has(next.word) || SUBORDINATORS.has(next.word) || COORDINATORS.has(next.word)) return false;
  return next.word !== 'to' && !(lemma === 'appear' && (TIMES.has(next.word) || next.word === 'before'));
}

/** 'a strike [that] officials said [could go on]': the clause after the cue lacks what stands before its subject. */
function gapCue(
  tokens: Token[],
  at: number,
  to: number,
  group: VerbGroup,
  reading: VerbReading,
  frame: string,
): Cue | null {
  if (!frame.includes('b') || !(reading.forms.has('past') || reading.forms.has('present'))) return null;
  const next = tokens[ADVERBS.has(tokens[to]?.word ?? '') ? to + 1 : to];
  if (!next || !AUXILIARIES.has(next.word) || /['’]/.test(next.word)) return null;
  const subject = subjectBefore(tokens, group.from);
  if (!subject) return null;
  const before = tokens[subject.whole.from - 1];
  if (before?.kind !== 'word') return null;
  const relative = /^(?:that|which|who|what)$/.test(before.word);
  const extracted = relative
    ? { from: subject.whole.from - 1, to: subject.whole.from }
    : nounPhraseBefore(tokens, subject.whole.from);
  if (!extracted) return null;
  const complement: Complement = { kind: 'clause', from: to };
  return { kind: 'verb', at, to, clause: at, subject, inverted: false, complement, lemma: reading.lemma, extracted };
}

/** 'He went on [to say] that …', 'they met [to discuss] fees': the subject is that of the verb before. */
function infinitiveCue(
  tokens: Token[],
  at: number,
  to: number,
  group: VerbGroup,
  reading: VerbReading,
  frame: string,
): Cue | null {
  if (!reading.forms.has('base')) return null;
  const complement = complementAfter(tokens, to, frame);
  if (!complement) return null;
  const subject = controllerOf(tokens, group.from);
  return {
    kind: 'infinitive',
    at,
    to,
    clause: at,
    subject,
    inverted: false,
    complement,
    lemma: reading.lemma,
    impersonal: subject === null,
  };
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
  const comma = tokens.findIndex(({ word }, at) => at > complement.from && word === ',');
  const phraseEnd = comma < 0 ? tokens.length : comma;
  if (PREPOSITIONS.has(first.word) && !holdsVerb(tokens, complement.from, phraseEnd)) return null;
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
