import type { Token } from '../attributions/tokens-english.js';
import type { Span, Stance } from '../records.js';
import type { Doing } from './governors-english.js';
import { passivesIn } from './passives-english.js';
import { composed, nounAfterIndustry } from './support-nouns-english.js';

/** What is said of a subject: its clause up to the predicate, and the words of the predicate, where its owner may stand. */
export type Predicate = { span: Span; doing: Doing; owner: Span | null };

const PROMOTES: Doing = { stance: 'promote', ends: false, gives: false };

const PATTERNS: { pattern: RegExp; owner: boolean; reason: string }[] = [
  {
    pattern:
      /\b(?:will|would|should|must|shall|to|are set to|is set to|are expected to|is expected to)(?: also| likely| further| be likely to)* (?:gain|receive|get|enjoy|see|attract) (?:\w+ )?(?:support|backing|funding|investment|priority|attention)\b/gi,
    owner: false,
    reason: 'support foretold of the subject',
  },
  {
    pattern:
      /\b(?:figure|figures|rank|ranks|count|counts|are|is|be|remain|remains|come|comes)(?: also| high)? (?:among|on|one of) [^.;]{0,60}?\b(?:priorit(?:y|ies)|agenda|focus areas)\b(?: (?:for|in|of) [^.;,]{0,50})?/gi,
    owner: true,
    reason: 'the subject counted among priorities, whose owner stands before them',
  },
  {
    pattern:
      /\b(?:is|are|be|remains?|becomes?|become)(?: also| still| now)? (?:an? |the |its |our |their )?(?:\w+ )?(?:priority|priorities|focus|focuses)\b/gi,
    owner: false,
    reason: 'the subject said to be a priority',
  },
];
/** A sentence without these has no predicate of the patterns. */
const NAMES_SUPPORT =
  /\b(?:support|backing|funding|investment|priority|priorities|attention|agenda|focus areas|focus|focuses)\b/i;

const CLAUSE_START = new Set(['that', 'which', 'while', 'but', ';', ':', 'because', 'when', 'if', 'said']);

/** 'Drones will be promoted, [as well as robots]': subjects that come after their predicate. */
const MORE_SUBJECTS = /^,? as well as [^.;]{0,300}/;

/** The predicates of a sentence that say of their subjects that they are promoted, restricted or ended. */
export function predicatesIn(text: string, tokens: Token[], sentence: Span): Predicate[] {
  const passives = passivesIn(tokens, sentence).flatMap(({ stance, ends, gives, subject, to }) => {
    const doing = { stance, ends, gives };
    const more = moreSubjects(text, tokens[to - 1]!.end, sentence.end);
    return [{ span: subject, doing, owner: null }, ...(more ? [{ span: more, doing, owner: null }] : [])];
  });
  return [...passives, ...statedPriorities(text, tokens, sentence)];
}

function statedPriorities(text: string, tokens: Token[], sentence: Span): Predicate[] {
  const part = text.slice(sentence.start, sentence.end);
  if (!NAMES_SUPPORT.test(part)) return [];
  return PATTERNS.flatMap(({ pattern, owner }) =>
    [...part.matchAll(pattern)].flatMap((match): Predicate[] => {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const opener = tokens.filter((token) => token.start < start && CLAUSE_START.has(token.word)).at(-1);
      const subjects = { start: opener?.end ?? sentence.start, end: start };
      const more = moreSubjects(text, end, sentence.end);
      return [
        { span: subjects, doing: PROMOTES, owner: owner ? { start, end } : null },
        ...(more ? [{ span: more, doing: PROMOTES, owner: null }] : []),
      ];
    }),
  );
}

function moreSubjects(text: string, from: number, end: number): Span | null {
  const more = MORE_SUBJECTS.exec(text.slice(from, Math.min(end, from + 320)));
  return more ? { start: from, end: from + more[0].length } : null;
}

/** What a predicate does to an industry of its subject; 'coal subsidies will be cut' is about the subsidies. */
export function stanceOfSubject(tokens: Token[], after: number, doing: Doing): Stance | null {
  const noun = nounAfterIndustry(tokens, after);
  return noun ? composed(doing, noun) : doing.stance;
}
