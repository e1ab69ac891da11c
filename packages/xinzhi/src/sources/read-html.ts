import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { InputError } from '../errors/input-error.js';
import { blockText } from './block-text.js';
import { decodeHtml } from './html/decode-html.js';
import { pageProperties } from './html/page-properties.js';
import { slimHtml } from './html/slim-html.js';
import { megabytes } from './input-limits.js';
import type { ExtractedText } from './source-document.js';

/** Where the content systems of government and news sites put the text of a page: the usual names of its container. */
const CONTAINERS = [
  '#UCAP-CONTENT',
  '.TRS_UEDITOR',
  '.TRS_Editor',
  '.trs_editor_view',
  '[itemprop="articleBody"]',
  '.pages_content',
  '.article-content',
  '.article_content',
  '.article-body',
  '.entry-content',
  '.post-content',
  '#zoom',
  '#Zoom',
  '#ContentText',
  '#articleContent',
  '#js_content',
  '.xxgk_content_content',
  '.view.TRS_UEDITOR',
];

/** Parts that frame a page on every site, by what they are and by the names that they usually go under. */
const FRAME = [
  'script,style,noscript,template,iframe,nav,header,footer,aside,form',
  ...['navigation', 'banner', 'contentinfo', 'search'].map((role) => `[role="${role}"]`),
  ...['nav', 'navbar', 'navigation', 'menu', 'breadcrumb', 'breadcrumbs', 'footer', 'foot', 'copyright'].flatMap(
    (name) => [`.${name}`, `#${name}`],
  ),
].join(',');

/** Below this Readability has found a teaser or a caption, not the text. */
const SHORTEST = 140;
/** A named container is believed sooner. */
const SHORTEST_NAMED = 20;
/** A tree takes some fifty times the memory of its markup. */
const LONGEST = 8 << 20;
/** Readability weighs every element against others: a page of more is a list, not an article. */
const MOST_ELEMENTS = 30_000;

/**
 * The main text of a web page: the container that content systems are known to use, else what Readability finds, else
 * the body without its frame. Scripts, styles, menus and forms are never read. Nothing of the page is run or fetched.
 */
export function readHtml(bytes: Uint8Array, where?: string): ExtractedText {
  const { html, elements } = slimHtml(decodeHtml(bytes, where), where);
  if (html.length > LONGEST)
    throw new InputError(
      `this page has ${megabytes(html.length)} without its scripts, which is more than a document`,
      where,
      'split it',
    );
  const { document } = parseHTML(html);
  const properties = pageProperties(document);
  const text =
    namedContainer(document) ?? (elements <= MOST_ELEMENTS ? byReadability(html) : null) ?? withoutFrame(document);
  return { text, properties };
}

function namedContainer(document: Document): string | null {
  for (const selector of CONTAINERS) {
    const texts = [...document.querySelectorAll(selector)]
      .map(withoutFrame)
      .filter((text) => text.length >= SHORTEST_NAMED);
    if (texts.length > 0) return texts.reduce((longest, text) => (text.length > longest.length ? text : longest));
  }
  return null;
}

function byReadability(html: string): string | null {
  // Readability takes its document apart, so it gets one of its own.
  const { document } = parseHTML(html);
  if (!document.documentElement || !document.body) return null;
  const article = new Readability(document, { keepClasses: false }).parse();
  if (!article?.content) return null;
  const text = blockText(parseHTML(`<!doctype html><html><body>${article.content}</body></html>`).document.body);
  return text.length >= SHORTEST ? text : null;
}

function withoutFrame(root: Document | Element): string {
  for (const part of root.querySelectorAll(FRAME)) part.remove();
  return blockText('body' in root ? (root.body ?? root.documentElement ?? root) : root);
}
