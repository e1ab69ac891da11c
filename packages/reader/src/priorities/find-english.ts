import { industryById } from '@xinzhi/vocabulary';
import { type Token, tokeniseEnglish } from '../attributions/tokens-english.js';
import type { Mention, Span, Stage, Stance } from '../records.js';
import { MODALS } from './governors-english.js';
import { isOwnHead } from './industry-head-english.js';
import type { Outlook } from './outlook.js';
import { predicatesIn, stanceOfSubject } from './predicates-english.js';
import { Reach } from './reach-english.js';
import { statedStageEnglish } from './stage-english.js';
import type { Statement } from './statement.js';
import { composed, nounAfterIndustry } from './support-nouns-english.js';

/** Finds what an English sentence promotes, restricts or ends; `targets` are its mentions of industries and levers. */
export function findInEnglishSentence(text: string, sentence: Span, targets: Mention[], outlook: Outlook): Statement[] {
  const tokens = tokeniseEnglish(text, sentence, []);
  if (tokens.at(-1)?.word === '?') return [];
  // In a review 'we worked to foster' tells what was done; only what will or should be is a priority.
  if (outlook === 'back' && !tokens.some(({ word }) => MODALS.has(word))) return [];
  const statements: Statement[] = [];
  const promised = (mention: Mention, stance: Stance | null, verb: number, owner: Span | null, last: number) => {
    const { concept, span } = mention;
    if (stance === null || (concept.startsWith('industry/') && !isMeant(last))) return;
    if (statements.some((other) => concept === other.concept && span.start === other.span.start)) return;
    statements.push({ concept, span, stance, stage: null, verb, ...(owner ? { owner } : {}) });
  };
  const starts = new Set(targets.map((mention) => mention.span.start));
  /** Another industry may follow at once ('photovoltaic new energy'), or a predicate. */
  const isMeant = (last: number) => {
    const after = tokens[last + 1];
    return after === undefined || starts.has(after.start) || predicateStarts.has(after.start) || isOwnHead(after);
  };
  const predicates = predicatesIn(text, tokens, sentence);
  const predicateStarts = new Set(predicates.map(({ span }) => span.end));
  const reach = new Reach(tokens);
  const places: { mention: Mention; last: number; supposed: boolean }[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const here: Mention[] = [];
    // Those that begin where another has not ended stand at the same place: 'industrial application of AI'.
    for (let end = tokens[at]!.start + 1; next < targets.length && targets[next]!.span.start < end; next++) {
      here.push(targets[next]!);
      end = Math.max(end, targets[next]!.span.end);
    }
    if (here.length === 0) {
      at = reach.read(at) - 1;
      continue;
    }
    const last = lastTokenOf(tokens, at, here);
    const { governor } = reach;
    const noun = nounAfterIndustry(tokens, last + 1);
    for (const mention of here) {
      places.push({ mention, last, supposed: reach.supposed });
      if (governor?.aim)
        promised(mention, noun ? composed(governor, noun) : governor.stance, tokens[governor.at]!.start, null, last);
    }
    at = last;
  }
  for (const { span, doing, owner } of predicates)
    for (const { mention, last, supposed } of places)
      if (mention.span.start >= span.start && mention.span.end <= span.end && !supposed)
        promised(mention, stanceOfSubject(tokens, last + 1, doing), span.end, owner, last);
  const verbs = reach.verbs.map(({ at }) => tokens[at]!.start);
  return statements
    .sort((a, b) => a.span.start - b.span.start)
    .map((statement) => ({ ...statement, stage: stageOf(text, sentence, statement, verbs) }));
}

function stageOf(text: string, sentence: Span, { concept, span }: Statement, verbs: number[]): Stage | null {
  const industry = industryById(concept);
  return industry ? (statedStageEnglish(text, sentence, span, verbs) ?? industry.stage) : null;
}

function lastTokenOf(tokens: Token[], at: number, mentions: Mention[]): number {
  const end = Math.max(...mentions.map(({ span }) => span.end));
  let last = at;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
  return last;
}
