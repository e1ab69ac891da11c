import type { Span } from '../records.js';
import type { ChineseEntity, ChineseMemory } from './memory-chinese.js';
import { type ChineseSubject, REACH, readSubject } from './subject-chinese.js';
import { HOLDS_VERB, SUBJECT_ENDS } from './words-chinese.js';

const OPENING =
  /的|“|一|在|同|与|会见|出席|主持|来到|考察|前往|应|向|接受|发表|致|听取|参加|到|作|代表|[\d０-９]|上午|下午|当|视频|通|抵|深入|走|结束|乘|指|强|首|日|听|看|率|于|近|今|昨|对|为|就|是|说|认|表|介|告|举|给|考|调|指|亲|还|一|[二三四五六七八九十]{1,3}[日时月]|仔|询|叮|步|围绕|分析|研究|聚焦/gu;

const DATELINE = /^[^，。：]{0,20}(?:消息|电|讯)(?:[（(][^）)]*[）)])?[：:]?\s*/u;

/** Whom the first clause of a sentence is about: '[某某]在考察时来到…，强调，…'. */
export function leadingSubject(
  text: string,
  unit: Span,
  memory: ChineseMemory,
  kinds: readonly ChineseEntity['kind'][] = ['person'],
): ChineseSubject | null {
  const slice = text.slice(unit.start, Math.min(unit.end, unit.start + 2 * REACH));
  let start = DATELINE.exec(slice)?.[0].length ?? 0;
  for (let clauses = 0; clauses < 3; clauses++) {
    const length = /[，；。：]/.exec(slice.slice(start))?.index ?? slice.length - start;
    const found = leads(text, unit.start + start, unit.start + start + length, memory, kinds);
    if (found) return found;
    // 'In May, at a meeting in Tokyo, …': adverbials come first.
    if (slice[start + length] !== '，') return null;
    start += length + 1;
  }
  return null;
}

function leads(
  text: string,
  start: number,
  end: number,
  memory: ChineseMemory,
  kinds: readonly string[],
): ChineseSubject | null {
  const clause = text.slice(start, end);
  let longest: ChineseSubject | null = null;
  for (const length of endsOfSubjects(clause, memory)) {
    const subject = readSubject(text, start, start + length, memory);
    if (!subject || !kinds.includes(subject.described.kind)) continue;
    const { kind, named, name } = subject.described;
    if (kind === 'person' && named) return withOthers(text, subject, end, clause, memory);
    if (NO_SUBJECT.test(clause.slice(0, length)) || name.length < MIN_UNNAMED) continue;
    if (name.length > (longest?.described.name.length ?? 0)) longest = subject;
  }
  return longest;
}
/** '[某总统和某总理]均评价…，认为…': who is joined to the first person by 和 or 、 is subject too. */
function withOthers(
  text: string,
  first: ChineseSubject,
  end: number,
  clause: string,
  memory: ChineseMemory,
): ChineseSubject {
  if (!/[和、]/.test(text[first.span.end] ?? '')) return first;
  const start = end - clause.length;
  for (const length of endsOfSubjects(clause, memory).sort((a, b) => b - a)) {
    if (start + length <= first.span.end) break;
    const all = readSubject(text, start, start + length, memory);
    if (all?.described.kind === 'group' && all.described.named && all.span.start <= first.span.start) return all;
  }
  return first;
}

/** A bare role ('主席') at the head of a clause is mostly the beginning of a longer name. */
const MIN_UNNAMED = 2;

/** What shows that the stretch up to there is more than a subject. */
const NO_SUBJECT = new RegExp(`${HOLDS_VERB.source}|[均都也还就]|高度|积极|赞|支持|鼓励|欢迎|祝`, 'u');

/** Where the subject at the head of a clause may end, the likeliest first. */
function endsOfSubjects(clause: string, memory: ChineseMemory): number[] {
  const ends: number[] = [];
  const named = memory.nameAt(clause.slice(0, 8));
  if (named > 0) ends.push(named);
  // '中方坚定支持…'
  if (clause[1] === '方') ends.push(2);
  for (const { index } of clause.matchAll(OPENING)) if (index > 0) ends.push(index);
  for (const { 0: noun, index } of clause.slice(0, REACH / 2).matchAll(SUBJECT_ENDS)) {
    const after = index + noun.length;
    const name = memory.nameAt(clause.slice(after, after + 8));
    if (name > 0) ends.push(after + name);
    ends.push(after);
  }
  return ends;
}
