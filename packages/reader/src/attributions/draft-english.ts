import type { Attribution, Span } from '../records.js';
import type { Cue } from './cue.js';
import type { Entity } from './entity.js';
import type { Quotation } from './quotation-marks.js';
import type { Token } from './tokens-english.js';

/** An attribution whose speaker is still to be told: roles stated later in the document count too. */
export type Draft = Omit<Attribution, 'speaker' | 'form'> & {
  entity: Entity | null;
  quotations: Quotation[];
  /** 'Liu's claim that …': an act of speech that others may speak of. */
  claimed: boolean;
};

/** Whether the speaker found can have said it by such a cue. */
export function maySay(entity: Entity | null, cue: Cue, quoted: boolean): boolean {
  if (cue.impersonal) return true;
  if (cue.kind === 'signature') return quoted;
  if (cue.kind === 'colon') return speaksByColon(entity);
  // 'Asked about fees, …' and 'Explaining it' open a sentence about somebody else.
  if (!entity) return cue.subject !== null || cue.at > 0;
  // 'the term refers to …' defines; people refer.
  if (/^(?:refer|point|allude)$/.test(cue.lemma) && !/person|group/.test(entity.kind)) return false;
  // 'is characterized by speed': no one who could say so.
  if (cue.kind === 'passive' && entity.thing) return false;
  return (
    !entity.thing ||
    quoted ||
    saysThings(cue) ||
    cue.complement?.kind !== 'phrase' ||
    (cue.subject !== null && cue.subject.head.from === 0 && cue.subject.head.to === 1)
  );
}

/** 'Editor's note: …' says nothing of anybody; 'Brown: …' and 'Poll: …' do. */
const speaksByColon = (entity: Entity | null) =>
  entity !== null &&
  !entity.thing &&
  entity.named &&
  (entity.kind === 'person' ||
    /^(?:poll|survey|report|study|source|experts?|analysts?|officials?)s?$/i.test(entity.name.split(' ').at(-1)!));

/** A thing can be the subject of 'said' and of a that-clause, not of what only people do. */
const saysThings = (cue: Cue) =>
  cue.kind === 'according' || cue.lemma === 'say' || (cue.complement?.kind === 'that' && cue.kind === 'verb');

/** The span that a range of tokens covers. */
export const spanOf = (tokens: Token[], { from, to }: { from: number; to: number }): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

/** A source that does not reach into what is said: on broken text the subject of another clause may. */
export const sourceBeside = (source: Span[], content: Span[], cue: Span): Span[] =>
  source.filter((span) => apart(span, cue) && content.every((said) => apart(span, said)));

/** Whether the parts of what is said, and the cue, lie apart. */
export const liesApart = (content: Span[], cue: Span): boolean =>
  content.every((span, index) => apart(span, cue) && content.slice(index + 1).every((other) => apart(span, other)));

const apart = (a: Span, b: Span) => a.end <= b.start || b.end <= a.start;
