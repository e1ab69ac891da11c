import type { Layout } from '../layout/layout.js';
import type { Attribution, Mention, Span } from '../records.js';
import { append } from '../words/append.js';
import { attribute } from './attribute-chinese.js';
import {
  continues,
  continuesInParagraph,
  type Draft,
  extend,
  fillsParagraph,
  isNested,
} from './continuation-chinese.js';
import { findChineseCues } from './cue-chinese.js';
import { datelineAt, programmeEnd } from './dateline-chinese.js';
import { floatingQuotation, isQuoted, isSpeech, join } from './floating-chinese.js';
import { formOf } from './form.js';
import { framedStatements } from './framed-chinese.js';
import { ChineseMemory } from './memory-chinese.js';
import { reportsOccasion } from './occasion-chinese.js';
import { firstEndingAfter, pairQuotations, type Quotation, quotationsWithin } from './quotation-marks.js';
import { nameWithin, quotedAgain } from './quoted-within-chinese.js';
import type { Statement } from './statement-chinese.js';
import { isShortTerm, isTerm } from './term-chinese.js';
import { unitsOf } from './units.js';

export function findChineseAttributions(text: string, layout: Layout, mentions: Mention[]): Attribution[] {
  const memory = new ChineseMemory(text, layout, mentions);
  const occasion = reportsOccasion(text, layout);
  const drafts: Draft[] = [];
  /** The statement that the sentences to come may go on with. */
  let said: Draft | null = null;
  /** A statement that ends its sentence with '…三点建议' or '全文如下': what it says is still to come. */
  let announced: Statement | null = null;
  /** The latest words quoted, which a quotation without a cue goes on with, and whether their mark is still open. */
  let quoted: Draft | null = null;
  let isOpen = false;
  for (const [index, { span, sentences, kind }] of layout.paragraphs.entries()) {
    if (kind === 'glossary') continue;
    const runsOn = opensWithMark(text, layout.paragraphs[index + 1]?.span);
    const quotations = pairQuotations(text, span, sentences, runsOn);
    if (!opensWithMark(text, span)) quoted = null;
    const starts = new Set<number>();
    const dateline = datelineAt(text, span);
    const head = dateline?.content ?? programmeEnd(text, span);
    if (said && ((kind === 'heading' && said.reach !== 'text') || !continuesInParagraph(text, span, said))) said = null;
    if (said) append(said.quotations, quotations);
    for (const whole of unitsOf(sentences, quotations)) {
      const opens = head >= whole.start && head < whole.end;
      const unit = opens ? { start: head, end: whole.end } : whole;
      memory.reads(unit);
      const found = findInUnit(text, unit, quotations, memory);
      if (opens) fillsParagraph(text, found, unit);
      if (announced && !found.some(({ source, clause }) => source !== null && clause === unit.start))
        found.unshift({ ...announced, content: unit.start, clause: unit.start });
      announced = announcedList(text, unit, found);
      const floating: Quotation | null =
        quoted && found.every(({ again }) => again) ? floatingQuotation(text, unit, quotations, isOpen) : null;
      if (floating) {
        join(quoted!, floating);
        isOpen = !floating.closed;
        said = null;
        drafts.push(...contents(text, unit, found, quotations, starts));
        continue;
      }
      const goesOn: boolean = said !== null && continues(text, unit, found, said, occasion, memory);
      if (goesOn) extend(text, said!, unit.end);
      const own = goesOn ? found.filter((statement) => isNested(text, statement, said!)) : found;
      if (opens && dateline) own.unshift(dateline);
      const made = contents(text, unit, own, quotations, starts);
      drafts.push(...made);
      if (!goesOn) said = lastSaid(text, unit, made);
      isOpen = quotations.at(-1)?.closed === false && runsOn;
      quoted = made.findLast((draft) => isQuoted(text, draft, isOpen)) ?? quoted;
    }
  }
  return drafts.map(({ entity, quotations, content, cue, source }) => ({
    form: formOf(content, spoken(text, content, quotations), text),
    content,
    cue,
    source,
    speaker: entity && memory.speaker(entity),
  }));
}

