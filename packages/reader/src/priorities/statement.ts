import type { Span, Stage, Stance } from '../records.js';

/** A priority as the grammar of a language finds it: who the actor is, is settled afterwards. */
export type Statement = {
  concept: string;
  span: Span;
  stance: Stance;
  stage: Stage | null;
  /** Where the verb stands that governs it: the actor is looked for before it. */
  verb: number;
  /** Where the actor stands instead: '… figure among [China’s priorities]'. */
  owner?: Span;
};
