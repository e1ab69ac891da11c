import type { Language, Span } from '../records.js';
import { findFurniture } from './furniture.js';
import { startOfGlossary } from './glossary.js';
import { isHeading } from './heading.js';
import type { Layout, Paragraph } from './layout.js';
import { type Line, linesOf } from './lines.js';
import { joinLines, wrapWidth } from './paragraphs.js';
import { sentencesOf } from './sentences.js';
import { readSourceHeader } from './source-header.js';

/**
 * Tells what of a text is to be read. Every visible character lies in exactly one of: the header, the furniture,
 * a paragraph; and every visible character of a paragraph in exactly one of its sentences. Linear in the text.
 */
export function layOut(text: string, language: Language): Layout {
  const header = readSourceHeader(text);
  const lines = linesOf(text, header?.span.end ?? 0).flatMap(withoutDateStamp);
  const wrap = wrapWidth(lines, language);
  const { isFurniture } = findFurniture(lines, wrap);
  const kept = [...lines.keys()].filter((index) => !isFurniture[index]);
  const read = kept.map((index) => lines[index]!);
  const glossary = startOfGlossary(read);
  // A paragraph does not reach over furniture (the number of a page): what lies inside its span is read.
  const blocks = joinLines(
    read,
    language,
    wrap,
    (index) => index === glossary || index === glossary + 1 || kept[index]! - kept[index - 1]! > 1,
  );
  const glossaryStart = glossary < 0 ? Number.POSITIVE_INFINITY : read[glossary]!.start;
  const paragraphs = blocks.map(({ first, last, lines: count }): Paragraph => {
    const span: Span = { start: first.start, end: last.end };
    const short = count === 1 || span.end - span.start < 150;
    const heading = short && isHeading(text.slice(span.start, span.end), language);
    const kind = span.start >= glossaryStart ? 'glossary' : heading ? 'heading' : 'body';
    return { span, kind, sentences: kind === 'heading' ? [span] : sentencesOf(text, span, language) };
  });
  const furniture = lines.filter((_, index) => isFurniture[index]).map(({ start, end }) => ({ start, end }));
  return { language, header, furniture, paragraphs };
}

/** 'date 2024-03-06 A fine title': a stamp that a crawler put before the first line is a line of its own. */
function withoutDateStamp(line: Line, index: number): Line[] {
  const stamp = index === 0 ? /^date\s+\d{4}-\d{2}-\d{2}(?=\s)/i.exec(line.text) : null;
  if (!stamp) return [line];
  const end = line.start + stamp[0].length;
  const rest = line.text.slice(stamp[0].length).trimStart();
  return [
    { start: line.start, end, text: stamp[0], blankBefore: line.blankBefore },
    { start: line.end - rest.length, end: line.end, text: rest, blankBefore: true },
  ];
}
