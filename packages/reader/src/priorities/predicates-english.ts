import type { Token } from '../attributions/tokens-english.js';
import type { Span, Stance } from '../records.js';

/** What is said of a subject: its clause up to the predicate, and the words of the predicate, where its owner may stand. */
export type Predicate = { span: Span; stance: Stance; owner: Span | null };

const PATTERNS: { pattern: RegExp; stance: Stance; owner: boolean; reason: string }[] = [
  {
    pattern:
      /\b(?:will|would|should|must|shall|to|are set to|is set to|are expected to|is expected to)(?: also| likely| further| be likely to)* (?:gain|receive|get|enjoy|see|attract) (?:\w+ )?(?:support|backing|funding|investment|priority|attention)\b/gi,
    stance: 'promote',
    owner: false,
    reason: 'support foretold of the subject',
  },
  {
    pattern:
      /\b(?:figure|figures|rank|ranks|count|counts|are|is|be|remain|remains|come|comes)(?: also| high)? (?:among|on|one of) [^.;]{0,60}?\b(?:priorit(?:y|ies)|agenda|focus areas)\b(?: (?:for|in|of) [^.;,]{0,50})?/gi,
    stance: 'promote',
    owner: true,
    reason: 'the subject counted among priorities, whose owner stands before them',
  },
  {
    pattern:
      /\b(?:will|would|should|must|shall|to)(?: also| further| continue to)* be(?: \w+ly)? (?:further )?(?:developed|promoted|fostered|cultivated|supported|boosted|built|nurtured|advanced|accelerated|strengthened|expanded|encouraged|bolstered|prioriti[sz]ed|upgraded|deployed|scaled up|stepped up|ramped up)\b/gi,
    stance: 'promote',
    owner: false,
    reason: 'the passive of a verb of promotion, aimed at',
  },
  {
    pattern:
      /\b(?:will|would|should|must|shall|to)(?: also)* be (?:restricted|limited|curbed|controlled|capped|banned|prohibited)\b/gi,
    stance: 'restrict',
    owner: false,
    reason: 'the passive of a verb of restriction, aimed at',
  },
  {
    pattern:
      /\b(?:will|would|should|must|shall|to)(?: also)* be (?:phased out|eliminated|shut down|closed down|retired|scrapped)\b/gi,
    stance: 'phase-out',
    owner: false,
    reason: 'the passive of a verb of ending, aimed at',
  },
];

const CLAUSE_START = new Set(['that', 'which', 'while', 'but', ';', ':', 'because', 'when', 'if', 'said']);

/** 'Drones will be promoted, [as well as robots]': subjects that come after their predicate. */
const MORE_SUBJECTS = /^,? as well as [^.;]{0,300}/;

/** The predicates of a sentence that say of their subjects that they are promoted, restricted or ended. */
export function predicatesIn(text: string, tokens: Token[], sentence: Span): Predicate[] {
  const part = text.slice(sentence.start, sentence.end);
  return PATTERNS.flatMap(({ pattern, stance, owner }) =>
    [...part.matchAll(pattern)].flatMap((match): Predicate[] => {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const opener = tokens.filter((token) => token.start < start && CLAUSE_START.has(token.word)).at(-1);
      const subjects = { start: opener?.end ?? sentence.start, end: start };
      const more = MORE_SUBJECTS.exec(text.slice(end, Math.min(sentence.end, end + 320)));
      return [
        { span: subjects, stance, owner: owner ? { start, end } : null },
        ...(more ? [{ span: { start: end, end: end + more[0].length }, stance, owner: null }] : []),
      ];
    }),
  );
}
