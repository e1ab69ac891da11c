import { type Complement, complementAfter } from './complement-english.js';
import { FRAMES, PARTICLES, VERB_FORMS, type VerbReading } from './cue-verbs-english.js';
import { holdsVerb, isNominal, nounPhraseAfter, nounPhraseBefore, type Range } from './noun-phrase-english.js';
import { isReportingNoun, NOT_SPEAKERS } from './nouns-english.js';
import { isClauseStart, type Subject, subjectAfter, subjectBefore, verbGroup } from './subject-english.js';
import type { Token } from './tokens-english.js';
import { DAYS, DETERMINERS, POSSESSIVES, PREPOSITIONS, PRONOUNS, SUBORDINATORS, TIMES } from './words-english.js';

/** A cue with what the grammar around it says; `to` is one past its last token. */
export type Cue = {
  kind: 'verb' | 'gerund' | 'according' | 'noun' | 'passive' | 'colon';
  at: number;
  to: number;
  /** Where the cue's own clause starts: at its subject, or at itself. */
  clause: number;
  subject: Subject | null;
  inverted: boolean;
  complement: Complement | null;
  lemma: string;
};

/** Finds the cues of one unit (a sentence, with what its quotations span), from left to right. */
export function findCues(tokens: Token[]): Cue[] {
  const cues: Cue[] = [];
  const titled = isTitleCase(tokens);
  const colon = colonCue(tokens, titled);
  if (colon) cues.push(colon);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    const cue = according(tokens, at) ?? inPoll(tokens, at) ?? verbCue(tokens, at, titled, cues) ?? nounCue(tokens, at);
    if (!cue) continue;
    cues.push(cue);
    at = Math.max(at, cue.to - 1);
  }
  return cues;
}

/** 'Brown: “…”', and in headlines 'Poll: Voters Want Change': a short noun phrase and a colon. */
function colonCue(tokens: Token[], titled: boolean): Cue | null {
  const at = tokens.findIndex(({ word }, index) => index > 6 || word === ':');
  if (at < 1 || tokens[at]!.word !== ':' || at + 1 >= tokens.length) return null;
  const head = nounPhraseBefore(tokens, at);
  if (!head || head.from !== 0 || !tokens[0]!.capital) return null;
  if (!titled && tokens[at + 1]!.kind !== 'quotation') return null;
  const complement: Complement = { kind: 'clause', from: at + 1 };
  return {
    kind: 'colon',
    at,
    to: at + 1,
    clause: 0,
    subject: { head, whole: head },
    inverted: false,
    complement,
    lemma: ':',
  };
}

/** A headline in which every word but the small ones has a capital. */
function isTitleCase(tokens: Token[]): boolean {
  const words = tokens.filter(({ kind, word }) => kind === 'word' && word.length > 3);
  return words.length > 3 && tokens.length < 40 && words.filter(({ capital }) => capital).length > 0.8 * words.length;
}

/** 'according to the ministry' — but not 'according to local conditions'. */
function according(tokens: Token[], at: number): Cue | null {
  if (tokens[at]!.word !== 'according' || tokens[at + 1]?.word !== 'to') return null;
  const phrase = subjectAfter(tokens, at + 2) ?? phraseAfter(tokens, at + 2);
  if (!phrase) return null;
  const { head } = phrase;
  if (tokens.slice(head.from, head.to).some((token) => NOT_SPEAKERS.has(token.word))) return null;
  return {
    kind: 'according',
    at,
    to: at + 2,
    clause: at,
    subject: phrase,
    inverted: true,
    complement: null,
    lemma: 'according',
  };
}

/** 'In a new poll, half the voters …': a poll named by an adverbial says what follows. */
function inPoll(tokens: Token[], at: number): Cue | null {
  if (at > 0 || tokens[at]!.word !== 'in') return null;
  const subject = phraseAfter(tokens, at + 1);
  if (!subject || tokens[subject.whole.to]?.word !== ',') return null;
  const polls = tokens.slice(subject.head.from, subject.head.to).some(({ word }) => /^(?:poll|survey)s?$/.test(word));
  return polls
    ? { kind: 'according', at, to: at + 1, clause: at, subject, inverted: true, complement: null, lemma: 'in' }
    : null;
}

