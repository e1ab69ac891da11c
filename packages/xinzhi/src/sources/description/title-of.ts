import type { Layout } from '@xinzhi/reader';
import type { Evidence } from './evidence.js';

/** A title is one line: longer headings are sentences set apart. */
const LONGEST = { en: 200, zh: 80 };

/** Lines that stand where a title stands and are none: salutations, section numbers, the place and day of delivery. */
const NO_TITLE =
  /^(?:各位|同志们|尊敬的|目\s*录|[一二三四五六七八九十]+、|第[一二三四五六七八九十\d]+[章节部]|[（(]?[一二三四五六七八九十\d]+[）)]|[—―-]{2,}|[（(]|date\b|by\s|fellow |esteemed |dear |mr\.? |contents?$|introduction$|abstract$|summary$)|[:：；;，,]$/i;

/**
 * What a document is called: the header's or the file's title; else the first heading at the top of the text. A heading
 * further down, after prose has begun, names a section and not the document.
 */
export function titleOf(evidence: Evidence, layout: Layout): string | null {
  const stated = withoutProvenance(evidence.header?.title ?? '') || evidence.properties.title;
  if (stated) return oneLine(stated);
  for (const { span, kind } of layout.paragraphs) {
    if (kind !== 'heading') break;
    const heading = oneLine(evidence.opening.slice(span.start, span.end));
    if (heading.length >= 4 && heading.length <= LONGEST[evidence.language] && !NO_TITLE.test(heading)) return heading;
  }
  return null;
}

function oneLine(title: string): string {
  return title.replace(/\s+/g, ' ').trim();
}

/** 'Title via archive.example file 7' → 'Title'; a field that only tells where a text came from is no title. */
function withoutProvenance(title: string): string {
  const bare = title.replace(/\s+via\s+\S.*$/i, '').trim();
  return /\b(?:text|excerpt|full body|transcript)$/i.test(bare) ? '' : bare;
}
