import type { Token } from '../attributions/tokens-english.js';
import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../attributions/words-english.js';
import type { Stance } from '../records.js';
import {
  CALLS,
  COMMITTED,
  type Doing,
  type Form,
  INTENTIONS,
  JOBS,
  LICENSERS,
  MODALS,
  NO_AIM_BEFORE_TO,
  POSSIBLE,
  VERBS,
} from './governors-english.js';

/** A verb of promotion or restriction at tokens[at]; what it governs begins at `to`. */
export type Verb = Doing & {
  at: number;
  to: number;
  form: Form;
  /** Whether it is willed, planned, asked for or being done, rather than past, possible or denied. */
  aim: boolean;
};

/** Reads the verb that begins at tokens[at], if one does; `last` is the verb before it in the sentence. */
export function readVerb(tokens: Token[], at: number, last: Verb | null): Verb | null {
  const token = tokens[at]!;
  if (token.kind !== 'word' || (token.capital && !opensQuote(tokens, at))) return null;
  const reading = VERBS.get(token.word)?.find(({ particles }) =>
    particles.every((particle, index) => tokens[at + 1 + index]?.word === particle),
  );
  if (!reading) return null;
  const { form, particles } = reading;
  const verb = { at, to: at + 1 + particles.length, form, ends: reading.ends, gives: reading.gives };
  const over = noLonger(tokens, at);
  if (over !== null)
    return { ...verb, stance: opposite(reading.stance), aim: MODALS.has(wordBefore(tokens, over).word) };
  // 'Will stop subsidising coal': the verb of ending turns the one after it.
  if (form === 'gerund' && last?.ends && last.to === at)
    return { ...verb, stance: opposite(reading.stance), aim: last.aim };
  const aim = reading.asks && form === 'past' ? !isNegated(tokens, at - 1) : isAim(tokens, at, form, last);
  return aim === null ? null : { ...verb, stance: reading.stance, aim };
}

/** To end a support restricts, to end a restriction promotes; to end an ending takes no side. */
function opposite(stance: Stance | null): Stance | null {
  return stance === 'promote' ? 'restrict' : stance === 'restrict' ? 'promote' : null;
}

/** Where 'no longer' begins before tokens[at]; null where it does not stand there. */
const noLonger = (tokens: Token[], at: number) =>
  tokens[at - 1]?.word === 'longer' && tokens[at - 2]?.word === 'no' ? at - 2 : null;

/** A capital begins a sentence, or a quotation inside one: 'said: “Promoting …'. */
const opensQuote = (tokens: Token[], at: number) => at === 0 || tokens[at - 1]!.kind === 'mark';

/** True for an aim, false for a fact, a possibility or a denial, null where the word is a noun or an adjective. */
function isAim(tokens: Token[], at: number, form: Form, last: Verb | null): boolean | null {
  const before = wordBefore(tokens, at);
  const { word, index } = before;
  const joined = last !== null && isJoint(tokens, at, last);
  if (form === 'base')
    return at === 0 && isNounBefore(tokens[at + 1]) ? null : aimOfBase(tokens, word, index, joined, last);
  if (form === 'gerund') return aimOfGerund(tokens, word, index, joined, last, at);
  if (form === 'present') {
    if (word === '' || DETERMINERS.has(word) || tokens[index]?.kind === 'number') return null;
    return !AUXILIARIES.has(word);
  }
  return isParticiple(tokens, at, last) ? null : false;
}

/** 'Support for …', 'Investment in …' at the start of a sentence: a noun, not an order. */
const isNounBefore = (next: Token | undefined) => next !== undefined && PREPOSITIONS.has(next.word);

/** 'Pursuing [integrated] advances', 'the [improved] cells': a past form that stands before its noun is no verb. */
function isParticiple(tokens: Token[], at: number, last: Verb | null): boolean {
  const before = tokens[at - 1];
  if (!before || last?.to === at) return true;
  return (
    before.kind === 'mark' || DETERMINERS.has(before.word) || PREPOSITIONS.has(before.word) || before.word === 'and'
  );
}

function aimOfBase(tokens: Token[], word: string, index: number, joined: boolean, last: Verb | null): boolean | null {
  if (word === 'to') {
    const head = wordBefore(tokens, index).word;
    return !NO_AIM_BEFORE_TO.has(head) && !isNegated(tokens, index);
  }
  if (MODALS.has(word)) return !isNegated(tokens, index + 1) && !isNegated(tokens, index);
  if (word === 'not' || word.endsWith("n't")) return false;
  if (POSSIBLE.has(word)) return false;
  if (PRONOUNS.has(word) || word === '') return true;
  if (joined && last?.form === 'base') return last.aim;
  return null;
}

function aimOfGerund(
  tokens: Token[],
  word: string,
  index: number,
  joined: boolean,
  last: Verb | null,
  at: number,
): boolean | null {
  if (word === '' || tokens[at]!.capital) return true;
  if (word === 'by')
    return last ? last.aim : tokens.some((token) => MODALS.has(token.word) || INTENTIONS.has(token.word));
  if (word === 'in') return JOBS.has(wordBefore(tokens, index).word);
  if (LICENSERS.has(word)) return !isNegated(tokens, index + 1);
  if (word === 'to') return COMMITTED.has(wordBefore(tokens, index).word);
  if (word === 'for') return CALLS.has(wordBefore(tokens, index).word);
  if (word === 'was' || word === 'were' || word === 'been') return false;
  if (joined && last) return last.aim;
  // After a comma a phrase goes on, or a new subject begins: 'In trade, [opening] markets will …'.
  if (word === ',') return last ? last.aim : true;
  // 'A growing market', 'in developing chips': an adjective, or an aim of nobody.
  return at > 0 && DETERMINERS.has(word) ? null : false;
}

/** The word before tokens[at], adverbs left out: 'will [also further] develop' → will. Empty at the start. */
function wordBefore(tokens: Token[], at: number): { word: string; index: number } {
  let index = at - 1;
  while (index >= 0 && isAdverb(tokens[index]!)) index--;
  return { word: tokens[index]?.word ?? '', index };
}

const isAdverb = ({ word, capital }: Token) =>
  !capital && word !== 'not' && (ADVERBS.has(word) || /..ly$/.test(word)) && word !== 'supply';
const isNegated = (tokens: Token[], at: number) =>
  [at, at - 1, at - 2].some((index) => /^(?:not|never|no|n't|without)$|n't$/.test(tokens[index]?.word ?? ''));

/** Whether 'and', 'or' or a comma joins the verb at `at` to an earlier one: '… promote A and [cultivate] B'. */
function isJoint(tokens: Token[], at: number, last: Verb): boolean {
  const { word, index } = wordBefore(tokens, at);
  if (word !== 'and' && word !== 'or' && word !== ',' && word !== 'then') return false;
  return (
    index >= last.to &&
    !tokens.slice(last.to, at).some((token) => /^(?:not|never|neglecting|avoiding)$|n't$/.test(token.word))
  );
}
