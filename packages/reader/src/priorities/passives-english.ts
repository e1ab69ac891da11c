import type { Token } from '../attributions/tokens-english.js';
import { ADVERBS } from '../attributions/words-english.js';
import type { Span } from '../records.js';
import { type Doing, MODALS, VERBS } from './governors-english.js';

/** A passive that is aimed at or going on, with the clause of its subject: '[hydrogen will] be promoted'. */
export type Passive = Doing & { at: number; to: number; subject: Span };

/** Words that begin a new clause: the subject stands after them. */
const CLAUSE_START = new Set(['that', 'which', 'while', 'but', ';', ':', 'because', 'when', 'if', 'said', 'whereas']);

/** Finds 'will be expanded', 'are to be phased out', 'is being promoted', not 'was promoted' or 'will not be promoted'. */
export function passivesIn(tokens: Token[], sentence: Span): Passive[] {
  const found: Passive[] = [];
  let clause = sentence.start;
  for (let at = 0; at < tokens.length; at++) {
    const { word, end } = tokens[at]!;
    if (CLAUSE_START.has(word)) clause = end;
    if (word !== 'be' && word !== 'being') continue;
    const first = auxiliaryBefore(tokens, at, word);
    if (first === null) continue;
    const verb = participleAt(tokens, skipAdverbs(tokens, at + 1, 1));
    if (!verb) continue;
    found.push({ ...verb, at: first, subject: { start: clause, end: tokens[first]!.start } });
    clause = tokens[verb.to - 1]!.end;
    at = verb.to - 1;
  }
  return found;
}

/** The index of the auxiliary that makes 'be' an aim, or 'being' an act that goes on; null where it is denied or past. */
function auxiliaryBefore(tokens: Token[], at: number, form: string): number | null {
  const index = skipAdverbs(tokens, at - 1, -1);
  const word = tokens[index]?.word ?? '';
  if (form === 'being') return /^(?:is|are)$/.test(word) ? index : null;
  return MODALS.has(word) || word === 'to' ? index : null;
}

/** 'Efforts should be made …': what is promoted is not the subject. */
const LIGHT =
  /^(?:made|given|used|seen|provided|applied|realised|realized|achieved|proposed|planned|needed|required|shown)$/;

/** The verb whose past participle stands at tokens[at], with its particles. */
function participleAt(tokens: Token[], at: number): (Doing & { to: number }) | null {
  if (LIGHT.test(tokens[at]?.word ?? '')) return null;
  const reading = VERBS.get(tokens[at]?.word ?? '')?.find(
    ({ form, particles }) =>
      form === 'past' && particles.every((particle, index) => tokens[at + 1 + index]?.word === particle),
  );
  return reading ? { ...reading, to: at + 1 + reading.particles.length } : null;
}

function skipAdverbs(tokens: Token[], at: number, step: 1 | -1): number {
  let index = at;
  for (let token = tokens[index]; token && token.word !== 'not' && isAdverb(token.word); token = tokens[index])
    index += step;
  return index;
}

const isAdverb = (word: string) => ADVERBS.has(word) || /..ly$/.test(word);
