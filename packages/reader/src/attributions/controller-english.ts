import { isFiniteVerb } from './noun-phrase-english.js';
import { type Subject, subjectBefore, verbGroup } from './subject-english.js';
import type { Token } from './tokens-english.js';

const REACH = 30;

/**
 * Who does what an infinitive or a gerund at `at` says: the subject of the
 * nearest finite verb before it ('[He] went on to say', '[They] left, saying').
 */
export function controllerOf(tokens: Token[], at: number): Subject | null {
  for (let verb = at - 1; verb > 0 && at - verb <= REACH; verb--) {
    const token = tokens[verb]!;
    if (token.kind === 'quotation' || /^[;:]$/.test(token.word)) return null;
    if (token.capital || !(isFiniteVerb(token) || /[a-z]ed$/.test(token.word))) continue;
    const subject = subjectBefore(tokens, verbGroup(tokens, verb).from);
    if (subject) return subject;
  }
  return null;
}
