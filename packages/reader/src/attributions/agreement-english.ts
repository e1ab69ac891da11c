import type { Complement } from './complement-english.js';
import { NOUN_TOO, type VerbReading } from './cue-verbs-english.js';
import type { Range } from './noun-phrase-english.js';
import { isClauseStart, type Subject, type VerbGroup } from './subject-english.js';
import type { Token } from './tokens-english.js';
import { DETERMINERS, POSSESSIVES, PRONOUNS } from './words-english.js';

/** Whether the word is a verb here: 'reports', 'plans' and 'calls' may be nouns. */
export function agrees(
  tokens: Token[],
  subject: Subject,
  group: VerbGroup,
  reading: VerbReading,
  complement: Complement | null,
): boolean {
  const { forms } = reading;
  const last = tokens[subject.head.to - 1]!;
  if (/['’]s?$/.test(last.word) && !PRONOUN_CONTRACTION.test(last.word)) return false;
  if (group.auxiliary) return forms.has('base') || forms.has('past') || forms.has('participle');
  if (forms.has('past')) return true;
  // 'known as', 'written by': a participle alone is no verb of a clause.
  if (forms.has('participle')) return false;
  const pronoun = PRONOUNS.has(last.word);
  if (forms.has('present') && !last.capital && /[^us']s$/.test(last.word)) return false;
  if (forms.has('present') && /^(?:several|many|some|few|both|these|those|other|all)$/.test(last.word)) return false;
  // '“…,” Bo Lind says.'; 'trade, officials say, will suffer': what was said stands before.
  if (reading.frame.includes('q') && complement === null && isParted(tokens, subject))
    return forms.has('present')
      ? !isPlural(tokens, subject.head) || pronoun
      : isPlural(tokens, subject.head) || pronoun;
  if (forms.has('present'))
    return pronoun || (complement !== null && complement.kind !== 'none' && !POSSESSIVES.has(last.word));
  // A bare form needs a plural subject.
  if (pronoun) return /^(?:they|we|i|you|who|which)$/.test(last.word);
  if (complement === null || !isClauseStart(tokens, subject.whole.from)) return false;
  if (!NOUN_TOO.has(reading.lemma)) return true;
  return isPlural(tokens, subject.head) && !DETERMINERS.has(last.word.replace(/s$/, ''));
}

/** Whether a quotation or a comma parts the subject from what stands before it. */
function isParted(tokens: Token[], { whole }: Subject): boolean {
  const before = tokens[whole.from - 1];
  return before !== undefined && (before.kind === 'quotation' || /^(?:,|—|–|--)$/.test(before.word));
}

function isPlural(tokens: Token[], head: Range): boolean {
  const noun = tokens[head.to - 1]!.word;
  if (/[^su']s$/.test(noun) || hasAnd(tokens, head)) return true;
  // '67 percent of voters want', '4 in 10 want'
  if (tokens[head.from]!.kind === 'number' || isMany(tokens[head.from + 1]) || isMany(tokens[head.from])) return true;
  return /^(?:some|many|others|both|all|most|several|few|these|those|people|men|women|police|media|data)$/.test(noun);
}

const isMany = (token: Token | undefined) =>
  token !== undefined &&
  (token.kind === 'number' ||
    /^(?:half|most|majority|third|quarter|dozens|hundreds|two|three|four|five|those|both)$/.test(token.word));

const PRONOUN_CONTRACTION = /^(?:he|she|it|they|we|i|you|who|that|there)['’]/;
const hasAnd = (tokens: Token[], { from, to }: Range) => tokens.slice(from, to).some((token) => token.word === 'and');

const DOCUMENT_LIKE =
  /^(?:.*(?:report|stud|survey|poll|data|figure|statistic|analys|estimate|record|document|email|e-mail|letter|memo|research|finding|result|number|review|paper|index|census|chart|evidence|article|investigat|test|experience|history|transcript|video|tape|plan|map|image|footage|forecast|account|filing|indicator|calculation|inquiry|audit|probe|assessment|experiment|model|trend|source).*|it|they|that|which|we|he|she|i|who|researchers?|scientists?|economists?|analysts?|judges?|court)$/;
/** Whether a subject shows or finds: a document, data, or who reports of them. */
export const isDocumentLike = (tokens: Token[], subject: Subject) =>
  tokens.slice(subject.head.from, subject.head.to).some((token) => DOCUMENT_LIKE.test(token.word));
