import type { HeadNoun } from './head-noun.js';
import { stripTimes } from './lead.js';

/** The verb that says a number of its subject, with what may stand between the two. */
const VERB =
  /\s(?:is|was|were|are|reached|stood at|totall?ed|hit|rose|grew|fell|dropped|increased|declined|will be|remained at|amounted to|exceeded|surpassed|accounted for|made up|jumped|climbed|expanded|(?:will|would|should|could|must|shall|to|(?:is|are) (?:expected|projected|set|likely|forecast) to) (?:be|reach|account for|rise|grow|exceed|total|hit|remain|fall|increase|stand at|drop|surpass|make up))\b[^,;:]{0,40}$/i;
/** Words that begin a clause of their own, among them those of saying: what is said begins behind them. */
const CLAUSE =
  /^(?:that|which|who|whose|while|whereas|where|when|because|but|although|though|if|since|so|than|said|says|say|noted|reported|reports|shows?|showed|announced|stated|told|expects?|expected|estimates?|estimated|believes?|according|thanks|there|here|it|they|he|she|we|this|these|those|not|also|or)$/i;
/** A finite verb: a subject begins behind it, at the 'and' that follows. */
const FINITE =
  /^(?:is|was|were|are|be|been|has|have|had|will|would|should|could|must|may|might|can|to|rose|grew|fell|went|hit|saw|made|took|[a-z]{3,}ed|strengthens?|builds?)$/;
/** What stands before a participle that belongs to the noun behind it. */
const ATTRIBUTE =
  /^(?:the|an?|its|their|our|of|in|for|and|or|by|on|with|newly|value|per|most|more|less|all|total|real)$/i;
const NO_HEAD =
  /^(?:and|or|but|that|it|they|he|she|we|which|who|this|these|those|there|here|as|to|also|not|will|would|is|are|was|were|has|have|one|most|all|more|each|both|some|others?|what|such)$/i;
const LONGEST = 80;

/** The noun phrase before the verb of a number, with what hangs on it by of, in, for …: 'the number of patents per 10,000 people'. */
export function englishHead(plain: string, from: number, to: number): HeadNoun | null {
  const left = Math.max(from, to - 160);
  const clause = plain.slice(left, to);
  const verb = VERB.exec(clause);
  if (!verb) return null;
  const words = phraseOf(
    clause
      .slice(0, verb.index)
      .replace(/(?:\s(?:already|also|now|still|then|once|again|have|has|had|only|[a-z]{3,}ly))+$/, ''),
  );
  const phrase = words.replace(
    /\s+(?:(?:in|by|during|for|at|as of|since) )?(?:(?:19|20)\d{2}|(?:last|this|next) year)$/,
    '',
  );
  const text = stripTimes(phrase.replace(/^(?:(?:and|with|as|the|its|their|our|a|an)\s+)+/, ''), 'en');
  if (text === null || text.length < 3 || text.length > LONGEST || NO_HEAD.test(text)) return null;
  const at = placeOf(text, clause.slice(0, verb.index));
  return at === null ? null : { text, start: left + at, made: false };
}

/** Where a phrase stands last in a clause that may have wider spaces, or a line's end, between its words. */
function placeOf(phrase: string, clause: string): number | null {
  const at = clause.lastIndexOf(phrase);
  if (at >= 0) return at;
  const words = phrase.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return [...clause.matchAll(new RegExp(words.join('\\s+'), 'g'))].at(-1)?.index ?? null;
}

/** 'of advanced machines' and 'added value' have participles that are no verbs of their own. */
function isVerb(words: string[], at: number): boolean {
  if (!FINITE.test(words[at]!)) return false;
  if (!/ed$/.test(words[at]!)) return true;
  return at > 0 && !ATTRIBUTE.test(words[at - 1]!) && !/^value$/.test(words[at + 1] ?? '');
}

/** The last words of a clause back to its beginning: a comma, a word of another clause, or the 'and' behind a verb of its own. */
function phraseOf(clause: string): string {
  const words = clause.trimEnd().split(/\s+/);
  let first = words.length;
  let joint = -1;
  while (first > 0 && words.length - first < 14) {
    const word = words[first - 1]!;
    const ratio =
      /^an?$/i.test(words[first] ?? '') && /^(?:share|proportion|percentage|ratio)$/.test(words[first + 1] ?? '');
    if (/[,;:(—–]$|^\([ivx\d]{1,4}\)$/.test(word) || CLAUSE.test(word) || (/^as$/i.test(word) && !ratio)) break;
    if (first < words.length && isVerb(words, first - 1)) return words.slice(joint >= 0 ? joint : first).join(' ');
    first--;
    if (/^(?:and|with)$/i.test(word) && joint < 0) joint = first;
  }
  return words.slice(first).join(' ');
}
