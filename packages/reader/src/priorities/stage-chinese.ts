import type { Span, Stage } from '../records.js';
import { agreedStage, type StageCue } from './stage-cues.js';

/** Stage cues of a sentence by clause, and of the phrase that opens its paragraph. */
export type StageContext = { clauses: StageCue[][]; starts: number[]; topic: Stage | null };

const LIST_CLOSER = /(?:等|为代表|为重点|为主|在内|这些|之类)[^、，]{0,8}$/;
const LIST_OPENER = /[：:如]|包括|例如|即|方面|领域|重点|聚焦|发展|布局|培育/;
const UPGRADE = /改造|升级|提升|焕新|转型|优化|提质|更新|改善|巩固|振兴/;

/**
 * The stage that the text gives an industry named at `span` in clause `index`; null where it gives none.
 * A list is closed by its cue (A、B等未来产业), opened by it (未来产业重点发展A、B), or stands under the cue of an
 * earlier clause (加强未来产业布局，大力发展A、B) or of the paragraph's opening phrase.
 */
export function statedStage(
  text: string,
  span: Span,
  index: number,
  { clauses, starts, topic }: StageContext,
): Stage | null {
  const own = clauses[index] ?? [];
  // 未来产业 itself is at the stage that it names.
  if (own.some((cue) => cue.start < span.end && span.start < cue.end)) return null;
  const closing = closingCue(text, span, own);
  if (closing) return closing.ambiguous ? null : closing.stage;
  const opening = own.filter(({ end }) => end <= span.start);
  const opener = opening.at(-1);
  if (opener) {
    const between = text.slice(opener.end, span.start);
    if (!/^[、和与及]/.test(between) && LIST_OPENER.test(between)) return agreedStage(opening);
  }
  return carriedStage(text, span, index, clauses, starts) ?? (topic === 'traditional' ? null : topic);
}

function closingCue(text: string, span: Span, cues: StageCue[]): { stage: Stage; ambiguous: boolean } | null {
  const at = cues.findIndex(({ start }) => start >= span.end);
  const cue = cues[at];
  if (!cue || !LIST_CLOSER.test(text.slice(span.end, cue.start))) return null;
  const next = cues[at + 1];
  const joined = next !== undefined && /^[、和与及]?(?:以及)?$/.test(text.slice(cue.end, next.start));
  return { stage: cue.stage, ambiguous: joined && next.stage !== cue.stage };
}

/** How many clauses back a stage is remembered. */
const MEMORY = 12;

/**
 * The cue of an earlier clause, where the sentence has spoken of one stage alone, not closed a list with it and not
 * named it as one item among others.
 */
function carriedStage(text: string, span: Span, index: number, clauses: StageCue[][], starts: number[]): Stage | null {
  const first = Math.max(0, index - MEMORY);
  const earlier = clauses.slice(first, index);
  const stage = agreedStage(earlier.flat());
  if (stage === null) return null;
  for (const [at, cues] of earlier.entries())
    for (const cue of cues) {
      const before = text.slice(starts[first + at]!, cue.start);
      if (before.includes('、') || LIST_CLOSER.test(before.slice(-10))) return null;
    }
  // A turn from the old industries to others is common; only an upgrade goes on speaking of the old ones.
  if (stage === 'traditional' && !UPGRADE.test(text.slice(span.end, span.end + 24))) return null;
  return stage;
}
