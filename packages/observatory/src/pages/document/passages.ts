import type { Span } from '../../api/shapes.js';

export type Passage = {
  span: Span;
  /** Furniture is shown folded; headings are short lines without an end of sentence. */
  kind: 'body' | 'heading' | 'furniture';
};

const SENTENCE_END = /[。！？；：.!?;:,，、"”’」）)]$/;

function kindOf(line: string, span: Span, furniture: Span[]): Passage['kind'] {
  const covered = furniture.reduce(
    (sum, f) => sum + Math.max(0, Math.min(f.end, span.end) - Math.max(f.start, span.start)),
    0,
  );
  if (covered * 2 > span.end - span.start || /^SOURCE:/.test(line)) return 'furniture';
  const short = /[\u2e80-\uffef]/.test(line) ? 28 : 90;
  return line.length <= short && !SENTENCE_END.test(line) ? 'heading' : 'body';
}

/** The text by lines that say something; spans leave out the blanks around them. */
export function passagesOf(text: string, furniture: Span[]): Passage[] {
  const passages: Passage[] = [];
  for (const found of text.matchAll(/[^\n\r]+/g)) {
    const line = found[0].trim();
    if (!line) continue;
    const start = found.index + found[0].indexOf(line);
    const span = { start, end: start + line.length };
    passages.push({ span, kind: kindOf(line, span, furniture) });
  }
  return passages;
}

/** Neighbouring furniture is folded together. */
export function foldFurniture(passages: Passage[]): (Passage | Passage[])[] {
  const folded: (Passage | Passage[])[] = [];
  for (const passage of passages) {
    const last = folded.at(-1);
    if (passage.kind !== 'furniture') folded.push(passage);
    else if (Array.isArray(last)) last.push(passage);
    else folded.push([passage]);
  }
  return folded;
}
