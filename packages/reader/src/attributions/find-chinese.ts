import type { Layout } from '../layout/layout.js';
import type { Attribution, Mention, Span } from '../records.js';
import { type ChineseCue, findChineseCues } from './cue-chinese.js';
import { formOf } from './form.js';
import { type ChineseEntity, ChineseMemory } from './memory-chinese.js';
import { firstEndingAfter, pairQuotations, type Quotation } from './quotation-marks.js';
import { leadingSpeaker, subjectBeforeCue } from './subject-chinese.js';
import { unitsOf } from './units.js';
import { CUES, HOLDS_VERB, NOUN_LIKE } from './words-chinese.js';

type Draft = Omit<Attribution, 'speaker' | 'form'> & { entity: ChineseEntity | null; quotations: Quotation[] };
type Found = {
  cue: Span;
  source: Span | null;
  content: number;
  clause: number;
  entity: ChineseEntity | null;
  closes: boolean;
};

/** 据…介绍，…；在…看来，… : the source stands inside the cue. */
const FRAMED =
  /(?:(?<![数根依证占单收票])据|根据)([^，。；：！？“”]{0,40}?)(?:的)?(介绍|报道|报告|统计|预测|测算|透露|称|说|表示|分析|估计|消息|显示|发布|通报|披露|证实|所说|的说法|了解|悉)(?:，|,|：)|在([^，。；：！？“”]{1,30}?)(看来)，|记者[^，。；：]{0,14}?从([^，。；：！？“”]{2,30}?)(获悉|了解到|了解|证实|得知)[，：]/gu;
/** What tells of a source without naming one that can be read: the statement counts, its speaker stays open. */
/** A longer subject of a cue that is as often a noun is a clause. */
const LONGEST_NOUN = 14;
const NOT_SOURCES = /要求|情况|需要|规定|条件|实际|标准|特点|规律/;
const OPEN = /^(?:报道|统计|消息|介绍|透露|显示|了解|悉|报告|获悉|了解到|通报)$/;

export function findChineseAttributions(text: string, layout: Layout, mentions: Mention[]): Attribution[] {
  const memory = new ChineseMemory(text, layout, mentions);
  const drafts: Draft[] = [];
  for (const { span, sentences, kind } of layout.paragraphs) {
    if (kind === 'glossary') continue;
    const quotations = pairQuotations(text, span, sentences);
    const starts = new Set<number>();
    for (const unit of unitsOf(sentences, quotations)) {
      memory.reads(unit);
      const found = findInUnit(text, unit, quotations, memory);
      drafts.push(...contents(text, unit, found, quotations, starts));
    }
  }
  return drafts.map(({ entity, quotations, ...draft }) => ({
    form: formOf(draft.content, quotations, text),
    ...draft,
    speaker: entity && memory.speaker(entity),
  }));
}

function findInUnit(text: string, unit: Span, quotations: Quotation[], memory: ChineseMemory): Found[] {
  const found: Found[] = framed(text, unit, memory);
  let next = firstEndingAfter(quotations, unit.start);
  for (const cue of findChineseCues(text, unit.start, unit.end)) {
    while (next < quotations.length && quotations[next]!.span.end <= cue.start) next++;
    const quotation = quotations[next];
    if (quotation && quotation.span.start < cue.start) continue;
    const attribution = attribute(text, unit, cue, found, memory);
    if (!attribution) continue;
    found.push(attribution);
    memory.spoke(attribution.entity);
  }
  return found.sort((a, b) => a.clause - b.clause);
}

function framed(text: string, unit: Span, memory: ChineseMemory): Found[] {
  const found: Found[] = [];
  const slice = text.slice(unit.start, unit.end);
  for (const match of slice.matchAll(FRAMED)) {
    const source = match[1] ?? match[3] ?? match[5] ?? '';
    const described = memory.describe(source);
    if (!described && match[3] !== undefined) continue;
    const at = unit.start + match.index + match[0].indexOf(source);
    const start = unit.start + match.index;
    const word = (match[2] ?? match[4] ?? match[6])!;
    const cueStart = start + match[0].lastIndexOf(word);
    const entity = described ? memory.resolve(described) : null;
    const end = start + match[0].length;
    if (!described && (!OPEN.test(word) || NOT_SOURCES.test(source))) continue;
    found.push({
      cue: { start: cueStart, end: cueStart + word.length },
      source: source === '' ? null : { start: at, end: at + source.length },
      content: end,
      clause: start,
      entity,
      closes: false,
    });
    memory.spoke(entity);
  }
  return found;
}

function attribute(text: string, unit: Span, cue: ChineseCue, before: Found[], memory: ChineseMemory): Found | null {
  if (
    before.some(
      ({ cue: other, content }) => (cue.start < other.end && cue.end > other.start) || content === cue.content,
    )
  )
    return null;
  const subject = subjectBeforeCue(text, unit.start, cue.start, memory);
  const span = { start: cue.start, end: cue.end };
  if (subject === 'none') {
    if (!cue.marked || (NOUN_LIKE.has(cue.word) && before.length === 0)) return null;
    const entity = before.at(-1)?.entity ?? leadingSpeaker(text, unit, memory);
    if (!entity) return null;
    return { cue: span, source: null, content: cue.content, clause: cue.start, entity, closes: false };
  }
  if (subject === null) return null;
  const { start, end } = subject.span;
  const unsure =
    subject.described.kind !== 'pronoun' && !(subject.described.kind === 'person' && subject.described.named);
  if (
    subject.described.kind === 'document' &&
    (NOUN_LIKE.has(cue.word) || HOLDS_VERB.test(text.slice(start, end).replace(/《.*》/u, '')))
  )
    return null;
  if (unsure && NOUN_LIKE.has(cue.word) && (end - start > LONGEST_NOUN || HOLDS_VERB.test(text.slice(start, end))))
    return null;
  const entity = memory.resolve(subject.described);
  if (CUES[cue.word] === 'data' && entity?.kind !== 'document') return null;
  return {
    cue: span,
    source: subject.span,
    content: cue.content,
    clause: subject.span.start,
    entity,
    closes: cue.closes,
  };
}

/** Contents run to the end of the sentence, or to where the clause of the next cue starts. */
function contents(text: string, unit: Span, found: Found[], quotations: Quotation[], starts: Set<number>): Draft[] {
  const drafts: Draft[] = [];
  for (const [index, { cue, source, content, clause, entity, closes }] of found.entries()) {
    let later = index + 1;
    while (later < found.length && found[later]!.clause <= content) later++;
    const next = found[later];
    let span: Span | null = trimmed(text, content, next ? next.clause : unit.end);
    if (closes) span = quotedBefore(text, clause, quotations);
    if (!span) continue;
    if (closes && starts.has(span.start)) continue;
    starts.add(span.start);
    drafts.push({ content: [span], cue: [cue], source: source ? [source] : [], entity, quotations });
  }
  return drafts;
}

/** '“…。”张三说。' — the quotation right before the source. */
function quotedBefore(text: string, clause: number, quotations: Quotation[]): Span | null {
  const quotation = quotations[firstEndingAfter(quotations, clause) - 1];
  return quotation && /^[\s，。]*$/.test(text.slice(quotation.span.end, clause)) ? quotation.span : null;
}

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /[\s，,：:；。]/.test(text[from]!)) from++;
  while (to > from && /[\s，,：:；。、]/.test(text[to - 1]!)) to--;
  return to > from ? { start: from, end: to } : null;
}
