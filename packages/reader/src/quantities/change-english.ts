import { alternation } from '../grammar/alternation.js';
import { grammar } from '../grammar/compiled.js';
import type { Change, Span } from '../records.js';

type Role = (typeof grammar.english.changes)[number]['role'];
const wordsOf = (role: Role, change?: Change) =>
  grammar.english.changes.flatMap((entry) =>
    entry.role === role && (change === undefined || entry.change === change) ? entry.words : [],
  );

const bounds = grammar.english.comparators.flatMap(({ side, words }) => (side === 'before' ? words : []));
/** Adverbs, and the words that bound a number (rose above, fell by less than). */
const MANNER = alternation([...wordsOf('manner'), ...bounds.filter((word) => /^[a-z]/.test(word))]);
/** Words up to the preposition that leads to the number; a conjunction begins another clause, and so does the other way. */
const objectOf = (change: Change) =>
  `(?:\\s(?!and\\b|but\\b|while\\b|which\\b|that\\b|who\\b|to\\b|short\\b|${change === 'increase' ? 'down' : 'up'}\\b)[\\w&'’%$.-]+){0,6}?`;

type Cue = {
  change: Change;
  /** The words that a cue before the number begins with, and those of one after it. */
  opens: { before: Set<string>; after: Set<string> };
  before: RegExp;
  particle: RegExp;
  phrasal: RegExp;
  after: RegExp;
};
const WORD = /[a-z]+/g;
const openingsOf = (words: string[]) => new Set(words.map((word) => word.toLowerCase().match(WORD)![0]));
/** Most numbers have no word of change beside them, and looking for one is cheap beside trying the patterns. */
const holdsOne = (words: string[], openings: Set<string>) => words.some((word) => openings.has(word));
const lowerWords = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

const cues: Cue[] = (['decrease', 'increase'] as const).map((change) => {
  const verb = alternation(wordsOf('verb', change));
  const any = alternation([...wordsOf('verb', change), ...wordsOf('carried', change), ...wordsOf('growth', change)]);
  const object = objectOf(change);
  const noun = alternation(wordsOf('growth', change));
  const after = alternation([...wordsOf('growth', change), ...wordsOf('comparative', change)]);
  const named = (...roles: Role[]) => openingsOf(roles.flatMap((role) => wordsOf(role, change)));
  return {
    change,
    opens: { before: named('verb', 'carried', 'growth', 'particle'), after: named('growth', 'comparative') },
    before: new RegExp(
      `\\b(?:${verb}(?:\\s${MANNER})*|${verb}\\s(?:\\w+ly\\s)?(?:at|by)\\s(?:[\\w-]+\\s){0,4}?(?:rate|pace|average|total)\\sof(?:\\s${MANNER})*|${any}${object}\\sby(?:\\s${MANNER})*|${noun}(?:\\s(?!and\\b|but\\b|while\\b)[\\w&'’-]+){0,4}?\\s(?:is|was|at|of|by|around|about|reached|remains?|between|target)(?:\\s${MANNER})*)$`,
      'i',
    ),
    particle: new RegExp(
      `(?<=^|[\\s(,;–—-])${alternation(wordsOf('particle', change))}(?:\\sby)?(?:\\s${MANNER})*$`,
      'i',
    ),
    phrasal: new RegExp(`\\b${alternation(wordsOf('phrasal', change))}\\s$`, 'i'),
    after: new RegExp(`^(?:\\s(?!of\\b|and\\b|in\\b|for\\b|or\\b|but\\b)[\\w-]+){0,2}?[\\s-]${after}\\b`, 'i'),
  };
});
/** The first words of what says so: most numbers have none of them before them. */
const signals = new Set(
  grammar.english.changes.flatMap(({ role, words }) =>
    /^(?:verb|carried|growth|particle)$/.test(role) ? words.map((word) => word.split(' ')[0]!) : [],
  ),
);

const WINDOW = 72;

/** Whether the words around plain[from, to) say that the number rose or fell, by this much or to it. */
export function changeAroundEnglish(plain: string, bounds: Span, from: number, to: number): Change | null {
  const before = changeBeforeEnglish(plain, bounds.start, from);
  if (before) return before;
  const right = plain.slice(to, Math.min(bounds.end, to + 40));
  const words = lowerWords(right);
  return cues.find(({ after, opens }) => holdsOne(words, opens.after) && after.test(right))?.change ?? null;
}

/** Whether the words before `from` say so. */
export function changeBeforeEnglish(plain: string, start: number, from: number): Change | null {
  const signed = signBefore(plain, start, from);
  if (signed) return signed;
  const left = plain
    .slice(Math.max(start, from - WINDOW), from)
    .replace(/^.*[.;:!?](?=\s)/s, '')
    .trimEnd();
  if (!(left.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => signals.has(word))) return null;
  const words = lowerWords(left);
  for (const { change, opens, before, particle, phrasal } of cues) {
    if (!holdsOne(words, opens.before)) continue;
    if (before.test(left)) return change;
    const match = particle.exec(left);
    if (match && !phrasal.test(left.slice(0, match.index))) return change;
  }
  return null;
}

/** Dow +0.2%: a sign after a space. */
function signBefore(plain: string, start: number, from: number): Change | null {
  return plain[from - 1] === '+' && (from - 1 === start || /[\s(]/.test(plain[from - 2]!)) ? 'increase' : null;
}
