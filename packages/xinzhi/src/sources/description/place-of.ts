import type { DocumentKind } from '@xinzhi/reader';
import type { Evidence } from './evidence.js';

export function placeOf(
  _evidence: Evidence,
  _found: { title: string | null; kind: DocumentKind; publisher: string | null },
): string | null {
  return null;
}
