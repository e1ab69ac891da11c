import type { Span } from '../records.js';
import { contentsOf } from './content-extent.js';
import { findCues } from './cue-english.js';
import { type Draft, liesApart, sourceBeside, spanOf } from './draft-english.js';
import type { Entity } from './entity.js';
import { pairQuotations, type Quotation } from './quotation-marks.js';
import type { SpeakerMemory } from './speaker-memory.js';
import { tokeniseEnglish } from './tokens-english.js';

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
  if (!/[‘“]/.test(text.slice(quotation.inner.start, quotation.inner.end))) return [];
  return sentences
    .map(({ start, end }) => ({
      start: Math.max(start, quotation.inner.start),
      end: Math.min(end, quotation.inner.end),
    }))
    .filter(({ start, end }) => end > start)
    .flatMap((sentence) => nestedIn(text, sentence, outer, memory));
}

function nestedIn(text: string, sentence: Span, outer: Entity | null, memory: SpeakerMemory): Draft[] {
  const quotations = pairQuotations(text, sentence, [sentence]).filter(({ closed }) => closed);
  if (quotations.length === 0) return [];
  const tokens = tokeniseEnglish(text, sentence, quotations);
  const cues = findCues(tokens);
  return contentsOf(tokens, cues).flatMap((ranges, index) => {
    const cue = cues[index]!;
    const quoted = ranges.filter(({ from }) => tokens[from]!.kind === 'quotation');
    const content = quoted.map(({ from }) => spanOf(tokens, { from, to: from + 1 }));
    const span = spanOf(tokens, { from: cue.at, to: cue.to });
    if (content.length === 0 || !cue.subject || !liesApart(content, span)) return [];
    const first = /^(?:i|we)(?:['’]|$)/.test(tokens[cue.subject.head.from]!.word);
    const entity = first ? outer : memory.resolve(tokens, cue.subject);
    const source = sourceBeside([spanOf(tokens, cue.subject.whole)], content, span);
    return [{ content, cue: [span], source, entity, quotations, claimed: false }];
  });
}
