import type { SearchHit } from '../api/shapes.js';
import type { Language } from '../language/language.js';
import { bare, type Page } from '../routing/address.js';

/** Where a search hit leads. */
export function searchTarget(
  hit: SearchHit,
  language: Language,
): { page: Page; id: string | null; query: Record<string, string> } {
  const at = (page: Page, id: string | null, query: Record<string, string> = {}) => ({ page, id, query });
  switch (hit.kind) {
    case 'place':
      return at('place', bare(hit.id));
    case 'industry':
      return at('industry', bare(hit.id));
    case 'indicator':
      return at('indicator', bare(hit.id));
    case 'system':
      return at('system', hit.id.replace(/\D+/g, ''));
    case 'document':
      return at('document', hit.id);
    case 'statement':
      return at('document', statementDocument(hit.id), statementSpan(hit.id));
    case 'factor':
    case 'lever':
      // They have no page of their own yet: what is said about them is found by their name.
      return at('search', null, { q: hit.label[language] || hit.label.en });
  }
}

/** A statement's id is its document's, '#' and its span or number. */
const statementDocument = (id: string) => id.split('#')[0]!;
const statementSpan = (id: string): Record<string, string> => {
  const span = id.split('#')[1];
  return span ? { at: span.replace(/\D*(\d+).*/, '$1') } : {};
};
