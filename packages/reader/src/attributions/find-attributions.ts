import type { Layout } from '../layout/layout.js';
import type { Attribution, Mention } from '../records.js';

export function findAttributions(_text: string, _layout: Layout, _mentions: Mention[]): Attribution[] {
  return [];
}
