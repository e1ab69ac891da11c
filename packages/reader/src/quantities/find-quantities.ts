import type { Layout } from '../layout/layout.js';
import type { Quantity } from '../records.js';

export function findQuantities(_text: string, _layout: Layout): Quantity[] {
  return [];
}
