import type { Span } from '../records.js';
import type { ChineseCue } from './cue-chinese.js';
import type { Quotation } from './quotation-marks.js';
import type { Statement } from './statement-chinese.js';
import { isTerm } from './term-chinese.js';

/** Marks that quote within a quotation, with those that end them; double ones only within single or angled ones. */
const CLOSING: Record<string, string> = { '‘': '’', '『': '』', '「': '」', "'": "'", '“': '”' };

/**
 * '“他对我说：‘…’”': where the words stand, marks and all, that a cue within a quotation brings. Only what is quoted again is told
 * apart there, by marks of another kind than those around it; a short term in marks is nothing said. Null where there is none.
 */
export function quotedAgain(text: string, { content }: ChineseCue, outer: Quotation): Span | null {
  const mark = text[content] ?? '';
  const closing = CLOSING[mark];
  if (closing === undefined || mark === text[outer.span.start]) return null;
  if (mark === '“' && !/[‘「『]/.test(text[outer.span.start]!)) return null;
  const at = text.slice(content + 1, Math.min(outer.inner.end, content + LONGEST)).indexOf(closing);
  if (at < 0) return null;
  const end = content + at + 2;
  return isTerm(text, { start: content + 1, end: end - 1 }, end) ? null : { start: content, end };
}

/** Further on no closing mark is looked for, so that a text of nothing but opening ones stays linear. */
const LONGEST = 1_000;

/** Who 'I' is within somebody's words; of oneself nobody says 'he'. `found` are the statements of the unit. */
export function nameWithin(text: string, found: Statement[]): void {
  for (const inner of found) {
    if (!inner.again || !inner.source) continue;
    const outer = found.findLast((other) => !other.again && other.content <= inner.clause) ?? closingOne(found);
    const name = text.slice(inner.source.start, inner.source.end);
    if (/^(?:我们?|本人)$/.test(name)) inner.entity = outer?.entity ?? null;
    else if (/^[他她它]们?$/.test(name) && inner.entity === outer?.entity) inner.entity = null;
  }
}

const closingOne = (found: Statement[]) => found.find(({ closes, again }) => closes && !again);
