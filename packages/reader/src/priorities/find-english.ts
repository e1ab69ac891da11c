import { industryById } from '@xinzhi/vocabulary';
import { type Token, tokeniseEnglish } from '../attributions/tokens-english.js';
import type { Mention, Span, Stage, Stance } from '../records.js';
import { MODALS } from './governors-english.js';
import { isOwnHead } from './industry-head-english.js';
import type { Outlook } from './outlook.js';
import { type Place, placesOf } from './places-english.js';
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
  const predicates = predicatesIn(text, tokens, sentence);
  const places = placesOf(tokens, targets);
  const meant = meantBy(tokens, targets, new Set(predicates.map(({ span }) => span.end)));
  const statements = new Map<string, Statement>();
  const state = (place: Place, stance: Stance | null, verb: number, owner: Span | null) => {
    for (const { concept, span } of place.mentions) {
      const key = `${concept}@${span.start}`;
      if (stance === null || statements.has(key) || !meant(concept, place.last)) continue;
      statements.set(key, { concept, span, stance, stage: null, verb, ...(owner ? { owner } : {}) });
    }
  };
  const { verbs, supposed } = stateGoverned(tokens, places, state);
  for (const { span, doing, owner } of predicates)
    for (const place of places)
      if (isWithin(place, span) && !supposed.has(place))
        state(place, stanceOfSubject(tokens, place.last + 1, doing), span.end, owner);
  return [...statements.values()]
    .sort((a, b) => a.span.start - b.span.start)
    .map((statement) => ({ ...statement, stage: stageOf(text, sentence, statement, verbs) }));
}

type State = (place: Place, stance: Stance | null, verb: number, owner: Span | null) => void;

/** Walks through the sentence and states what its verbs govern; gives where they stand, and the places that are only supposed. */
function stateGoverned(tokens: Token[], places: Place[], state: State): { verbs: number[]; supposed: Set<Place> } {
  const reach = new Reach(tokens);
  const supposed = new Set<Place>();
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    const place = places[next];
    if (!place || place.first > at) {
      at = reach.read(at);
      continue;
    }
    next++;
    if (reach.supposed) supposed.add(place);
    const { governor } = reach;
    const noun = nounAfterIndustry(tokens, place.last + 1);
    if (governor?.aim)
      state(place, noun ? composed(governor, noun) : governor.stance, tokens[governor.at]!.start, null);
    if (place.mentions.some(({ concept }) => concept.startsWith('lever/'))) reach.passNoun(place.first, place.last);
    at = Math.max(at, place.last + 1);
  }
  return { verbs: reach.verbs.map(({ at }) => tokens[at]!.start), supposed };
}

const isWithin = ({ mentions }: Place, { start, end }: Span) =>
  mentions[0]!.span.start >= start && mentions[0]!.span.end <= end;

/** Whether an industry that ends at a token is the thing meant: another, a predicate or a noun of making follows. */
function meantBy(tokens: Token[], targets: Mention[], predicates: Set<number>) {
  const starts = new Set(targets.map(({ span }) => span.start));
  return (concept: string, last: number): boolean => {
    const after = tokens[last + 1];
    if (!concept.startsWith('industry/') || after === undefined) return true;
    return starts.has(after.start) || predicates.has(after.start) || isOwnHead(after);
  };
}

function stageOf(text: string, sentence: Span, { concept, span }: Statement, verbs: number[]): Stage | null {
  const industry = industryById(concept);
  return industry ? (statedStageEnglish(text, sentence, span, verbs) ?? industry.stage) : null;
}