/** The quotations that are words said: not terms and names in marks, unless one is all that was said. */
const spoken = (text: string, content: Span[], quotations: Quotation[]): Quotation[] =>
  content.flatMap(({ start, end }) =>
    quotationsWithin(quotations, start, end).filter(
      (quotation) => isSpeech(text, quotation) || (quotation.span.start === start && quotation.span.end >= end),
    ),
  );

/** A paragraph that opens with a quotation mark: an open quotation of the paragraph before runs on in it. */
const opensWithMark = (text: string, paragraph: Span | undefined): boolean =>
  paragraph !== undefined && /^\s*[“「『]/.test(text.slice(paragraph.start, paragraph.start + 8));

/** The statement of a unit whose content starts only behind it. */
function announcedList(text: string, unit: Span, found: Statement[]): Statement | null {
  const last = found.at(-1);
  return last && !last.closes && trimmed(text, last.content, unit.end) === null ? last : null;
}

/** The outermost statement of a unit that reaches its end. */
function lastSaid(text: string, unit: Span, made: Draft[]): Draft | null {
  let end = unit.end;
  while (end > unit.start && /[\s，,：:；。、]/.test(text[end - 1]!)) end--;
  return (
    made.find(
      ({ reach, closes, content }) =>
        reach !== 'sentence' && reach !== 'dateline' && !closes && content.at(-1)!.end >= end,
    ) ?? null
  );
}

function findInUnit(text: string, unit: Span, quotations: Quotation[], memory: ChineseMemory): Statement[] {
  const found = framedStatements(text, unit, memory);
  let next = firstEndingAfter(quotations, unit.start);
  for (const cue of findChineseCues(text, unit.start, unit.end)) {
    while (next < quotations.length && quotations[next]!.span.end <= cue.start) next++;
    const quotation = quotations[next];
    const isInside = quotation !== undefined && quotation.span.start < cue.start;
    const again = isInside ? quotedAgain(text, cue, quotation) : null;
    if (isInside && !again) continue;
    if (quotation?.span.start === cue.end && isNoSpeech(text, cue.word, quotation)) continue;
    const attribution = attribute(text, unit, cue, found, memory);
    if (!attribution) continue;
    found.push(again ? { ...attribution, again, quotedWithin: true } : attribution);
    if (!again) memory.spoke(attribution.entity, attribution.source);
  }
  nameWithin(text, found);
  return found.sort((a, b) => a.clause - b.clause);
}

/** What 提出 puts forward in marks may be a name by itself; after other cues the sentence must go on. */
const isNoSpeech = (text: string, cue: string, { span, inner }: Quotation) =>
  cue === '提出' ? isShortTerm(text, inner) : isTerm(text, inner, span.end);

/** Contents run to the end of the sentence, or to where the clause of the next cue starts. */
function contents(text: string, unit: Span, found: Statement[], quotations: Quotation[], starts: Set<number>): Draft[] {
  const drafts: Draft[] = [];
  for (const [index, { cue, source, content, clause, entity, closes, reach, again }] of found.entries()) {
    let later = index + 1;
    while (later < found.length && (found[later]!.clause <= content || found[later]!.quotedWithin)) later++;
    const next = reach === 'dateline' ? undefined : found[later];
    let span: Span | null = trimmed(text, content, next ? endBefore(text, content, next.clause) : unit.end);
    if (closes) span = quotedBefore(text, clause, quotations);
    if (again) span = again;
    if (!span) continue;
    if (closes && starts.has(span.start)) continue;
    starts.add(span.start);
    drafts.push({ content: [span], cue: [cue], source: source ? [source] : [], entity, quotations, reach, closes });
  }
  return drafts;
}

/** '…；在考察时，总书记提出…': the adverbial before the next statement's source belongs to that statement. */
function endBefore(text: string, content: number, next: number): number {
  const between = text.slice(Math.max(content, next - LONGEST_ADVERBIAL), next);
  const adverbial = /[；，。](?=(?:在|对|就|当|[^，；。]{0,12}[时后上])[^；。]*，$)[^；。]*$|；[^；。]*$/u.exec(
    between,
  );
  return adverbial ? next - between.length + adverbial.index : next;
}
const LONGEST_ADVERBIAL = 30;

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
