import type { Complement } from './complement-english.js';
import type { Subject } from './subject-english.js';

/** A cue with what the grammar around it says; `to` is one past its last token. */
export type Cue = {
  kind: 'verb' | 'gerund' | 'according' | 'noun' | 'passive' | 'colon';
  at: number;
  to: number;
  /** Where the cue's own clause starts: at its subject, or at itself. */
  clause: number;
  subject: Subject | null;
  inverted: boolean;
  complement: Complement | null;
  lemma: string;
};
