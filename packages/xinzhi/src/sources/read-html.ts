import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { blockText } from './block-text.js';
import { decodeHtml } from './decode-html.js';
import { pageProperties } from './page-properties.js';
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

/** Parts that frame a page on every site. */
const FRAME =
  'script,style,noscript,template,iframe,nav,header,footer,aside,form,[role="navigation"],[role="banner"],[role="contentinfo"],[role="search"]';

/** Below this a container is a teaser or a caption, not the text. */
const SHORTEST = 140;

/**
 * The main text of a web page: the container that content systems are known to use, else what Readability finds, else
 * the body without its frame. Scripts, styles, menus and forms are never read. Nothing of the page is run or fetched.
 */
export function readHtml(bytes: Uint8Array, where?: string): ExtractedText {
  const html = decodeHtml(bytes, where);
  const { document } = parseHTML(html);
  const properties = pageProperties(document);
  const text = knownContainer(document) ?? byReadability(html) ?? withoutFrame(html);
  return { text, properties };
}

function knownContainer(document: Document): string | null {
  for (const selector of CONTAINERS) {
    const texts = [...document.querySelectorAll(selector)]
      .map(textWithoutFrame)
      .filter((text) => text.length >= SHORTEST);
    if (texts.length > 0) return texts.reduce((longest, text) => (text.length > longest.length ? text : longest));
  }
  return null;
}

function textWithoutFrame(element: Element): string {
  for (const part of element.querySelectorAll(FRAME)) part.remove();
  return blockText(element);
}

function byReadability(html: string): string | null {
  // Readability takes its document apart, so it gets one of its own.
  const { document } = parseHTML(html);
  if (!document.documentElement || !document.body) return null;
  const article = new Readability(document, { keepClasses: false, maxElemsToParse: 200_000 }).parse();
  if (!article?.content) return null;
  const text = blockText(parseHTML(`<!doctype html><html><body>${article.content}</body></html>`).document.body);
  return text.length >= SHORTEST ? text : null;
}

function withoutFrame(html: string): string {
  const { document } = parseHTML(html);
  const root = document.body ?? document.documentElement ?? document;
  for (const part of document.querySelectorAll(FRAME)) part.remove();
  return blockText(root);
}
