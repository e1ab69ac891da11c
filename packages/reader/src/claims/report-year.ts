import type { Layout } from '../layout/layout.js';
import type { Document } from '../records.js';

/** The year from which 'last year' and 今年 are counted: the document's date, else a date at its head. Null where neither is. */
export function anchorYear(text: string, layout: Layout, document: Document): number | null {
  const stated =
    yearIn(document.title, /(?<!\d)((?:19|20)\d{2})年.{0,24}政府工作报告/) ??
    yearIn(document.date) ??
    yearIn(layout.header?.date ?? null);
  if (stated !== null) return stated;
  const head = layout.paragraphs.find(({ kind }) => kind === 'heading');
  return head
    ? yearIn(text.slice(head.span.start, Math.min(head.span.end, head.span.start + 200)))
    : yearIn(layout.header?.title ?? null);
}

/** Whether the document is a government's report on its work: it reviews the year before and sets aims for its own. */
export function isWorkReport(text: string, layout: Layout, document: Document): boolean {
  const title = `${document.title ?? ''} ${layout.header?.title ?? ''}`;
  if (/工作报告|work report|report on the work/i.test(title)) return true;
  if (document.kind !== 'report') return false;
  const head = text.slice(0, 600);
  return /政府工作报告|各位代表|report on the work of the government/i.test(head);
}

function yearIn(text: string | null, pattern = /(?<!\d)((?:19|20)\d{2})(?!\d)/): number | null {
  const match = text === null ? null : pattern.exec(text);
  return match ? Number(match[1]) : null;
}
