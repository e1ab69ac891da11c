import { inPlainForms } from './han-forms.js';
import type { PdfLine } from './pdf-line.js';

/** A run of letters as pdf.js gives it; marked content has no 'str'. */
type Item = { str: string; transform: number[]; width: number; height: number; hasEOL: boolean } | { type: string };

/** A run on a line, the gap before it in sizes of its letters, and whether the page draws a space there. */
type Run = { text: string; gap: number; spaced: boolean };
type OpenLine = Omit<PdfLine, 'text'> & { runs: Run[] };

/**
 * Puts the runs of letters of a page together into lines, in the order of the page's content (which follows columns). A
 * run goes on with the line where its baseline is the same and it starts where the line ends or right of it.
 */
export function linesOfPage(items: Item[]): PdfLine[] {
  const lines: OpenLine[] = [];
  let line: OpenLine | null = null;
  let spaced = false;
  for (const item of items) {
    if (!('str' in item)) continue;
    if (item.str.trim() === '') {
      spaced ||= item.str !== '';
      continue;
    }
    const [left, baseline] = [item.transform[4]!, item.transform[5]!];
    const size = Math.hypot(item.transform[2]!, item.transform[3]!) || item.height;
    const right = left + item.width;
    if (line && goesOn(line, left, baseline, size)) {
      line.runs.push({ text: item.str, gap: (left - line.right) / Math.max(size, 1), spaced });
      line.right = Math.max(line.right, right);
      line.size = Math.max(line.size, size);
    } else {
      line = { runs: [{ text: item.str, gap: 0, spaced: false }], left, right, baseline, size };
      lines.push(line);
    }
    spaced = false;
  }
  return lines.map(({ runs, ...place }) => ({ ...place, text: tidy(textOf(runs)) })).filter(({ text }) => text !== '');
}

/** Cells of a table stand this far apart at most; so do not columns, whose lines do not follow each other. */
const FARTHEST = 20;

function goesOn(line: OpenLine, left: number, baseline: number, size: number): boolean {
  const larger = Math.max(size, line.size);
  return (
    Math.abs(baseline - line.baseline) < 0.5 * larger &&
    left > line.right - larger &&
    left - line.right < FARTHEST * larger
  );
}

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u;

/**
 * The text of a line: a wide gap ends a cell, a narrow one is a space that the page draws by moving on. Justifying
 * widens all gaps of a line alike, so up to three letters a gap is a cell's only where another is much narrower.
 */
function textOf(runs: Run[]): string {
  const narrowest = runs
    .slice(1)
    .reduce((least, { gap }) => (gap > 0.1 && gap < least ? gap : least), Number.POSITIVE_INFINITY);
  let text = '';
  for (const [index, run] of runs.entries()) {
    const cell = run.gap > 3 || (run.gap > 1.5 && narrowest < run.gap / 2.5);
    const space =
      run.spaced ||
      /^\s/.test(run.text) ||
      /\s$/.test(text) ||
      (run.gap > 0.25 && !(HAN.test(text.at(-1) ?? '') && HAN.test(run.text[0]!)));
    text = index === 0 ? run.text : `${text.trimEnd()}${cell ? '\t' : space ? ' ' : ''}${run.text.trimStart()}`;
  }
  return text;
}

/**
 * In a line of this many characters, spaces between Chinese come from justifying it; in a shorter one they are
 * meant, unless they part most of its characters.
 */
const JUSTIFIED = 20;
const SPACE_IN_HAN = /(?<=[\p{Script=Han}\u3001-\u303f\uff01-\uff60]) (?=[\p{Script=Han}\u3001-\u303f\uff01-\uff60])/gu;

function tidy(text: string): string {
  const plain = inPlainForms(text)
    .replace(/\0/g, '')
    .replace(/[^\S\t]+/g, ' ')
    .replace(/ ?\t ?/g, '\t')
    .trim();
  const characters = plain.match(/\p{Script=Han}/gu)?.length ?? 0;
  const spaces = plain.match(SPACE_IN_HAN)?.length ?? 0;
  return characters >= JUSTIFIED || spaces > characters / 2 ? plain.replace(SPACE_IN_HAN, '') : plain;
}
