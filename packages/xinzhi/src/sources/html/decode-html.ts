import { decodeText } from '../decode-text.js';

/**
 * Decodes a web page. Its own word on its encoding (meta charset) is believed where the bytes bear it out; a page that
 * says nothing, or says wrong, is decoded as text is.
 */
export function decodeHtml(bytes: Uint8Array, where?: string): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1');
  const stated = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  // Pages that call themselves Latin-1 are often something else, and text is told from what it is.
  if (stated && !/^(?:utf-?8|iso-?8859-1|latin-?1|windows-1252|us-ascii)$/.test(stated)) {
    try {
      return new TextDecoder(stated, { fatal: true }).decode(bytes);
    } catch {
      // The page says wrong, or names an encoding that nobody knows.
    }
  }
  return decodeText(bytes, where).text;
}
