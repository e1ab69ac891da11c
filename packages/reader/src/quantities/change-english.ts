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
  /** The words that each pattern begins with. */
  opens: { before: Set<string>; particle: Set<string>; after: Set<string> };
  /** Sticky: tried where one of their words stands. Apart: one pattern of them all is too large to be compiled well. */
  before: RegExp[];
  particle: RegExp;
  phrasal: RegExp;
  after: RegExp;
};
const WORD = /[A-Za-z]+/g;
const openingsOf = (words: string[]) => new Set(words.map((word) => word.match(WORD)![0].toLowerCase()));

/** Where words of a set stand. Most numbers have none beside them, and looking is cheap beside trying the patterns. */
function placesOf(openings: Set<string>, text: string): number[] {
  const places: number[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text))
    if (openings.has(match[0].toLowerCase())) places.push(match.index);
  return places;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

const cues: Cue[] = (['decrease', 'increase'] as const).map((change) => {
  const verb = alternation(wordsOf('verb', change));
  const any = alternation([...wordsOf('verb', change), ...wordsOf('carried', change), ...wordsOf('growth', change)]);
  const object = objectOf(change);
  const noun = alternation(wordsOf('growth', change));
  const after = alternation([...wordsOf('growth', change), ...wordsOf('comparative', change)]);
  const named = (...roles: Role[]) => openingsOf(roles.flatMap((role) => wordsOf(role, change)));
  return {
    change,
    opens: {
      before: named('verb', 'carried', 'growth'),
      particle: named('particle'),
      after: named('growth', 'comparative'),
    },
    before: [
      `${verb}(?:\\s${MANNER})*`,
      `${verb}\\s(?:\\w+ly\\s)?(?:at|by)\\s(?:[\\w-]+\\s){0,4}?(?:rate|pace|average|total)\\sof(?:\\s${MANNER})*`,
      `${any}${object}\\sby(?:\\s${MANNER})*`,
      `${noun}(?:\\s(?!and\\b|but\\b|while\\b)[\\w&'’-]+){0,4}?\\s(?:is|was|at|of|by|around|about|reached|remains?|between|target)(?:\\s${MANNER})*`,
    ].map((source) => new RegExp(`\\b${source}$`, 'iy')),
    particle: new RegExp(
      `(?<=^|[\\s(,;–—-])${alternation(wordsOf('particle', change))}(?:\\sby)?(?:\\s${MANNER})*$`,
      'i',
    ),
    phrasal: new RegExp(`\\b${alternation(wordsOf('phrasal', change))}\\s$`, 'i'),
    after: new RegExp(`^(?:\\s(?!of\\b|and\\b|in\\b|for\\b|or\\b|but\\b)[\\w-]+){0,2}?[\\s-]${after}\\b`, 'i'),
  };
});
const WINDOW = 72;

/** Whether the words around plain[from, to) say that the number rose or fell, by this much or to it. */
export function changeAroundEnglish(plain: string, bounds: Span, from: number, to: number): Change | null {
  const before = changeBeforeEnglish(plain, bounds.start, from);
  if (before) return before;
  const right = plain.slice(to, Math.min(bounds.end, to + 40));
  return cues.find(({ after, opens }) => placesOf(opens.after, right).length > 0 && after.test(right))?.change ?? null;
}

/** Whether the words before `from` say so. */
export function changeBeforeEnglish(plain: string, start: number, from: number): Change | null {
  const signed = signBefore(plain, start, from);
  if (signed) return signed;
  const left = plain
    .slice(Math.max(start, from - WINDOW), from)
    .replace(/^.*[.;:!?](?=\s)/s, '')
    .trimEnd();
  for (const { change, opens, before, particle, phrasal } of cues) {
    if (placesOf(opens.before, left).some((at) => before.some((pattern) => matchesAt(pattern, left, at))))
      return change;
    if (placesOf(opens.particle, left).length === 0) continue;
    const match = particle.exec(left);
    if (match && !phrasal.test(left.slice(0, match.index))) return change;
  }
  return null;
}

/** Dow +0.2%: a sign after a space. */
function signBefore(plain: string, start: number, from: number): Change | null {
  return plain[from - 1] === '+' && (from - 1 === start || /[\s(]/.test(plain[from - 2]!)) ? 'increase' : null;
}
