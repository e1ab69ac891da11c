import type { PdfLine, PdfPage } from './pdf-line.js';

/** Running heads and page numbers stand in this share of a page's height, at its top and its bottom. */
const MARGIN = 0.1;
const PAGE_NUMBER =
  /^[-–—―－·•\s]*(?:第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|(?:page\s*)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?|[ivxl]{1,6})[-–—―－·•\s]*$/i;

/**
 * The lines of each page without page numbers and without what is repeated at the same edge of most pages (numbers in
 * it aside): titles, names of journals, dates of printing.
 */
export function withoutRunningHeads(pages: PdfPage[]): PdfLine[][] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.lines.filter((line) => inMargin(line, page)).map(pattern))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const repeated = (line: PdfLine) => (counts.get(pattern(line)) ?? 0) >= Math.max(2, pages.length / 3);
  return pages.map((page) =>
    page.lines.filter(
      (line) =>
        !inMargin(line, page) || !(PAGE_NUMBER.test(line.text) || (repeated(line) && !belongsToBody(line, page))),
    ),
  );
}

/** Lines of text stand closer together than this many times the size of their letters; a head is set off by more. */
const SET_OFF = 2;

/** Whether a line in the margin goes over into the page's text without a gap: text may repeat itself, too. */
function belongsToBody(line: PdfLine, page: PdfPage): boolean {
  const middle = (page.top + page.bottom) / 2;
  const distance = ({ baseline }: PdfLine) => Math.abs(baseline - middle);
  const inward = page.lines
    .filter((other) => other.baseline > middle === line.baseline > middle && distance(other) < distance(line))
    .sort((a, b) => distance(b) - distance(a));
  let outer = line;
  for (const inner of inward) {
    const gap = distance(outer) - distance(inner);
    if (gap > SET_OFF * outer.size || Math.abs(inner.size - outer.size) > 0.05 * outer.size) return false;
    if (!inMargin(inner, page)) return true;
    outer = inner;
  }
  return false;
}

function inMargin({ baseline }: PdfLine, { top, bottom }: PdfPage): boolean {
  const height = top - bottom;
  return baseline > top - MARGIN * height || baseline < bottom + MARGIN * height;
}

function pattern({ text }: PdfLine): string {
  return text.replace(/\d+/g, '#');
}
