import type { Span } from '../records.js';
import { contentsOf } from './content-extent.js';
import type { Cue } from './cue.js';
import { findCues } from './cue-english.js';
import { type Draft, liesApart, maySay, sourceBeside, spanOf } from './draft-english.js';
import type { Entity } from './entity.js';
import { pairQuotations, type Quotation, quotationsWithin } from './quotation-marks.js';
import type { SpeakerMemory } from './speaker-memory.js';
import type { Subject } from './subject-english.js';
import { type Token, tokeniseEnglish } from './tokens-english.js';
import { sentencesWithin, unitsOf } from './units.js';

/**
 * '“Lind told me, ‘Go home,’ and I went,” she said': what is quoted inside a quotation, and has a cue there, is an
 * attribution of its own. 'I' is whoever speaks the quotation around it.
 */
export function nestedQuotations(
  text: string,
  quotation: Quotation,
  sentences: Span[],
  outer: Entity | null,
  memory: SpeakerMemory,
): Draft[] {
  const { inner } = quotation;
  const quotations = pairQuotations(text, inner, [inner]).filter(({ closed }) => closed);
  if (quotations.length === 0) return [];
  const within = sentencesWithin(sentences, inner);
  return unitsOf(within, quotations).flatMap((unit) =>
    nestedIn(text, unit, quotationsWithin(quotations, unit.start, unit.end), outer, memory),
  );
}

function nestedIn(
  text: string,
  unit: Span,
  quotations: Quotation[],
  outer: Entity | null,
  memory: SpeakerMemory,
): Draft[] {
  if (quotations.length === 0) return [];
  const tokens = tokeniseEnglish(text, unit, quotations);
  const cues = findCues(tokens);
  return contentsOf(tokens, cues).flatMap((ranges, index) => {
    const cue = cues[index]!;
    const quoted = ranges.filter(({ from }) => tokens[from]!.kind === 'quotation');
    const content = quoted.map(({ from }) => spanOf(tokens, { from, to: from + 1 }));
    const span = spanOf(tokens, { from: cue.at, to: cue.to });
    // 'The way I put it: ‘…’': within speech a colon alone names no speaker.
    if (content.length === 0 || !cue.subject || byColon(cue) || !liesApart(content, span)) return [];
    const entity = speakerWithin(tokens, cue.subject, outer, memory);
    if (!maySay(entity, cue, true)) return [];
    const source = sourceBeside([spanOf(tokens, cue.subject.whole)], content, span);
    return [{ content, cue: [span], source, entity, quotations, claimed: false }];
  });
}

const byColon = ({ kind, lemma }: Cue) => kind === 'colon' || lemma === ':';

/** Who speaks within somebody's words: of themselves people say 'I', so that 'he' is somebody else. */
function speakerWithin(tokens: Token[], subject: Subject, outer: Entity | null, memory: SpeakerMemory): Entity | null {
  const { word } = tokens[subject.head.from]!;
  if (/^(?:i|we)(?:['’]|$)/.test(word)) return outer;
  const entity = memory.resolve(tokens, subject);
  return entity === outer && /^(?:he|she|they|it)(?:['’]|$)/.test(word) ? null : entity;
}
