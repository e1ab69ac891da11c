/** Elements whose text is not the document's: code of the page, controls, pictures. */
const SKIPPED = new Set(
  'script style noscript template iframe object embed svg math canvas audio video select button input textarea dialog head title datalist map'.split(
    ' ',
  ),
);
/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body br caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);

const ELEMENT = 1;
const TEXT = 3;
/** Marks in the stream of pieces: no page's text holds them, for they are taken out of it. */
const LINE_END = '\n';
const CELL_END = '\t';

/**
 * The text of an element as a person sees it: one line a block, the cells of a table row set apart by tabs, white space
 * collapsed as browsers do. Scripts, styles, controls and hidden elements have no text.
 */
export function blockText(root: Node): string {
  const pieces: string[] = [];
  // A walk with a stack of our own: pages nest deeper than the call stack.
  const stack: (Node | string)[] = [root];
  while (stack.length > 0) {
    const next = stack.pop()!;
    if (typeof next === 'string') pieces.push(next);
    else if (next.nodeType === TEXT) pieces.push(isPreformatted(next) ? linesKept(next) : collapsed(next));
    else if (next.nodeType === ELEMENT && !isHidden(next as Element)) enter(next as Element, stack);
    else if (next.nodeType > 8) enter(next as Element, stack);
  }
  return pieces
    .join('')
    .split(LINE_END)
    .map((line) =>
      line
        .replace(/[\s\u3000]*\t[\s\u3000]*/gu, CELL_END)
        .replace(/ {2,}/g, ' ')
        .replace(/^[\s\u3000]+|[\s\u3000]+$/gu, ''),
    )
    .filter((line) => line !== '')
    .join('\n');
}

/** Puts an element's children on the stack, last first, with the mark of its end beneath them. */
function enter(element: Element, stack: (Node | string)[]): void {
  const name = element.nodeName.toLowerCase();
  const mark = CELLS.has(name) ? CELL_END : BLOCKS.has(name) && !fillsCell(element) ? LINE_END : null;
  if (mark) stack.push(mark);
  for (let child = element.lastChild; child; child = child.previousSibling) stack.push(child);
  if (mark === LINE_END) stack.push(mark);
}

/** The one paragraph of a cell is the cell's text; a cell with several lays out a page. */
function fillsCell(element: Element): boolean {
  const parent = element.parentNode as Element | null;
  return (
    parent !== null &&
    CELLS.has(parent.nodeName.toLowerCase()) &&
    parent.children.length === 1 &&
    element.nodeName !== 'TABLE'
  );
}

function isHidden(element: Element): boolean {
  if (SKIPPED.has(element.nodeName.toLowerCase())) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function isPreformatted(node: Node): boolean {
  return node.parentNode?.nodeName.toLowerCase() === 'pre';
}

function linesKept(node: Node): string {
  return (node.nodeValue ?? '').replaceAll('\t', ' ').replace(/\r\n?/g, '\n');
}

/** A line end between two Chinese characters is the source's, not a space; all other white space is one space. */
function collapsed(node: Node): string {
  return (node.nodeValue ?? '')
    .replace(/(?<=[\p{Script=Han}，。；：、”」』）])[ \t]*[\r\n]+\s*(?=[\p{Script=Han}“「『（])/gu, '')
    .replace(/[^\S\u3000]+/gu, ' ');
}
