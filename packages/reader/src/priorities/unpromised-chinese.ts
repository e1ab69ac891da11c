import { grammar } from '../grammar/compiled.js';
import type { Span } from '../records.js';
import type { Outlook } from './outlook.js';

const patternOf = (...kinds: string[]) =>
  new RegExp(
    grammar.chinese.unpromised
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ pattern }) => pattern.trim())
      .join('|'),
  );
const NEVER = patternOf('condition', 'question', 'denial', 'lack');
const RESULT = patternOf('result');

/** Whether a clause may state a priority: it asks, supposes and laments nothing, and tells no result of the past. */
export function mayPromise(clause: string, outlook: Outlook): boolean {
  if (NEVER.test(clause)) return false;
  return outlook === 'ahead' || !RESULT.test(clause);
}

const contrasts = grammar.chinese.contrast.map(({ words, pattern }) => ({ words, pattern: new RegExp(pattern, 'g') }));

/** The stretches of a sentence that are excluded (除煤炭外) or stand on the other side of a contrast (而不是煤炭). */
export function contrastedIn(text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, end);
  return contrasts.flatMap(({ words, pattern }) =>
    words.some((word) => sentence.includes(word))
      ? [...sentence.matchAll(pattern)].map(({ index, 0: match }) => ({
          start: start + index,
          end: start + index + match.length,
        }))
      : [],
  );
}
