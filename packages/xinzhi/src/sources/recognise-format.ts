import { fileTypeFromBuffer } from 'file-type';
import { InputError } from '../errors/input-error.js';

export type Format = 'text' | 'markdown' | 'html' | 'pdf' | 'docx' | 'jsonl' | 'csv';

const READ = 'text, Markdown, HTML, PDF, DOCX, JSON Lines and CSV are read';

/** What to do about formats that are often handed over and not read, by the start of their media type. */
const ADVICE: [type: string, hint: string][] = [
  ['image/', 'text in pictures is not read'],
  ['audio/', READ],
  ['video/', READ],
  ['application/x-cfb', 'an old Office file: save it as DOCX or PDF'],
  ['application/rtf', 'save it as DOCX or plain text'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml', 'save the sheet as CSV'],
  ['application/vnd.openxmlformats-officedocument.presentationml', 'save it as PDF'],
  ['application/vnd.oasis.opendocument', 'save it as DOCX or PDF'],
  ['application/epub', 'convert it to HTML'],
  ['application/zip', 'unpack it first'],
  ['application/gzip', 'unpack it first'],
  ['application/x-', READ],
];

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * What a file is, by its content first and by its name only where content cannot tell (Markdown from plain text, a table
 * from a text with commas).
 * @throws InputError for formats that are recognised and not read.
 */
export async function recogniseFormat(bytes: Uint8Array, name: string): Promise<Format> {
  const head = latin(bytes.subarray(0, 4096));
  // Readers accept a PDF with up to a kilobyte of anything before its mark, and so do we.
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  const zipped = head.startsWith('PK\x03\x04') && latin(bytes).includes('word/document');
  if (zipped) return 'docx';
  const binary = isMarkedText(bytes) ? null : await mediaType(bytes);
  if (binary === DOCX) return 'docx';
  if (binary)
    throw new InputError(
      `this is ${binary}, which is not read`,
      name,
      ADVICE.find(([start]) => binary.startsWith(start))?.[1] ?? READ,
    );
  // UTF-16 shows the same marks with zeros between.
  return formatOfText(head.replaceAll('\0', '').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, ''), name);
}

function formatOfText(head: string, name: string): Format {
  if (isHtml(head, name)) return 'html';
  if (/\.(jsonl|ndjson)$/i.test(name) || /^\s*\{\s*"(?:id|text|language|path|url|title)"\s*:/.test(head))
    return 'jsonl';
  if (/\.(csv|tsv)$/i.test(name)) return 'csv';
  if (/\.(md|markdown)$/i.test(name)) return 'markdown';
  return 'text';
}

function isHtml(head: string, name: string): boolean {
  const start = head.replace(/^(?:\s+|<\?xml[^>]*>|<!--[\s\S]*?-->)*/, '');
  if (/^<(?:!doctype\s+html|html|head|body|title|meta)\b/i.test(start)) return true;
  return /\.(html?|xhtml|shtml)$/i.test(name) && /<(?:[a-z][a-z0-9]*)(?:\s[^<>]*)?>/i.test(head);
}

/** UTF-16 with its byte order mark: recognisers take the mark for the sync word of MPEG audio. */
function isMarkedText(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  if (!(a === 0xff && b === 0xfe) && !(a === 0xfe && b === 0xff)) return false;
  const text = new TextDecoder(a === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes.subarray(2, 4096));
  return !/[\0-\x08\x0e-\x1f\ufffe\uffff]/.test(text);
}

/** The media type of a binary file; null for text, XML included, and for what is not known. */
async function mediaType(bytes: Uint8Array): Promise<string | null> {
  try {
    const type = await fileTypeFromBuffer(bytes);
    return !type || /^text\/|xml$/.test(type.mime) ? null : type.mime;
  } catch {
    // A recogniser that stumbles over broken bytes has recognised nothing: decoding will tell whether they are text.
    return null;
  }
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
