import type { Span } from '../records.js';
import type { ChineseMemory } from './memory-chinese.js';
import type { Described } from './speaker-chinese.js';
import { ACTS_ON, ADVERBS, LEAD } from './words-chinese.js';

export type ChineseSubject = { described: Described; span: Span };

const BOUNDARY = /[，。；：！？“”‘’「」『』"'\s,;:!?—…]/;
export const REACH = 80;
/** Where an adverbial may start between a subject and its cue: '某甲|在会谈时说', '他|对记者说'. */
const ADVERBIAL =
  /在|致信|致电|祝贺|接受|会见|会晤|看望|视察|考察|就|向|对|于|代表|与|同|参加|出席|主持|[今昨明前](?=[天日晚年])|近日|日前|\d|[０-９]|当|通过|发|作|谈|回|针|从/gu;

/**
 * The subject that stands between the last mark and the cue at text[cue]: 'none' where only adverbs do, null where what
 * stands there cannot speak.
 */
export function subjectBeforeCue(
  text: string,
  from: number,
  cue: number,
  memory: ChineseMemory,
): ChineseSubject | 'none' | null {
  const start = startOfClause(text, from, cue);
  // '…，忙把他拉起来说：“…”': one act after another, of the subject before.
  if (text[start - 1] === '，' && cue - start <= LONGEST_ACT && ACTS_ON.test(text.slice(start, cue))) return 'none';
  const bare = withoutAdverbs(text, start, cue);
  if (bare === start) return text[cue - 1] === '“' ? null : 'none';
  const direct = directSubject(text, start, bare, cue, memory);
  if (direct && isPerson(direct)) return direct;
  const adverbial = beforeAdverbial(text, start, bare, memory);
  const subject = adverbial && (isPerson(adverbial) || !direct) ? adverbial : direct;
  return subject ?? personAtHead(text, start, cue, memory) ?? (JOINS.test(text.slice(start, cue)) ? 'none' : null);
}

const LONGEST_ACT = 34;

/** Back to the last mark; a term in quotation marks within the clause ('在“…”发布会上') is part of it. */
function startOfClause(text: string, from: number, cue: number): number {
  let start = cue;
  while (start > from && cue - start < REACH) {
    if (endsByline(text, start)) break;
    if (/[”’」』]/.test(text[start - 1]!)) {
      const term = TERM.exec(text.slice(Math.max(from, start - LONGEST_TERM), start));
      if (!term || start - term[0].length < from) break;
      start -= term[0].length - 1;
    } else if (BOUNDARY.test(text[start - 1]!)) break;
    else start--;
  }
  return start;
}
/** A character, then a term in quotation marks. */
const TERM =
  /[\p{Script=Han}](?:“[^“”，。！？；：]{1,24}”|‘[^‘’，。！？；：]{1,24}’|「[^「」，。！？；：]{1,24}」|『[^『』，。！？；：]{1,24}』)$/u;
const LONGEST_TERM = 28;

const isPerson = ({ described }: ChineseSubject) =>
  described.kind === 'pronoun' || (described.kind === 'person' && described.named);

/** '某甲满怀信心地对大家说': a person known from before at the head of the clause, whatever stands between. */
function personAtHead(text: string, start: number, cue: number, memory: ChineseMemory): ChineseSubject | null {
  const name = memory.nameAt(text.slice(start, start + 8));
  if (name === 0 || !/^.{1,24}[地家者时上中]$/u.test(text.slice(start + name, cue))) return null;
  return readSubject(text, start, start + name, memory);
}

/** '…，并多次在会上向各方宣告，…': joined to the clause before, whose subject it shares. */
const JOINS = /^(?:并|还|也|又|同时).{0,30}$/u;

function withoutAdverbs(text: string, start: number, cue: number): number {
  let end = cue;
  for (let adverb = ADVERBS.exec(text.slice(start, end)); adverb; adverb = ADVERBS.exec(text.slice(start, end)))
    end = start + adverb.index;
  return end;
}

/** A name may end like an adverb: the longest stretch that reads as a subject is taken. */
function directSubject(
  text: string,
  start: number,
  bare: number,
  cue: number,
  memory: ChineseMemory,
): ChineseSubject | null {
  for (let end = cue; end >= bare; ) {
    const subject = readSubject(text, start, end, memory);
    if (subject) return subject;
    if (end === bare) break;
    end = start + (ADVERBS.exec(text.slice(start, end))?.index ?? bare - start);
  }
  return null;
}

/** '（记者王某 李某）' after a dateline parts it from the sentence. */
const endsByline = (text: string, at: number) =>
  /[）)]/.test(text[at - 1]!) &&
  /[（(][^（()）]*(?:记者|通讯员|编辑|新闻联播)[^（()）]*[）)]$/u.test(text.slice(Math.max(0, at - 40), at));

/** Reads text[start, end) as a subject, leaving out what opens the clause. */
export function readSubject(text: string, start: number, end: number, memory: ChineseMemory): ChineseSubject | null {
  const delegate = /^([^，]{2,8}?(?:委员|常委|代表))代表/u.exec(text.slice(start, Math.min(end, start + 16)));
  if (delegate) return readSubject(text, start, start + delegate[1]!.length, memory);
  let from = start;
  let whole: ChineseSubject | null = null;
  for (let leads = 0; leads < 4; leads++) {
    const slice = text.slice(from, end);
    const described = memory.describe(slice);
    const lead = LEAD.exec(slice);
    const opened = lead !== null && lead[0].length < slice.length;
    const subject = described && { described, span: { start: from, end } };
    // '目前已有百家企业' ends like an organisation: what opens the clause is no part of the name.
    if (subject && (!opened || (subject.described.kind === 'person' && subject.described.named))) return subject;
    if (!opened) break;
    whole ??= subject;
    from += lead[0].length;
  }
  // '一位不愿透露姓名的官员' reads as a whole only.
  if (whole && /^[一几多]/.test(whole.described.name)) return whole;
  return afterAdverbial(text, from, end, memory);
}

/** '座谈会上某甲', '调研时某乙': a subject after an adverbial without a comma. */
function afterAdverbial(text: string, start: number, end: number, memory: ChineseMemory): ChineseSubject | null {
  const slice = text.slice(start, end);
  const mark = /^.*(?:会上|会议上|讲话中|报告中|采访中|时|期间|之后|当天|当日|今天|昨天)/u.exec(slice);
  if (!mark || mark[0].length >= slice.length) return null;
  const from = start + mark[0].length;
  const described = memory.describe(text.slice(from, end));
  return described && (described.named || described.kind === 'pronoun')
    ? { described, span: { start: from, end } }
    : null;
}

function beforeAdverbial(text: string, start: number, end: number, memory: ChineseMemory): ChineseSubject | null {
  for (const { index } of text.slice(start, end).matchAll(ADVERBIAL)) {
    if (index === 0) continue;
    let to = start + index;
    for (let adverb = ADVERBS.exec(text.slice(start, to)); ; adverb = ADVERBS.exec(text.slice(start, to))) {
      const subject = readSubject(text, start, to, memory);
      if (subject) return subject;
      if (!adverb) break;
      to = start + adverb.index;
    }
  }
  return null;
}
