import { framesOf } from '../claims/frame.js';
import { anchorYear, isWorkReport } from '../claims/report-year.js';
import type { Layout } from '../layout/layout.js';
import { halfWidth } from '../quantities/half-width.js';
import type { Document } from '../records.js';

/** Whether a part of a text looks ahead (plans), back (reviews), or has not said so. */
export type Outlook = 'ahead' | 'back' | 'unsaid';

/** For every paragraph of a report on a government's work: whether it reviews what was done or sets out what will be. */
export function outlooksOf(text: string, layout: Layout, document: Document): Outlook[] {
  const report = isWorkReport(text, layout, document);
  if (!report)
    return layout.paragraphs.map(() => (document.kind === 'plan' || document.kind === 'opinion' ? 'ahead' : 'unsaid'));
  const frames = framesOf(halfWidth(text), layout, anchorYear(text, layout, document), report);
  return frames.map(({ ahead }) => (ahead === null ? 'unsaid' : ahead ? 'ahead' : 'back'));
}
