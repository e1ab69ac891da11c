import type { Layout } from '../layout/layout.js';
import type { Mention } from '../records.js';

export function findMentions(_text: string, _layout: Layout): Mention[] {
  return [];
}
