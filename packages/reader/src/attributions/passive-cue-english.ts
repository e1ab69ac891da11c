import { complementAfter, isInfinitive } from './complement-english.js';
import type { Cue } from './cue.js';
import type { VerbReading } from './cue-verbs-english.js';
import { nounPhraseBefore, type Range } from './noun-phrase-english.js';
import { ASK_PASSIVES, BLAME_PASSIVES, RAISING_PASSIVES, VIEW_PASSIVES } from './passives-english.js';
import { subjectAfter, subjectBefore, type VerbGroup } from './subject-english.js';
import type { Token } from './tokens-english.js';

/**
 * What a verb in the passive tells: 'was praised by Liu', 'prices are expected to rise', 'is seen as a risk', 'he was
 * asked whether …', 'was accused of …', 'it was reported that …'. Its subject is part of what is said, and nobody is
 * named who says it unless 'by' names them.
 */
export function passiveCue(
  tokens: Token[],
  at: number,
  to: number,
  group: VerbGroup,
  reading: VerbReading,
  frame: string,
): Cue | null {
  if (!reading.forms.has('participle')) return null;
  const next = tokens[to]?.word ?? '';
  if (next === 'by') return agentCue(tokens, at, to, group, reading, frame);
  if (!group.passive) return null;
  const subject = subjectBefore(tokens, group.from)?.whole ?? null;
  const base = {
    kind: 'passive' as const,
    at,
    to,
    subject: null,
    inverted: false,
    lemma: reading.lemma,
    impersonal: true,
  };
  const clause = subject?.from ?? at;
  if (next === 'to' && isInfinitive(tokens, to)) {
    if (ASK_PASSIVES.has(reading.lemma)) return { ...base, clause, complement: { kind: 'infinitive', from: to } };
    if (!RAISING_PASSIVES.has(reading.lemma) || !subject) return null;
    return { ...base, clause, complement: { kind: 'infinitive', from: to }, extracted: subject };
  }
  if (next === 'as' && VIEW_PASSIVES.has(reading.lemma) && tokens[to + 1])
    return { ...base, clause, complement: { kind: 'phrase', from: to }, extracted: subject };
  if (BLAME_PASSIVES.get(reading.lemma)?.has(next) && tokens[to + 1])
    return { ...base, clause, complement: { kind: 'phrase', from: to }, extracted: subject };
  const complement = complementAfter(tokens, to, frame.replace(/[bnq]/g, ''));
  return complement?.kind === 'that' || (complement && ASK_PASSIVES.has(reading.lemma))
    ? { ...base, clause, complement }
    : null;
}

/** '…, as highlighted by Zheng, head of …'; 'the plan was praised by Liu'; 'a plan praised by Liu'. */
function agentCue(
  tokens: Token[],
  at: number,
  to: number,
  group: VerbGroup,
  { lemma }: VerbReading,
  frame: string,
): Cue | null {
  if (!/[bcqn]/.test(frame)) return null;
  const subject = subjectAfter(tokens, to + 1);
  if (!subject) return null;
  const cue = { kind: 'passive' as const, at, to: to + 1, subject, inverted: true, complement: null, lemma };
  if (tokens[group.from - 1]?.word === 'as') return { ...cue, clause: group.from - 1 };
  const patient = patientOf(tokens, group);
  return patient && { ...cue, clause: patient.from, extracted: patient };
}

function patientOf(tokens: Token[], { passive, from }: VerbGroup): Range | null {
  if (passive) return subjectBefore(tokens, from)?.whole ?? null;
  const comma = tokens[from - 1]?.word === ',';
  return nounPhraseBefore(tokens, comma ? from - 1 : from);
}

/** 'Asked whether it would rain, …', 'when asked about it': nobody is named who asked. */
export function askedCue(tokens: Token[], at: number, to: number, reading: VerbReading): Cue | null {
  if (reading.lemma !== 'ask' || !reading.forms.has('participle')) return null;
  const before = tokens[at - 1];
  if (before && !/^(?:when|if|[,.—–(])$/.test(before.word) && before.kind !== 'quotation') return null;
  const complement = complementAfter(tokens, to, 'acu');
  return complement
    ? {
        kind: 'passive',
        at,
        to,
        clause: at,
        subject: null,
        inverted: false,
        complement,
        lemma: 'ask',
        impersonal: true,
      }
    : null;
}
