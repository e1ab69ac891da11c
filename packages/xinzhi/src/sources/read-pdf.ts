import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { InputError } from '../errors/input-error.js';
import { linesOfPage } from './pdf/lines-of-page.js';
import { paragraphsOf } from './pdf/paragraphs-of.js';
import type { PdfLine, PdfPage } from './pdf/pdf-line.js';
import { withoutRunningHeads } from './pdf/running-heads.js';
import { titleOnFirstPage } from './pdf/title-on-first-page.js';
import type { ExtractedText } from './source-document.js';

/** Character maps and metrics of fonts that a PDF names and does not carry: without them Chinese text comes out empty. */
const assets = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * The text of a PDF: lines put together again into paragraphs, words that were divided at a line's end joined, running
 * heads and page numbers left out; one line a paragraph.
 * @throws InputError where the file is broken, protected by a password, or holds only pictures.
 */
export async function readPdf(bytes: Uint8Array, where?: string): Promise<ExtractedText> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({
    // pdf.js takes the buffer away with it: give it one of its own.
    data: new Uint8Array(bytes),
    cMapUrl: join(assets, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(assets, 'standard_fonts/'),
    wasmUrl: join(assets, 'wasm/'),
    disableFontFace: true,
    isEvalSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await loading.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const [left, bottom, right, top] = page.view as [number, number, number, number];
      pages.push({ bottom, top, left, right, lines: linesOfPage(items) });
      page.cleanup();
    }
    const info = (await pdf.getMetadata().catch(() => null))?.info as { Title?: string } | undefined;
    const lines: PdfLine[][] = withoutRunningHeads(pages);
    return {
      text: paragraphsOf(lines).join('\n'),
      properties: { title: titleOnFirstPage(lines[0] ?? []) ?? titleInMetadata(info?.Title) },
    };
  } catch (error) {
    throw faultOf(error as Error, where);
  } finally {
    await loading.destroy();
  }
}

/** Programs fill in the file's name or address, or their own name: that is no title. */
function titleInMetadata(title: string | undefined): string | null {
  const trimmed = title?.trim() ?? '';
  return trimmed === '' ||
    /^(?:about:|(?:https?|file|data):|microsoft |untitled|无标题|未命名|文档\d|document\d)|\.(?:docx?|pdf|indd|wps|pptx?|html?)$/i.test(
      trimmed,
    )
    ? null
    : trimmed;
}

function faultOf(error: Error, where?: string): Error {
  if (error instanceof InputError) return error;
  if (error.name === 'PasswordException')
    return new InputError('this PDF is protected by a password', where, 'save it without one');
  return new InputError(`this PDF is broken: ${error.message}`, where, 'open it in a viewer and save it again');
}
