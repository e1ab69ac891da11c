import type { ExtractedText } from './source-document.js';
export async function readPdf(_bytes: Uint8Array, _where?: string): Promise<ExtractedText> {
  throw new Error('not yet');
}
