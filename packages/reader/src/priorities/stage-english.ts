import type { Span, Stage } from '../records.js';
import { type StageCue, stageCuesIn } from './stage-cues.js';

/** What joins a kind to its members: 'future industries [such as] 6G'. */
const OPENS_LIST =
  /^[\s,:—–(-]*(?:such as|like|including|include|namely|especially|particularly|in particular|e\.g\.|for example|for instance|ranging from|:|—)/i;
/** What joins members to their kind: '6G [and other] future industries'. */
const CLOSES_LIST =
  /(?:\band|\bor|,|\bas|\binto|\bamong)\s+(?:(?:other|similar|such|new|key|promising)\s+)+[\w\s-]*$|\b(?:as|into)\s+(?:\w+\s){0,2}$|priorit(?:y|ies) (?:for|in|of) $/i;

/** The stage that a sentence gives an industry that it lists under a kind; `verbs` are where its verbs of promotion start. */
export function statedStageEnglish(text: string, sentence: Span, span: Span, verbs: number[]): Stage | null {
  const cues = stageCuesIn(text, sentence.start, sentence.end, 'en');
  const opener = cues.filter(({ end }) => end <= span.start).at(-1);
  if (opener && OPENS_LIST.test(text.slice(opener.end, span.start)) && !verbBetween(verbs, opener.end, span.start))
    return opener.stage;
  const closer = cues.find((cue) => cue.start >= span.end && closes(text, span, cue, verbs));
  return closer?.stage ?? null;
}

function closes(text: string, span: Span, cue: StageCue, verbs: number[]): boolean {
  return CLOSES_LIST.test(text.slice(span.end, cue.start)) && !verbBetween(verbs, span.end, cue.start);
}

const verbBetween = (verbs: number[], from: number, to: number) => verbs.some((at) => at >= from && at < to);
