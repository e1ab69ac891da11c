import type { Modality } from '../records.js';
import type { Context } from './claims-of-sentence.js';
import { isEstimatedAfter, isPlainPast, statedModality } from './modality.js';
import type { IndexedQuantity, Sentence } from './sentence.js';

/** What the words before a quantity say of its modality; null where they say nothing. `from` is where its words begin. */
export function statedBefore(
  { span, language }: Sentence,
  plain: string,
  from: number,
  quantity: IndexedQuantity,
): Modality | null {
  const clause = plain.slice(Math.max(span.start, from, quantity.span.start - 60), quantity.span.start);
  if (language === 'zh') return statedModality(clause, 'zh');
  const before = plain.slice(span.start, quantity.span.start);
  return englishModality(clause.slice(clause.search(/[^,;:]*$/)), before, plain.slice(quantity.span.end, span.end));
}

/**
 * Whether a claim is observed, estimated or aimed at. In a report on a government's work the year decides: what it says of
 * years past was, what it says of its own year and later is aimed at, unless the words say otherwise.
 */
export function modalityOf(
  stated: Modality | null,
  { anchor, report, frame, targets, document }: Context,
  period: string | null,
  opens: boolean,
): Modality {
  if (!report || anchor === null || period === null) {
    const ahead = anchor !== null && period !== null && lastYear(period) > anchor;
    // What a plan says of years to come is aimed at; so is what Chinese says of them, which marks whatever it only expects.
    const aim = document.language === 'zh' || /^(?:plan|opinion|report)$/.test(document.kind);
    return opens ? 'target' : (stated ?? (ahead ? (aim ? 'target' : 'estimate') : 'observed'));
  }
  if (lastYear(period) < anchor) {
    if (stated === 'estimate') return 'estimate';
    return opens && frame.ahead !== false && stated === 'target' ? 'target' : 'observed';
  }
  if (stated === 'estimate') return stated;
  // What begins with the report's own year and ends beyond it has not come about yet.
  if (Number(period.slice(0, 4)) >= anchor && lastYear(period) > anchor) return 'target';
  if (stated === 'observed') return stated;
  return opens || targets || stated === 'target' || frame.ahead !== false ? 'target' : 'observed';
}

function englishModality(clause: string, before: string, after: string): Modality | null {
  if (isEstimatedAfter(after)) return 'estimate';
  if (isPlainPast(before)) return 'observed';
  return statedModality(clause, 'en') ?? statedModality(before, 'en');
}

/** The last year of an ISO period: '2021/2025' → 2025, '2024-01/2024-06' → 2024. */
function lastYear(period: string): number {
  return Number(period.split('/').at(-1)!.slice(0, 4));
}
