import { compiled } from './compiled.js';
import type { Vocabulary } from './concepts.js';

/** Every concept, as the data files list them: places begin with China and its provinces in the statistical order. */
export const vocabulary: Vocabulary = compiled;
