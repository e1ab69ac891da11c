import type { Language } from '../records.js';
import { NUMBERING } from './heading.js';
import type { Line } from './lines.js';

/** Lines that make one paragraph: from the first to the last, both included. */
export type Block = { first: Line; last: Line; lines: number };

/** Marks that can't open a paragraph: a line that begins with one continues the line before. */
const CONTINUATION = /^(?:[，。；：、）》」』”’！？…％,;)\]]|[是为][:：])/;
/** Marks that can't close one. */
const OPEN_END = /(?:[《（「『“‘(，、,的和与及是])$/;
const SENTENCE_END = /[。！？；：!?.;:][”’"'」』）)\]]*$/;

/**
 * Joins lines that a page broke apart: links set on a line of their own, hard-wrapped text, a bracket left open.
 * An empty line between two lines keeps them apart unless punctuation shows that the sentence runs on.
 */
export function joinLines(
  lines: Line[],
  language: Language,
  width: number | null,
  breakBefore: (index: number) => boolean,
): Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const block = blocks.at(-1);
    if (before && block && !breakBefore(index) && runsOn(before, line, language, width, depth)) {
      block.last = line;
      block.lines++;
    } else {
      blocks.push({ first: line, last: line, lines: 1 });
      depth = 0;
    }
    depth = Math.max(0, depth + openBrackets(line.text));
    // A bracket that stays open over many lines was a slip of the pen, not a broken line.
    if (blocks.at(-1)!.lines > 8) depth = 0;
  }
  return blocks;
}

/** PM₂.₅, SO₂: the subscript that a page sets on a line of its own. */
function isSubscript(text: string): boolean {
  return /^\d(?:\.\d)?$/.test(text);
}

function runsOn(before: Line, line: Line, language: Language, width: number | null, depth: number): boolean {
  if (CONTINUATION.test(line.text)) return true;
  // A number and its unit, parted by a mark that a page set on lines of its own.
  if (/\d$/.test(before.text) && /^[万亿%％年个元人吨户家项]/.test(line.text)) return true;
  if (line.blankBefore || NUMBERING.test(line.text)) return false;
  if (OPEN_END.test(before.text) || depth > 0 || isSubscript(before.text)) return true;
  if (isSubscript(line.text) && /[A-Z]$/.test(before.text)) return true;
  if (SENTENCE_END.test(before.text)) return false;
  if (language === 'en' && before.text.length >= 40 && /^[a-z]/.test(line.text)) return true;
  return width !== null && columns(before.text, language) >= width - (language === 'zh' ? 2 : 16);
}

/** The column at which the text is wrapped by hand: null where lines are as long as their paragraphs. */
export function wrapWidth(lines: Line[], language: Language): number | null {
  const widths = lines.map(({ text }) => columns(text, language)).sort((a, b) => a - b);
  const longest = widths[Math.floor(widths.length * 0.98)];
  if (longest === undefined || widths.length < 8) return null;
  if (longest < (language === 'zh' ? 16 : 50) || longest > (language === 'zh' ? 60 : 120)) return null;
  const near = widths.filter((width) => width >= longest - (language === 'zh' ? 3 : 16)).length;
  return near >= widths.length * 0.35 ? longest : null;
}

function columns(text: string, language: Language): number {
  if (language === 'en') return text.length;
  const narrow = text.match(/[\x20-\x7e]/g)?.length ?? 0;
  return text.length - narrow / 2;
}

/** 《, （ and ( opened and not closed. */
function openBrackets(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x300a || unit === 0xff08 || unit === 0x28) depth++;
    else if (unit === 0x300b || unit === 0xff09 || unit === 0x29) depth--;
  }
  return depth;
}
