import type { Layout } from '../layout/layout.js';
import type { Attribution, Mention, Span } from '../records.js';
import { attribute } from './attribute-chinese.js';
import { continues, continuesInParagraph, type Draft, extend } from './continuation-chinese.js';
import { findChineseCues } from './cue-chinese.js';
import { datelineAt } from './dateline-chinese.js';
import { formOf } from './form.js';
import { framedStatements } from './framed-chinese.js';
import { ChineseMemory } from './memory-chinese.js';
import { firstEndingAfter, pairQuotations, type Quotation } from './quotation-marks.js';
import type { Statement } from './statement-chinese.js';
import { unitsOf } from './units.js';

export function findChineseAttributions(text: string, layout: Layout, mentions: Mention[]): Attribution[] {
  const memory = new ChineseMemory(text, layout, mentions);
  const drafts: Draft[] = [];
  /** The statement that the sentences to come may go on with. */
  let said: Draft | null = null;
  for (const { span, sentences, kind } of layout.paragraphs) {
    if (kind === 'glossary') continue;
    const quotations = pairQuotations(text, span, sentences);
    const starts = new Set<number>();
    const dateline = datelineAt(text, span);
    if (said && !continuesInParagraph(text, span, said)) said = null;
    for (const whole of unitsOf(sentences, quotations)) {
      const opens = dateline !== null && dateline.content > whole.start && dateline.content < whole.end;
      const unit = opens ? { start: dateline.content, end: whole.end } : whole;
      memory.reads(unit);
      const found = findInUnit(text, unit, quotations, memory);
      const goesOn: boolean = said !== null && continues(text, unit, found, said);
      if (goesOn) extend(text, said!, unit.end);
      const own = goesOn ? found.filter(({ source }) => source !== null) : found;
      if (opens) own.unshift(dateline);
      const made = contents(text, unit, own, quotations, starts);
      drafts.push(...made);
      if (!goesOn) said = lastSaid(text, unit, made);
    }
  }
  return drafts.map(({ entity, quotations, content, cue, source }) => ({
    form: formOf(content, quotations, text),
    content,
    cue,
    source,
    speaker: entity && memory.speaker(entity),
  }));
}

/** The outermost statement of a unit that reaches its end. */
function lastSaid(text: string, unit: Span, made: Draft[]): Draft | null {
  let end = unit.end;
  while (end > unit.start && /[\s，,：:；。、]/.test(text[end - 1]!)) end--;
  return made.find(({ reach, closes, content }) => reach === 'on' && !closes && content.at(-1)!.end >= end) ?? null;
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
    drafts.push({ content: [span], cue: [cue], source: source ? [source] : [], entity, quotations, reach, closes });
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
