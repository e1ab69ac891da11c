import { announcingCue } from './announcement-english.js';
import type { Complement } from './complement-english.js';
import type { Cue } from './cue.js';
import { VERB_FORMS } from './cue-verbs-english.js';
import { ADJECTIVAL_WORDS, adjectivalCue, NOMINAL_WORDS, nominalCue } from './nominal-cue-english.js';
import { holdsVerb, nounPhraseAfter, nounPhraseBefore } from './noun-phrase-english.js';
import { NOT_SPEAKERS } from './organisation-nouns-english.js';
import { type Subject, subjectAfter } from './subject-english.js';
import { tagCue } from './tag-cue-english.js';
import type { Token } from './tokens-english.js';
import { verbCue } from './verb-cue-english.js';

/** The words that can be a cue, or begin one: all others are passed over at once. */
const CUE_WORDS = new Set(['according', ...VERB_FORMS.keys(), ...NOMINAL_WORDS, ...ADJECTIVAL_WORDS]);

/** Finds the cues of one unit (a sentence, with what its quotations span), from left to right. */
export function findCues(tokens: Token[]): Cue[] {
  const cues: Cue[] = [];
  const tags: number[] = [];
  const titled = isTitleCase(tokens);
  const colon = colonCue(tokens, titled);
  if (colon) cues.push(colon);
  const signature = signatureCue(tokens);
  if (signature) return [signature];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'quotation') tags.push(at);
    if (token.kind !== 'word' || !(CUE_WORDS.has(token.word) || at === 0)) continue;
    const cue =
      according(tokens, at) ??
      inPoll(tokens, at) ??
      verbCue(tokens, at, titled, cues) ??
      adjectivalCue(tokens, at) ??
      nominalCue(tokens, at);
    // 'said in a report that …': the verb has the clause already.
    if (!cue || (cue.kind === 'noun' && cues.at(-1)?.complement?.from === cue.complement?.from)) continue;
    cues.push(cue);
    at = Math.max(at, cue.to - 1);
  }
  for (const at of tags) {
    const tag = cues.some(({ clause }) => clause === at + 1) ? null : tagCue(tokens, at);
    if (tag && !cues.some((cue) => cue.at === tag.at)) cues.push(tag);
  }
  const announcing = announcingCue(tokens, cues);
  if (announcing) {
    const own = cues.findIndex(({ at }) => at === announcing.at);
    if (own >= 0) cues[own] = announcing;
    else cues.push(announcing);
  }
  return cues.sort((a, b) => a.at - b.at);
}

/** 'Brown: “…”', and in headlines 'Poll: Voters Want Change': a short noun phrase and a colon. */
function colonCue(tokens: Token[], titled: boolean): Cue | null {
  const at = tokens.findIndex(({ word }, index) => index > 24 || word === ':');
  if (at < 1 || tokens[at]!.word !== ':' || at + 1 >= tokens.length) return null;
  const head = nounPhraseBefore(tokens, at);
  const opens = head !== null && (head.from === 0 || /^(?:—|–|--|-)$/.test(tokens[head.from - 1]!.word));
  if (!opens || !tokens[head.from]!.capital || /ing$/.test(tokens[head.from]!.word)) return null;
  if ((!titled || head.from > 0 || head.to > 6) && tokens[at + 1]!.kind !== 'quotation') return null;
  const complement: Complement = { kind: 'clause', from: at + 1 };
  return {
    kind: 'colon',
    at,
    to: at + 1,
    clause: head.from,
    subject: { head, whole: head },
    inverted: false,
    complement,
    lemma: ':',
  };
}

/** '“It rained.” — Bo Lind': the signature under a quotation. */
function signatureCue(tokens: Token[]): Cue | null {
  const at = tokens.findIndex(({ word, kind }) => kind === 'mark' && /^(?:―|—|–|--|-)$/.test(word));
  if (at < 0 || (at > 0 && tokens[at - 1]!.kind !== 'quotation')) return null;
  const subject = tokens[at + 1]?.capital ? subjectAfter(tokens, at + 1) : null;
  if (!subject || subject.head.to - subject.head.from > 6 || holdsVerb(tokens, at, tokens.length)) return null;
  return { kind: 'signature', at, to: at + 1, clause: at, subject, inverted: true, complement: null, lemma: '—' };
}

/** A headline in which every word but the small ones has a capital. */
function isTitleCase(tokens: Token[]): boolean {
  if (tokens.length >= 40) return false;
  let words = 0;
  let capitals = 0;
  for (const { kind, word, capital } of tokens) {
    if (kind !== 'word' || word.length < 4) continue;
    words++;
    if (capital) capitals++;
  }
  return words > 3 && capitals > 0.8 * words;
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
