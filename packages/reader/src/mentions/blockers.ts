import { grammar } from '../grammar/compiled.js';

/**
 * Longer words and names that contain a concept's name without meaning it (grammar/<language>/mention-blockers.yaml). They
 * are matched like names, and what lies inside them is not a mention.
 */
export const blockers: string[] = [
  ...grammar.chinese['mention-blockers'],
  ...grammar.english['mention-blockers'],
].flatMap(({ words }) => words);
