import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { InputError } from '../errors/input-error.js';
import { blockText } from './block-text.js';
import { INPUT_LIMITS, megabytes } from './input-limits.js';
import type { ExtractedText } from './source-document.js';
import { uncompressedSize } from './zip-directory.js';

/** Unpacked parts of a document may be this many times the limit of a text: markup weighs more than words. */
const MARKUP = 10;

/**
 * The text of a Word document: one line a paragraph, cells of a table row set apart by tabs, footnotes at the end;
 * pictures left out. A file that would unpack to far more than a text is refused before it is unpacked.
 */
export async function readDocx(bytes: Uint8Array, where?: string): Promise<ExtractedText> {
  const unpacked = uncompressedSize(bytes, /\.xml$|\.rels$/);
  if (unpacked > INPUT_LIMITS.text * MARKUP)
    throw new InputError(
      `this file unpacks to ${megabytes(unpacked)} of markup, which is more than a document`,
      where,
      'split it',
    );
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      includeDefaultStyleMap: true,
      ignoreEmptyParagraphs: true,
    },
  );
  const { document } = parseHTML(`<!doctype html><html><body>${value}</body></html>`);
  // The marks of footnotes in the text, and the arrows back from them, are not words.
  for (const mark of document.querySelectorAll('sup > a[href^="#"], a[href*="note-ref"]')) mark.remove();
  const heading = document.querySelector('h1');
  return {
    text: blockText(document.body),
    properties: { title: heading ? blockText(heading).replaceAll('\n', ' ') : null },
  };
}
