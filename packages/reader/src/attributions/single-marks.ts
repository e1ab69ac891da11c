import type { Span } from '../records.js';
import { ELIDED } from './words-english.js';

const MARK = /['‘’]/g;

/**
 * Pairs single quotation marks, straight or curved, and tells them from apostrophes. A mark opens before a word and
 * behind nothing of one, unless it stands for the letters left out of it ('em, ’tis, '90s); it closes behind a word. Behind
 * a plural or a dropped g (workers', goin') it closes only where no other mark does: there it is more often an apostrophe.
 * A new opening mark ends the search, since single marks do not stand in single ones; so time is linear.
 */
export function pairSingleMarks(text: string, span: Span): Span[] {
  const found: Span[] = [];
  let open = -1;
  let doubtful = -1;
  const close = (at: number) => {
    if (open >= 0 && at >= 0 && isBalanced(text, open + 1, at)) found.push({ start: open, end: at + 1 });
    open = -1;
    doubtful = -1;
  };
  // A paragraph without a mark must not be searched to the next mark of the text.
  const seen = text.slice(0, span.end);
  MARK.lastIndex = span.start;
  for (let match = MARK.exec(seen); match; match = MARK.exec(seen)) {
    const at = match.index;
    const before = at > span.start ? text[at - 1] : undefined;
    const after = at + 1 < span.end ? text[at + 1] : undefined;
    if (before === match[0] || after === match[0]) continue;
    if (match[0] !== '’' && opens(text, at, before, after)) {
      close(doubtful);
      open = at;
    } else if (open >= 0 && match[0] !== '‘' && closes(before, after)) {
      if (!isDoubtful(text, at)) close(at);
      else if (doubtful < 0) doubtful = at;
    }
  }
  close(doubtful);
  return found;
}

const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isBlank = (character: string | undefined) => character === undefined || /\s/.test(character);

function opens(text: string, at: number, before: string | undefined, after: string | undefined): boolean {
  if (!isBlank(before) && !/[(["“”「『—–:,：，]/.test(before!)) return false;
  if (after === undefined || !/[\p{L}"“「『…]/u.test(after)) return false;
  const word = /^[a-z]{1,6}(?![\p{L}])/iu.exec(text.slice(at + 1, at + 9))?.[0];
  return word === undefined || !ELIDED.has(word.toLowerCase());
}

const closes = (before: string | undefined, after: string | undefined) => !isBlank(before) && !isWord(after);

/** "workers'", "goin'", "rock 'n' roll". */
const isDoubtful = (text: string, at: number) => /(?:s|in|['‘’]n)$/i.test(text.slice(at - 2, at));

/** Whether the double marks within are whole pairs: else the single marks belong to different quotations. */
function isBalanced(text: string, from: number, to: number): boolean {
  let depth = 0;
  let straight = 0;
  for (let at = from; at < to; at++) {
    const character = text[at];
    if (character === '"') {
      if (straight % 2 === 0 && at > from && !/[\s([—–]/.test(text[at - 1]!)) return false;
      straight++;
    } else if (character === '“') depth++;
    else if (character === '”' && --depth < 0) return false;
  }
  return depth === 0 && straight % 2 === 0;
}
