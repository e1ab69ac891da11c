/** Records in one line each, as the grammar's examples and cases write them. */

import type { RecordKind } from '../scripts/read-grammar.js';
import { layOut } from '../src/layout/lay-out.js';
import { findTimes } from '../src/periods/find-times.js';
import { isoPeriod } from '../src/periods/time-expression.js';
import { halfWidth } from '../src/quantities/half-width.js';
import { read } from '../src/read.js';
import type {
  Attribution,
  Claim,
  Document,
  Mention,
  Priority,
  Quantity,
  Reading,
  Span,
  Value,
} from '../src/records.js';

const spansOf = (text: string, spans: Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** '5', '~5', '>=5', '4.5..5'. */
export function valueNotation({ comparator, low, high }: Value): string {
  return comparator === '..' ? `${low}..${high}` : `${comparator === '=' ? '' : comparator}${low ?? high}`;
}

/** 'span → value unit change', and in brackets the noun of what is counted. */
export function quantityNotation(text: string, { span, value, unit, change, noun }: Quantity): string {
  return `${text.slice(span.start, span.end)} → ${valueNotation(value)} ${unit}${change ? ` ${change}` : ''}${noun ? ` (${noun})` : ''}`;
}

/** 'speaker | cue | content | form'; roles and organisation of the speaker in brackets. */
export function attributionNotation(text: string, { speaker, cue, content, form }: Attribution): string {
  const details = [speaker?.roles.join(', '), speaker?.organisation].filter(Boolean).join('; ');
  const who = speaker ? `${speaker.name}${details ? ` (${details})` : ''}` : '?';
  return `${who} | ${spansOf(text, cue)} | ${spansOf(text, content)} | ${form}`;
}

/** 'metric place period value unit modality change'; a subject that is no metric in quotation marks. */
export function claimNotation({ metric, metricText, place, period, value, unit, modality, change }: Claim): string {
  const subject = metric ?? `“${metricText}”`;
  return [subject, place ?? '-', period ?? '-', valueNotation(value), unit, modality, change ?? '-'].join(' ');
}

/** 'stance concept stage actor'; industries without their prefix. */
export function priorityNotation({ stance, concept, stage, actor }: Priority): string {
  return [stance, concept.replace(/^industry\//, ''), stage ?? '-', actor ?? '-'].join(' ');
}

/** 'span → concept'. */
export function mentionNotation(text: string, { span, concept }: Mention): string {
  return `${text.slice(span.start, span.end)} → ${concept}`;
}

/** What is read from a text, each kind in its notation. */
export function readInNotation(text: string, document: Document): Record<RecordKind, string[]> {
  const reading: Reading = read(text, document);
  const layout = layOut(text, document.language);
  const sentences = layout.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const plain = halfWidth(text);
  const year = document.date === null ? null : Number(document.date.slice(0, 4));
  return {
    quantities: reading.quantities.map((quantity) => quantityNotation(text, quantity)),
    attributions: reading.attributions.map((attribution) => attributionNotation(text, attribution)),
    claims: reading.claims.map(claimNotation),
    priorities: reading.priorities.map(priorityNotation),
    mentions: reading.mentions.map((mention) => mentionNotation(text, mention)),
    times: sentences
      .flatMap((sentence) => findTimes(plain, sentence, document.language))
      .map((time) => `${text.slice(time.span.start, time.span.end)} → ${isoPeriod(time, year)}`),
    furniture: layout.furniture.map(({ start, end }) => text.slice(start, end)),
    sentences: sentences.map(({ start, end }) => text.slice(start, end)),
  };
}

/**
 * Whether a record reads as a line of the grammar says. What a line leaves off at its end is not compared, and so are the
 * brackets after a speaker and a quantity; of a quantity the rest is compared whole, since a change that is left off says that there is none.
 */
export function agrees(kind: RecordKind, actual: string, expected: string): boolean {
  if (actual === expected) return true;
  if (kind === 'attributions') {
    const plain = expected.split(' | ')[0]!.includes('(') ? actual : actual.replace(/ \([^|]*\)(?= \| )/, '');
    return plain === expected || plain.startsWith(`${expected} | `);
  }
  if (kind === 'quantities' && !expected.endsWith(')')) return actual.replace(/ \([^()]*\)$/, '') === expected;
  return (kind === 'claims' || kind === 'priorities') && actual.startsWith(`${expected} `);
}
