import { complementAfter } from './complement-english.js';
import { controllerOf } from './controller-english.js';
import type { Cue } from './cue.js';
import type { VerbReading } from './cue-verbs-english.js';
import { isNominal } from './noun-phrase-english.js';
import { subjectBefore, verbGroup } from './subject-english.js';
import type { Token } from './tokens-english.js';

/** Verbs whose '-ing' with an object tells what is done, not what is said: 'supporting growth'. */
const SILENT_GERUNDS = new Set(
  `support back maintain regard consider challenge guarantee signal prove find show demonstrate illustrate document list detail
  determine learn discover understand know plan view hold believe insist seek continue attack`.split(/\s+/),
);

/** ', adding that …', 'Noting that …, Liu said': the subject is the main clause's. */
export function gerundCue(tokens: Token[], at: number, to: number, reading: VerbReading, frame: string): Cue | null {
  const group = verbGroup(tokens, at);
  const complement = complementAfter(tokens, to, frame);
  const before = tokens[at - 1];
  const base = { at, to, lemma: reading.lemma, complement, inverted: false };
  if (group.passive) {
    const subject = subjectBefore(tokens, group.from);
    return subject && complement ? { ...base, kind: 'verb', clause: subject.whole.from, subject } : null;
  }
  if (!complement || (complement.kind === 'phrase' && SILENT_GERUNDS.has(reading.lemma))) return null;
  if (
    before &&
    !/^(?:,|;|and|while|but|—|–|by|in|after|before|when|upon|for|of|with|without|from|despite|than)$/.test(
      before.word,
    ) &&
    before.kind !== 'quotation'
  ) {
    // 'issued a statement saying …'
    if (
      !/^(?:saying|stating|telling|claiming|arguing|announcing|declaring|suggesting|asking|urging|warning|calling|demanding|accusing|criticizing|showing)$/.test(
        tokens[at]!.word,
      )
    )
      return null;
    if (!isNominal(before)) return null;
  }
  return { ...base, kind: 'gerund', clause: at, subject: null, controller: controllerOf(tokens, at) };
}
