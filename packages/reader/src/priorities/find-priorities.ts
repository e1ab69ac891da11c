import type { Layout } from '../layout/layout.js';
import type { Attribution, Document, Mention, Priority } from '../records.js';

export function findPriorities(
  _text: string,
  _layout: Layout,
  _document: Document,
  _found: { mentions: Mention[]; attributions: Attribution[] },
): Priority[] {
  return [];
}
