import { inPlainForms } from './han-forms.js';
import type { PdfLine } from './pdf-line.js';

/** A run of letters as pdf.js gives it; marked content has no 'str'. */
type Item = { str: string; transform: number[]; width: number; height: number; hasEOL: boolean } | { type: string };

/**
 * Puts the runs of letters of a page together into lines, in the order of the page's content (which follows columns). A
 * run goes on with the line where its baseline is the same and it starts where the line ends or right of it.
 */
export function linesOfPage(items: Item[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | null = null;
  for (const item of items) {
    if (!('str' in item)) continue;
    const [left, baseline] = [item.transform[4]!, item.transform[5]!];
    const size = Math.hypot(item.transform[2]!, item.transform[3]!) || item.height;
    if (item.str.trim() === '') {
      if (line && item.str !== '' && !line.text.endsWith(' ')) line.text += ' ';
      continue;
    }
    const right = left + item.width;
    if (line && goesOn(line, left, baseline, size)) {
      // A gap as wide as a quarter of a letter is a space that the page draws by moving.
      const gap =
        left - line.right > 0.25 * size && !line.text.endsWith(' ') && !isWide(line.text.at(-1)!, item.str[0]!);
      line.text += (gap ? ' ' : '') + item.str;
      line.right = Math.max(line.right, right);
      line.size = Math.max(line.size, size);
    } else {
      line = { text: item.str, left, right, baseline, size };
      lines.push(line);
    }
  }
  return lines.map((each) => ({ ...each, text: tidy(each.text) })).filter(({ text }) => text !== '');
}

function goesOn(line: PdfLine, left: number, baseline: number, size: number): boolean {
  const larger = Math.max(size, line.size);
  return (
    Math.abs(baseline - line.baseline) < 0.5 * larger && left > line.right - larger && left - line.right < 8 * larger
  );
}

function isWide(before: string, after: string): boolean {
  return (
    /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(before) &&
    /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(after)
  );
}

/** In a line of this many characters, spaces between Chinese come from justifying it; in a shorter one they are meant. */
const JUSTIFIED = 20;

function tidy(text: string): string {
  const plain = inPlainForms(text).replace(/\0/g, '').replace(/\s+/g, ' ').trim();
  if ((plain.match(/\p{Script=Han}/gu)?.length ?? 0) < JUSTIFIED) return plain;
  return plain.replace(
    /(?<=[\p{Script=Han}\u3001-\u303f\uff01-\uff60]) (?=[\p{Script=Han}\u3001-\u303f\uff01-\uff60])/gu,
    '',
  );
}
