import type { Token } from '../attributions/tokens-english.js';
import { grammar } from '../grammar/compiled.js';
import type { Stance } from '../records.js';
import type { Doing } from './governors-english.js';

const nouns = new Map(
  grammar.english['priority-nouns'].flatMap(({ words, stance }) => words.map((word) => [word, stance] as const)),
);
const FIRST_WORDS = new Set([...nouns.keys()].map((word) => word.split(' ')[0]!));
const LONGEST = Math.max(...[...nouns.keys()].map((word) => word.split(' ').length));
const PREPOSITION = /^(?:for|to|in|into|of|on|over|towards?)$/;

type Noun = { stance: Stance | 'none'; to: number };

/** The noun of support, restriction or aim at tokens[at], and where it ends. */
function nounAt(tokens: Token[], at: number): Noun | null {
  if (!FIRST_WORDS.has(tokens[at]?.word ?? '')) return null;
  for (let length = LONGEST; length > 0; length--) {
    const words = tokens.slice(at, at + length);
    if (words.length < length || words.some(({ kind, capital }) => kind !== 'word' || capital)) continue;
    const stance = nouns.get(words.map(({ word }) => word).join(' '));
    if (stance) return { stance, to: at + length };
  }
  return null;
}

/** Such a noun before a preposition: '[support] for hydrogen', '[restrictions] on drones'. */
export function nounBeforePreposition(tokens: Token[], at: number): Noun | null {
  const noun = nounAt(tokens, at);
  return noun && PREPOSITION.test(tokens[noun.to]?.word ?? '') ? noun : null;
}

/** Such a noun right after an industry, which ends its phrase there: 'coal [subsidies]'. */
export function nounAfterIndustry(tokens: Token[], at: number): Noun | null {
  const noun = nounAt(tokens, at);
  if (!noun || noun.stance === 'none') return null;
  return /^(?:development|expansion|promotion|growth|use|research|production|hub|base|center|centre|leader)$/.test(
    tokens[at]!.word,
  )
    ? null
    : noun;
}

/** What a verb and its noun make of the industry: a support that is cut restricts, a ban that is lifted promotes. */
export function composed({ stance, ends, gives }: Doing, noun: Noun): Stance | null {
  if (noun.stance === 'none' || (stance === null && !ends && !gives)) return null;
  const takesAway = ends || (!gives && (stance === 'restrict' || stance === 'phase-out'));
  if (!takesAway) return noun.stance;
  return noun.stance === 'promote' ? 'restrict' : 'promote';
}
