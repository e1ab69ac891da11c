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
    page.lines.filter((line) => !inMargin(line, page) || !(PAGE_NUMBER.test(line.text) || repeated(line))),
  );
}

function inMargin({ baseline }: PdfLine, { top, bottom }: PdfPage): boolean {
  const height = top - bottom;
  return baseline > top - MARGIN * height || baseline < bottom + MARGIN * height;
}

function pattern({ text }: PdfLine): string {
  return text.replace(/\d+/g, '#');
}
