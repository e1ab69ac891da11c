import type { StoredDocument } from '../../store/list-documents.js';

/**
 * Whether a document was written for the project, to show the reading view: it came with the program and has its text.
 * What it says is made up, so it counts nowhere as something that was said.
 */
export const isSample = ({ origin, hasText }: Pick<StoredDocument, 'origin' | 'hasText'>): boolean =>
  origin === 'baseline' && hasText;
