import { grammar } from '../grammar/compiled.js';

/** What the furniture of a page is made of: grammar/<language>/page-furniture.yaml. */
export type FurniturePattern = { where: 'edge' | 'anywhere'; pattern: RegExp };

/** Texts of one language stand on pages of the other: the patterns of both are tried. */
const entries = [...grammar.chinese['page-furniture'], ...grammar.english['page-furniture']];
const patternsOf = (role: 'line' | 'opener' | 'credit'): FurniturePattern[] =>
  entries.flatMap((entry) =>
    entry.role === role ? [{ where: entry.where, pattern: new RegExp(entry.pattern, entry.flags) }] : [],
  );

export const furniturePatterns = patternsOf('line');
/** Lines that open a list of links at the end of a page: what follows them is furniture too, where it is short. */
export const closingOpeners = patternsOf('opener');
/** Marks of the credit that a photo caption carries; such a line is a caption wherever it stands. */
export const captionCredits = patternsOf('credit');
