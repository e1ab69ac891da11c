import type { Span } from '../records.js';
import type { ChineseEntity } from './memory-chinese.js';

/** A statement of a unit, before its content is cut: who says it, by which cue, and from where on. */
export type Statement = {
  cue: Span;
  source: Span | null;
  /** The source is the subject of the cue itself, not that of a clause before. */
  own: boolean;
  /** Where the content starts, when it stands after the cue. */
  content: number;
  /** Where the statement's own clause starts: at its source, or at its cue. */
  clause: number;
  entity: ChineseEntity | null;
  /** It stands within what somebody else is quoted with. */
  quotedWithin?: boolean;
  /** The words, marks and all, that are quoted within a quotation. */
  again?: Span;
  /** The cue ends the sentence: what was said stands before it. */
  closes: boolean;
  /**
   * How far the content may reach: 'on' for a verb with a mark ('指出，…'), which sentences without a subject of their own
   * continue; 'item' for a source that opens a paragraph and gives the whole of it; 'report' for one that tells its own occasion; 'text' for a text given in full; 'sentence' for one that ends with its sentence; 'dateline' for an agency's, in which others speak.
   */
  reach: 'on' | 'item' | 'report' | 'text' | 'sentence' | 'dateline';
};