function phraseAfter(tokens: Token[], start: number): Subject | null {
  const head = nounPhraseAfter(tokens, start, (word) => /^(?:of|for|at|from|by|in|on|with)$/.test(word));
  return head && { head, whole: head };
}

function verbCue(tokens: Token[], at: number, titled: boolean, earlier: Cue[]): Cue | null {
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
  if (subject && !agrees(tokens, subject, at, group.from, reading, complement)) return null;
  if (subject && frame.includes('d') && !isDocumentLike(tokens, subject)) return null;
  if (subject) return { ...base, clause: subject.whole.from, subject, inverted: false };
  if (!complement || !isCoordinated(tokens, group.from)) return null;
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

/** '“…,” said Liu', '… , added the mayor', and, where a text lost its commas, a sentence that starts with 'said Liu'. */
function mayInvert(tokens: Token[], at: number, to: number, frame: string, reading: VerbReading): boolean {
  if (!frame.includes('q') || !(reading.forms.has('past') || reading.forms.has('present'))) return false;
  const before = tokens[at - 1];
  const next = tokens[to];
  if (!next || next.word === 'that' || PREPOSITIONS.has(next.word)) return false;
  const open =
    !before ||
    before.kind === 'quotation' ||
    /^[,.?!—–]$/.test(before.word) ||
    before.word === 'as' ||
    before.word === 'so';
  return open && (!PRONOUNS.has(next.word) || before?.kind === 'quotation' || before?.word === ',');
}

/** 'Liu, head of X, said the plan …': the subject stands before its apposition, not after the verb. */
function apposedSubject(tokens: Token[], verb: number): Subject | null {
  if (tokens[verb - 1]?.word !== ',') return null;
  const subject = subjectBefore(tokens, verb);
  if (!subject) return null;
  const { from, to } = subject.head;
  return tokens[from]!.capital && to - from <= 5 ? subject : null;
}

/** After an inverted subject comes no verb: 'X, head of Y, said the plan offers …' is not inverted. */
function endsInverted(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  if (!next || next.kind !== 'word') return true;
  if (PRONOUNS.has(tokens[at - 1]!.word)) return false;
  return (
    PREPOSITIONS.has(next.word) ||
    DAYS.has(next.word) ||
    TIMES.has(next.word) ||
    /^(?:who|when|while|after)$/.test(next.word)
  );
}

/** 'and said …', ', then added …' and a sentence without its subject: the subject stands in an earlier clause. */
function isCoordinated(tokens: Token[], from: number): boolean {
  const before = tokens[from - 1];
  return !before || /^(?:and|but|or|,|;)$/.test(before.word);
}

/** Whether the word is a verb here: 'reports', 'plans' and 'calls' may be nouns. */
function agrees(
  tokens: Token[],
  subject: Subject,
  at: number,
  from: number,
  reading: VerbReading,
  complement: Complement | null,
): boolean {
  const { forms } = reading;
  const last = tokens[subject.head.to - 1]!;
  if (/['’]s?$/.test(tokens[subject.head.to - 1]!.word) && !PRONOUN_CONTRACTION.test(last.word)) return false;
  if (from < at) return forms.has('base') || forms.has('past') || forms.has('participle');
  if (forms.has('past')) return true;
  const pronoun = PRONOUNS.has(last.word);
  if (forms.has('present') && !last.capital && /[^us']s$/.test(last.word)) return false;
  if (forms.has('present') && /^(?:several|many|some|few|both|these|those|other|all)$/.test(last.word)) return false;
  if (forms.has('present'))
    return pronoun || (complement !== null && complement.kind !== 'none' && !POSSESSIVES.has(last.word));
  // A bare form needs a plural subject.
  if (pronoun) return /^(?:they|we|i|you|who|which)$/.test(last.word);
  const plural =
    /[^su']s$/.test(last.word) ||
    /^(?:some|many|others|both|all|most|several|few|these|those|people|men|women|police|media|data)$/.test(last.word);
  return (
    (plural || hasAnd(tokens, subject.head)) && complement !== null && !DETERMINERS.has(last.word.replace(/s$/, ''))
  );
}

const PRONOUN_CONTRACTION = /^(?:he|she|it|they|we|i|you|who|that|there)['’]/;
const hasAnd = (tokens: Token[], { from, to }: Range) => tokens.slice(from, to).some((token) => token.word === 'and');

/** 'the plan announced in May': a participle after its noun, with nothing said after it. */
const DOCUMENT_LIKE =
  /^(?:.*(?:report|stud|survey|poll|data|figure|statistic|analys|estimate|record|document|email|e-mail|letter|memo|research|finding|result|number|review|paper|index|census|chart|evidence|article|investigat|test|experience|history|transcript|video|tape|plan|map|image|footage|forecast|account|filing|indicator|calculation|inquiry|audit|probe|assessment|experiment|model|trend|source).*|it|they|that|which|we|he|she|i|who|researchers?|scientists?|economists?|analysts?|judges?|court)$/;
const isDocumentLike = (tokens: Token[], subject: Subject) =>
  tokens.slice(subject.head.from, subject.head.to).some((token) => DOCUMENT_LIKE.test(token.word));

/** ', adding that …', 'Noting that …, Liu said': the subject is the main clause's. */
function gerundCue(tokens: Token[], at: number, to: number, reading: VerbReading, frame: string): Cue | null {
  const group = verbGroup(tokens, at);
  const complement = complementAfter(tokens, to, frame);
  const before = tokens[at - 1];
  const base = { at, to, lemma: reading.lemma, complement, inverted: false };
  if (group.passive) {
    const subject = subjectBefore(tokens, group.from);
    return subject && complement ? { ...base, kind: 'verb', clause: subject.whole.from, subject } : null;
  }
  if (!complement) return null;
  if (
    before &&
    !/^(?:,|;|and|while|but|—|–|by|in|after|before|when)$/.test(before.word) &&
    before.kind !== 'quotation'
  ) {
    // 'issued a statement saying …'
    if (
      !/^(?:saying|stating|telling|claiming|arguing|announcing|declaring|suggesting|asking|urging|warning|calling|demanding|accusing|criticizing|showing)$/.test(
        tokens[at]!.word,
      )
    )
      return null;
    if (!isNominal(before)) return null;
  }
  return { ...base, kind: 'gerund', clause: at, subject: null };
}

/** '…, as highlighted by Zheng, head of …'; 'was described by Liu as'. */
function passiveCue(
  tokens: Token[],
  at: number,
  to: number,
  from: number,
  reading: VerbReading,
  frame: string,
): Cue | null {
  if (!reading.forms.has('participle') || tokens[to]?.word !== 'by') return null;
  if (!/[bcqn]/.test(frame)) return null;
  const subject = subjectAfter(tokens, to + 1);
  if (!subject) return null;
  const asBefore = tokens[from - 1]?.word === 'as';
  if (!asBefore) return null;
  return {
    kind: 'passive',
    at,
    to: to + 1,
    clause: from - 1,
    subject,
    inverted: true,
    complement: null,
    lemma: reading.lemma,
  };
}

/** 'Liu's remark that …', 'its claim that …', 'in the view of Liu,'. */
function nounCue(tokens: Token[], at: number): Cue | null {
  if (!isReportingNoun(tokens[at]!.word)) return null;
  const next = tokens[at + 1]?.word;
  if (next !== 'that') return null;
  const complement: Complement = { kind: 'that', from: at + 1 };
  const phrase = nounPhraseBefore(tokens, at);
  let subject: Subject | null = null;
  if (phrase) {
    for (let owner = at - 1; owner >= phrase.from; owner--) {
      if (!/['’]s?$/.test(tokens[owner]!.word)) continue;
      const head = { from: phrase.from, to: owner + 1 };
      subject = { head, whole: head };
      break;
    }
    if (!subject && POSSESSIVES.has(tokens[phrase.from]!.word)) {
      const head = { from: phrase.from, to: phrase.from + 1 };
      subject = { head, whole: head };
    }
  }
  if (!subject) return null;
  return {
    kind: 'noun',
    at,
    to: at + 1,
    clause: isClauseStart(tokens, phrase!.from) ? phrase!.from : at,
    subject,
    inverted: false,
    complement,
    lemma: tokens[at]!.word,
  };
}
