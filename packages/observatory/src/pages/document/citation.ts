import type { DocumentView, Span } from '../../api/shapes.js';

/** A citation with its span: the words, where they stand, and the address of this view. */
export function citation(view: DocumentView, span: Span, address: string): string {
  const { row, text } = view;
  const words = text?.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  const [open, close] = row.language === 'zh' ? ['“', '”'] : ['“', '”'];
  return [
    words && `${open}${words}${close}`,
    [row.title, row.publisher, row.date].filter(Boolean).join(', '),
    row.url,
    `${row.id} [${span.start}, ${span.end})`,
    address,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The span of the document's text that is selected on the page; null where nothing of it is. */
export function selectedSpan(selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const offset = (node: Node, at: number): number | null => {
    const element = node instanceof Element ? node : node.parentElement;
    const holder = element?.closest<HTMLElement>('[data-start]');
    if (!holder || node.nodeType !== Node.TEXT_NODE) return null;
    return Number(holder.dataset.start) + at;
  };
  const start = offset(range.startContainer, range.startOffset);
  const end = offset(range.endContainer, range.endOffset);
  return start !== null && end !== null && end > start ? { start, end } : null;
}
