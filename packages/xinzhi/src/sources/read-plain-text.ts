import { decodeText } from './decode-text.js';
import type { ExtractedText } from './source-document.js';

/** Plain text is stored as it was decoded, unchanged: offsets into the stored text are offsets into the file. */
export function readPlainText(bytes: Uint8Array, where?: string): ExtractedText {
  return { text: decodeText(bytes, where).text, properties: {} };
}
