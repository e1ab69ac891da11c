import type { Layout } from '../layout/layout.js';
import type { Attribution, Mention, Span } from '../records.js';
import { type ChineseCue, findChineseCues } from './cue-chinese.js';
import { datelineAt } from './dateline-chinese.js';
import { formOf } from './form.js';
import { framedStatements } from './framed-chinese.js';
import { type ChineseEntity, ChineseMemory } from './memory-chinese.js';
import { firstEndingAfter, pairQuotations, type Quotation } from './quotation-marks.js';
import type { Statement } from './statement-chinese.js';
import { leadingSpeaker, subjectBeforeCue } from './subject-chinese.js';
import { unitsOf } from './units.js';
import { CUES, HOLDS_VERB, NOUN_LIKE } from './words-chinese.js';

type Draft = Omit<Attribution, 'speaker' | 'form'> & { entity: ChineseEntity | null; quotations: Quotation[] };

/** A longer subject of a cue that is as often a noun is a clause. */
const LONGEST_NOUN = 14;

export function findChineseAttributions(text: string, layout: Layout, mentions: Mention[]): Attribution[] {
  const memory = new ChineseMemory(text, layout, mentions);
  const drafts: Draft[] = [];
  for (const { span, sentences, kind } of layout.paragraphs) {
    if (kind === 'glossary') continue;
    const quotations = pairQuotations(text, span, sentences);
    const starts = new Set<number>();
    const dateline = datelineAt(text, span);
    for (const whole of unitsOf(sentences, quotations)) {
      const opens = dateline !== null && dateline.content > whole.start && dateline.content < whole.end;
      const unit = opens ? { start: dateline.content, end: whole.end } : whole;
      memory.reads(unit);
      const found = findInUnit(text, unit, quotations, memory);
      if (opens) found.unshift(dateline);
      drafts.push(...contents(text, unit, found, quotations, starts));
    }
  }
  return drafts.map(({ entity, quotations, ...draft }) => ({
    form: formOf(draft.content, quotations, text),
    ...draft,
    speaker: entity && memory.speaker(entity),
  }));
}

function findInUnit(text: string, unit: Span, quotations: Quotation[], memory: ChineseMemory): Statement[] {
  const found = framedStatements(text, unit, memory);
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

function attribute(text: string, unit: Span, cue: ChineseCue, before: Statement[], memory: ChineseMemory): Statement | null {
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
    return { cue: span, source: null, content: cue.content, clause: cue.start, entity, closes: false, reach: 'on' };
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
    reach: cue.marked && CUES[cue.word] !== 'data' ? 'on' : 'sentence',
  };
}

/** Contents run to the end of the sentence, or to where the clause of the next cue starts. */
function contents(text: string, unit: Span, found: Statement[], quotations: Quotation[], starts: Set<number>): Draft[] {
  const drafts: Draft[] = [];
  for (const [index, { cue, source, content, clause, entity, closes, reach }] of found.entries()) {
    let later = index + 1;
    while (later < found.length && found[later]!.clause <= content) later++;
    const next = reach === 'dateline' ? undefined : found[later];
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
