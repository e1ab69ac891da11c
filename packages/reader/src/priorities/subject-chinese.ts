import { alternation } from '../grammar/alternation.js';
import { grammar } from '../grammar/compiled.js';
import type { Mention } from '../records.js';
import type { Standing, Subject } from './actor.js';
import { mentionsWithin } from './mentions-within.js';

const wordsOf = (role: string) =>
  alternation(grammar.chinese['priority-actors'].flatMap((entry) => (entry.role === role ? entry.words : [])));

const ACTS = `(?:等[^，]{0,10})?${wordsOf('act')}`;
const OFFICE = new RegExp(`(?:国务院|发展改革委|[\\u4e00-\\u9fff]{2,8}${wordsOf('office')})(?=${ACTS})`, 'g');
const STATE = new RegExp(`(?:国家|中央)(?=${ACTS})`, 'g');
/** A place after these is where or to whom something is done (在重庆考察时), not who acts. */
const CIRCUMSTANCE = new RegExp(`${wordsOf('circumstance')}$`);
/** A place before these says whose the noun is (全国人大代表), and before 的 or 、 it owns or is listed. */
const NOT_ALONE = new RegExp(`^(?:[的、]|省|市)?${wordsOf('company')}|^[的、]`);

/**
 * The subject before a verb in Chinese news: a place that is neither owner (广东的…), circumstance (在广东…) nor one of a
 * list; the state (国家将…); or an office or firm that is said to act. The last one before the verb counts.
 */
export function subjectsChinese(text: string, mentions: Mention[]): (standing: Standing) => Subject {
  const placesIn = mentionsWithin(mentions, 'place/');
  return ({ verb, sentence }) => {
    const before = text.slice(sentence.start, verb + 2);
    const subjects = [
      ...placesIn({ start: sentence.start, end: verb })
        .filter(({ span }) => isSubject(text, span.start, span.end))
        .map(({ span, concept }) => ({ at: span.start, actor: concept.slice('place/'.length) })),
      ...[...before.matchAll(STATE)].map(({ index }) => ({ at: sentence.start + index, actor: 'CHN' })),
      ...[...before.matchAll(OFFICE)].map((match) => ({ at: sentence.start + match.index, actor: match[0] })),
    ].sort((a, b) => a.at - b.at);
    const last = subjects.at(-1);
    return last ? { actor: last.actor } : null;
  };
}

function isSubject(text: string, start: number, end: number): boolean {
  return !NOT_ALONE.test(text.slice(end, end + 4)) && !CIRCUMSTANCE.test(text.slice(Math.max(0, start - 1), start));
}
