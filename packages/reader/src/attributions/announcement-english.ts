import type { Cue } from './cue.js';
import { isFiniteVerb, type Range } from './noun-phrase-english.js';
import type { Token } from './tokens-english.js';
import { ADVERBS, PREPOSITIONS, SUBORDINATORS } from './words-english.js';

/**
 * 'The campaign worded it with care: “…”': a clause that ends in a colon announces the quotation after it, whatever its
 * verb. The colon is the cue. Null where a cue of its own takes the quotation, or no clause stands before the colon.
 */
export function announcingCue(tokens: Token[], cues: Cue[]): Cue | null {
  const at = tokens.findIndex(
    ({ word }, index) => word === ':' && (tokens[index + 1]?.kind ?? 'quotation') === 'quotation',
  );
  if (at < 2) return null;
  const isTaken = ({ complement }: Cue) =>
    complement !== null &&
    complement.from <= at + 1 &&
    (complement.from === at + 1 || complement.kind === 'that' || complement.kind === 'clause');
  if (cues.some(isTaken)) return null;
  const teller = cues.findLast((cue) => cue.at < at && cue.kind === 'verb' && cue.subject && !cue.complement);
  if (teller) return { ...teller, complement: { kind: 'quotation', from: at + 1 } };
  const head = mainSubject(tokens, at);
  if (!head) return null;
  return {
    kind: 'verb',
    at,
    to: at + 1,
    clause: head.from,
    subject: { head, whole: head },
    inverted: false,
    complement: { kind: 'quotation', from: at + 1 },
    lemma: ':',
  };
}

/** The noun phrase at the start of the sentence, or after what is fronted with a comma, if a verb follows it. */
function mainSubject(tokens: Token[], colon: number): Range | null {
  let start = 0;
  if (isFronted(tokens[0]!)) {
    const commas = tokens.flatMap(({ word }, at) => (word === ',' && at < colon ? [at] : []));
    start = (commas.findLast((comma) => comma < 12) ?? -1) + 1;
  }
  for (let verb = start + 1; verb < colon && verb - start < LONGEST_SUBJECT; verb++) {
    const token = tokens[verb]!;
    if (token.kind === 'mark' || token.kind === 'quotation' || SUBORDINATORS.has(token.word)) return null;
    if (token.capital || !(isFiniteVerb(token) || /[a-z]ed$/.test(token.word))) continue;
    let to = verb;
    while (to > start && (ADVERBS.has(tokens[to - 1]!.word) || /ly$/.test(tokens[to - 1]!.word))) to--;
    return to > start ? { from: start, to } : null;
  }
  return null;
}

const isFronted = ({ word }: Token) => PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || ADVERBS.has(word);

const LONGEST_SUBJECT = 12;
