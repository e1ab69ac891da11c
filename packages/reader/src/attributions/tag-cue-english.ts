import type { Cue } from './cue.js';
import { isFiniteVerb, nounPhraseAfter } from './noun-phrase-english.js';
import type { Token } from './tokens-english.js';
import { ADVERBS, AUXILIARIES } from './words-english.js';

/**
 * '“Let me talk,” Lind shot back': after a quotation that ends in a comma, a question or an exclamation mark, a subject
 * and its verb tell who said it, whatever the verb.
 */
export function tagCue(tokens: Token[], at: number): Cue | null {
  const quotation = tokens[at];
  if (quotation?.kind !== 'quotation' || !/[,?!—]/.test(quotation.word)) return null;
  const subject = tokens[at + 1];
  if (!subject || !(subject.capital || /^(?:he|she|they|i|we|the)$/.test(subject.word))) return null;
  const head = nounPhraseAfter(tokens, at + 1, (word) => word === 'of');
  if (!head) return null;
  for (let verb = at + 2; verb <= head.to && verb < tokens.length; verb++) {
    const token = tokens[verb]!;
    if (token.capital || ADVERBS.has(token.word)) continue;
    if (AUXILIARIES.has(token.word) || !(isFiniteVerb(token) || /[a-z](?:ed|[^s]s)$/.test(token.word))) continue;
    const named = { from: at + 1, to: verb };
    return {
      kind: 'verb',
      at: verb,
      to: verb + 1,
      clause: at + 1,
      subject: { head: named, whole: named },
      inverted: false,
      complement: null,
      lemma: token.word,
    };
  }
  return null;
}
