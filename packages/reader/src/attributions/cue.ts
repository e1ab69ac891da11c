import type { Complement } from './complement-english.js';
import type { Range } from './noun-phrase-english.js';
import type { Subject } from './subject-english.js';

/** A cue with what the grammar around it says; `to` is one past its last token. */
export type Cue = {
  kind: 'verb' | 'gerund' | 'infinitive' | 'according' | 'noun' | 'adjective' | 'passive' | 'colon' | 'signature';
  at: number;
  to: number;
  /** Where the cue's own clause starts: at its subject, or at itself. */
  clause: number;
  subject: Subject | null;
  /** Whose act a gerund tells, where no cue beside it names its subject. */
  controller?: Subject | null;
  inverted: boolean;
  complement: Complement | null;
  lemma: string;
  /** What stands before the cue and belongs to what is said: '[prices] are expected to rise'. */
  extracted?: Range | null;
  /** Nobody is named, nor meant: 'it was reported that', 'is expected to'. */
  impersonal?: boolean;
};
