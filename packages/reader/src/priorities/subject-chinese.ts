import type { Mention } from '../records.js';
import type { Standing, Subject } from './actor.js';
import { mentionsWithin } from './mentions-within.js';

const ACTS =
  '(?:等[^，]{0,10})?(?:将|要|正|已|还|计划|提出|明确|表示|印发|发布|出台|支持|鼓励|推动|加快|大力|联合|部署|会同|日前|近日)';
const OFFICE = new RegExp(
  `(?:国务院|发展改革委|[\\u4e00-\\u9fff]{2,8}(?:部|委员会|总局|办公厅|办公室|科学院|集团|公司))(?=${ACTS})`,
  'g',
);
const STATE = new RegExp(`(?:国家|中央)(?=${ACTS})`, 'g');
/** A place after these is where or to whom something is done (在重庆考察时), not who acts. */
const CIRCUMSTANCE = /[在从对于赴到向与和同由往离]$/;

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
  return !/^[的、]/.test(text.slice(end, end + 1)) && !CIRCUMSTANCE.test(text.slice(Math.max(0, start - 1), start));
}
