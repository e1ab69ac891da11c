import type { Complement } from './complement-english.js';
import type { Cue } from './cue.js';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase-english.js';
import { isReportingNoun, NOT_SPEAKERS } from './nouns-english.js';
import { isClauseStart, type Subject, subjectAfter } from './subject-english.js';
import type { Token } from './tokens-english.js';
import { verbCue } from './verb-cue-english.js';
import { POSSESSIVES } from './words-english.js';

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
  if (head?.from !== 0 || !tokens[0]!.capital) return null;
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
