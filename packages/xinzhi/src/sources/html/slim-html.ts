import { Parser } from 'htmlparser2';
import { InputError } from '../../errors/input-error.js';

/** Elements that hold no text of the document, left out with all that is in them. */
const DROPPED = new Set(
  'script style noscript template iframe object embed applet svg math canvas audio video select datalist map'.split(
    ' ',
  ),
);
/** Attributes that tell what an element is, hide it, or say something about the page. */
const KEPT = new Set(
  'class id itemprop property name content href rel datetime hidden aria-hidden style role lang'.split(' '),
);
/** The frame of every page, put around it anew: fragments lack it, and careless pages have it twice. */
const OUTERMOST = new Set(['html', 'head', 'body']);
const VOID = new Set('area base br col hr img input link meta source track wbr'.split(' '));
/** Deeper elements become siblings, as browsers make them too (Blink from 512 on): no real page nests as deep. */
const DEEPEST = 200;
/** Nested deeper than this, a page was made to exhaust its reader. */
const ABSURD = 5000;

export type SlimPage = { html: string; elements: number };

/**
 * A page without scripts, styles, comments and most attributes, nested no deeper than browsers nest: what is left is
 * small enough to build a tree of, whatever the page was made of. One pass, in constant stack.
 * @throws InputError for a page that nests absurdly deep.
 */
export function slimHtml(html: string, where?: string): SlimPage {
  const pieces: string[] = [];
  const open: { name: string; written: boolean }[] = [];
  let dropping = 0;
  let depth = 0;
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (VOID.has(name)) {
          if (dropping === 0 && name !== 'img') pieces.push(`<${name}${written(attributes)}>`);
          return;
        }
        const drops = DROPPED.has(name);
        if (drops) dropping++;
        const writes = dropping === 0 && depth < DEEPEST && !OUTERMOST.has(name);
        open.push({ name, written: writes });
        if (open.length > ABSURD)
          throw new InputError(`the elements of this page nest more than ${ABSURD} deep`, where);
        if (!writes) return;
        depth++;
        elements++;
        pieces.push(`<${name}${written(attributes)}>`);
      },
      ontext(text) {
        if (dropping === 0) pieces.push(escaped(text));
      },
      onclosetag(name) {
        if (VOID.has(name)) return;
        const element = open.pop();
        if (!element) return;
        if (DROPPED.has(name)) dropping--;
        if (!element.written) return;
        depth--;
        pieces.push(`</${name}>`);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(html);
  return { html: `<!doctype html><html><body>${pieces.join('')}</body></html>`, elements };
}

function written(attributes: Record<string, string>): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (KEPT.has(name) && value.length < 2000) text += ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`;
  }
  return text;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
