import type { Span } from '../records.js';

/** What one speaker says in a transcript: 'LIND: We are late. …'. */
export type Turn = { source: Span; cue: Span; content: Span };

const TURN =
  /^["“]?((?:\p{Lu}[\p{Lu}.'’-]+)(?: \p{Lu}[\p{Lu}.'’-]*){0,4})(?:, [^:\n]{1,40}| \([^)\n]{1,40}\))?(:)\s+(?=\S)/u;

/** Labels in capitals that nobody bears: they introduce a note, not a turn. */
const LABELS =
  /^(?:ABSTRACT|CORRECTION|DEADLINE|EDITOR|FILE|LISTEN|MORE|NOTE|PHOTO|PS|P\.S\.|READ|RELATED|SEE|SOURCE|SPOILER|TL|UPDATED?|VIDEO|WARNING|WATCH)\b/;

function turnAt(text: string, paragraph: Span): Turn | null {
  const match = TURN.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160)));
  if (!match || LABELS.test(match[1]!)) return null;
  const from = paragraph.start + match[0].search(/\p{Lu}/u);
  const colon = paragraph.start + match[0].lastIndexOf(':');
  return {
    source: { start: from, end: from + match[1]!.length },
    cue: { start: colon, end: colon + 1 },
    content: { start: paragraph.start + match[0].length, end: paragraph.end },
  };
}

/** The turns of a transcript, by where their paragraph starts. One label alone makes no transcript. */
export function turnsOf(text: string, paragraphs: Span[]): Map<number, Turn> {
  const turns = new Map<number, Turn>();
  for (const paragraph of paragraphs) {
    const turn = turnAt(text, paragraph);
    if (turn) turns.set(paragraph.start, turn);
  }
  return turns.size > 1 ? turns : new Map();
}
