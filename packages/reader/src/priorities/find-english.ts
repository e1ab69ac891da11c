import { industryById } from '@xinzhi/vocabulary';
import { type Token, tokeniseEnglish } from '../attributions/tokens-english.js';
import { ADVERBS, AUXILIARIES, COMMON_VERBS } from '../attributions/words-english.js';
import type { Mention, Span, Stage, Stance } from '../records.js';
import { MODALS } from './governors-english.js';
import type { Outlook } from './outlook.js';
import { predicatesIn } from './predicates-english.js';
import { statedStageEnglish } from './stage-english.js';
import type { Statement } from './statement.js';
import { readVerb, type Verb } from './verb-english.js';

/** Words at which the reach of a verb ends: another clause begins, or a circumstance of the act. */
const BREAKERS = new Set(
  `which who whose whom that while whereas but because when if although though unless since until where than unlike from
  with without amid amidst despite against via through under after before during between compared`.split(/\s+/),
);
/** 'Such as', 'as well as', 'as soon as possible' do not end the reach of a verb. */
const AS_IDIOMS = new Set('such well soon early quickly much possible'.split(' '));
const BREAKING_MARKS = new Set([';', '—', '–', '--']);

/** Finds what an English sentence promotes, restricts or ends; `targets` are its mentions of industries and levers. */
export function findInEnglishSentence(text: string, sentence: Span, targets: Mention[], outlook: Outlook): Statement[] {
  const tokens = tokeniseEnglish(text, sentence, []);
  // In a review 'we worked to foster' tells what was done; only what will or should be is a priority.
  if (outlook === 'back' && !tokens.some(({ word }) => MODALS.has(word))) return [];
  const verbs: Verb[] = [];
  const statements: Statement[] = [];
  const promised = (mention: Mention, stance: Stance, verb: number, owner: Span | null) => {
    if (statements.some(({ concept, span }) => concept === mention.concept && span.start === mention.span.start))
      return;
    const { concept, span } = mention;
    statements.push({ concept, span, stance, stage: null, verb, ...(owner ? { owner } : {}) });
  };
  let governor: Verb | null = null;
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const here: Mention[] = [];
    while (next < targets.length && targets[next]!.span.start <= token.start) here.push(targets[next++]!);
    if (here.length > 0) {
      if (governor?.aim)
        for (const mention of here) promised(mention, governor.stance, tokens[governor.at]!.start, null);
      at = lastTokenOf(tokens, at, here);
      continue;
    }
    const verb = readVerb(tokens, at, verbs.at(-1) ?? null);
    if (verb) {
      governor = verb;
      verbs.push(verb);
      at = verb.to - 1;
    } else if (endsReach(tokens, at)) governor = null;
  }
  for (const { span, stance, owner } of predicatesIn(text, tokens, sentence))
    for (const mention of targets)
      if (mention.span.start >= span.start && mention.span.end <= span.end) promised(mention, stance, span.end, owner);
  const starts = verbs.map(({ at }) => tokens[at]!.start);
  return statements
    .sort((a, b) => a.span.start - b.span.start)
    .map((statement) => ({ ...statement, stage: stageOf(text, sentence, statement, starts) }));
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

function endsReach(tokens: Token[], at: number): boolean {
  const { word, kind, capital } = tokens[at]!;
  if (kind === 'mark') return BREAKING_MARKS.has(word);
  if (word === 'rather' || word === 'instead') return true;
  if (word === 'as') return ![tokens[at - 1], tokens[at + 1]].some((token) => AS_IDIOMS.has(token?.word ?? ''));
  if (BREAKERS.has(word)) return true;
  if (capital) return false;
  if (AUXILIARIES.has(word)) return true;
  if (ADVERBS.has(word)) return false;
  return (
    COMMON_VERBS.has(word) ||
    /^(?:said|says|added|noted|stated|told|requires?|needs?|necessitates?|becomes?|became|shows?|remains?|lies)$/.test(
      word,
    )
  );
}
