import { firstComma, isAside, withoutApposition, withoutRelative, withoutSetting } from './content-asides.js';
import { phraseEnd } from './content-phrase-end.js';
import { isRelative } from './content-range.js';
import type { Cue } from './cue.js';
import { holdsVerb } from './noun-phrase-english.js';
import type { Token } from './tokens-english.js';
import { PREPOSITIONS } from './words-english.js';

/** Where content that starts at `from` ends: at the unit's end, or where a later cue's clause begins. */
export function cutOf(tokens: Token[], cues: Cue[], index: number, from: number, end: number): number {
  const { complement } = cues[index]!;
  let to = end;
  const phrase = complement?.kind === 'phrase' || complement?.kind === 'infinitive';
  if (phrase) to = phraseEnd(tokens, from, end, complement.kind === 'phrase');
  if (!phrase && complement && complement.kind !== 'quotation') to = withoutRelative(tokens, from, to);
  if (complement) to = withoutSetting(tokens, from, to);
  if (complement) to = withoutApposition(tokens, from, to);
  if (isAside(tokens, cues[index]!)) to = firstComma(tokens, from, to);
  for (let later = index + 1; later < cues.length; later++) {
    const cue = cues[later]!;
    if (cue.clause <= from || cue.clause >= to) continue;
    const boundary = boundaryBefore(tokens, cue);
    // 'said that over the next five years, the state plans …': an adverbial in front is no statement of its own.
    if (boundary !== null && isFronted(tokens, from, boundary, complement, cue)) continue;
    if (boundary !== null && boundary > from) {
      to = boundary;
      break;
    }
  }
  return to;
}

const isFronted = (tokens: Token[], from: number, to: number, complement: Cue['complement'], later: Cue) =>
  (complement?.kind === 'that' || complement?.kind === 'clause') &&
  later.kind === 'verb' &&
  later.complement !== null &&
  (PREPOSITIONS.has(tokens[from]!.word) || PREPOSITIONS.has(tokens[from + 1]?.word ?? '')) &&
  !holdsVerb(tokens, from + 1, to);

/** The token at which the clause of a later cue parts from what stands before it; null where it lies inside. */
function boundaryBefore(tokens: Token[], cue: Cue): number | null {
  const before = tokens[cue.clause - 1]!;
  if (isRelative(tokens, cue)) return null;
  if (cue.kind === 'according' || (cue.kind === 'passive' && cue.subject && !cue.extracted)) return cue.clause;
  if (before.kind === 'quotation' || /^[,;.—–]$/.test(before.word))
    return cue.clause - (before.kind === 'quotation' ? 0 : 1);
  const joined = /^(?:and|but|while|whereas|as|though|although)$/.test(before.word);
  if (!joined) return null;
  if (cue.subject === null) return cue.clause - 1;
  return tokens[cue.clause - 2]?.word === ',' || before.word === 'while' ? cue.clause - 2 : null;
}
