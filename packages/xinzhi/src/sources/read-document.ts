import { readFile } from 'node:fs/promises';
import { InputError } from '../errors/input-error.js';
import { describeDocument } from './describe-document.js';
import { INPUT_LIMITS, type InputLimits, megabytes } from './input-limits.js';
import { fileFault } from './list-files.js';
import { readMarkdown } from './read-markdown.js';
import { readPlainText } from './read-plain-text.js';
import { type Format, recogniseFormat } from './recognise-format.js';
import type { ExtractedText, SourceDocument } from './source-document.js';

type DocumentFormat = Exclude<Format, 'jsonl' | 'csv'>;

type TextReader = (bytes: Uint8Array, where: string) => ExtractedText | Promise<ExtractedText>;

/** The parsers of packed formats are large: each is loaded with the first file that needs it. */
const READERS: Record<DocumentFormat, () => TextReader | Promise<TextReader>> = {
  text: () => readPlainText,
  markdown: () => readMarkdown,
  html: async () => (await import('./read-html.js')).readHtml,
  pdf: async () => (await import('./read-pdf.js')).readPdf,
  docx: async () => (await import('./read-docx.js')).readDocx,
};

/**
 * Reads one document from its bytes: a file, an upload. `name` is its path or file name.
 * @throws InputError where the bytes are empty, too many, broken, or no document.
 */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  limits: InputLimits = INPUT_LIMITS,
): Promise<SourceDocument> {
  if (bytes.length === 0) throw new InputError('the file is empty', name);
  const format = await recogniseFormat(bytes, name);
  if (format === 'jsonl')
    throw new InputError('this is a file of JSON Lines, not one document', name, 'read it with --input-format jsonl');
  if (format === 'csv') throw new InputError('this is a table, not a document', name, "add it with 'xinzhi load'");
  const limit = format === 'pdf' || format === 'docx' ? limits.packed : limits.text;
  if (bytes.length > limit) throw tooLarge(bytes.length, limit, name);
  const { text, properties } = await extract(format, bytes, name);
  if (text.trim() === '') throw new InputError('there is no text in this file', name, EMPTY_HINTS[format]);
  if (text.length > limits.text) throw tooLarge(text.length, limits.text, name);
  return { text, document: describeDocument(text, { path: name, properties }) };
}

/** Reads one document from a file. @throws InputError as {@link readDocument} does, and where the file cannot be read. */
export async function readDocumentFile(
  path: string,
  bytes: number,
  limits: InputLimits = INPUT_LIMITS,
): Promise<SourceDocument> {
  // Checked before reading: a file of many gigabytes must not be taken into memory to be refused.
  const most = Math.max(limits.text, limits.packed);
  if (bytes > most) throw tooLarge(bytes, most, path);
  const content = await readFile(path).catch((error) => {
    throw fileFault(error, path);
  });
  return readDocument(content, path, limits);
}

const EMPTY_HINTS: Partial<Record<Format, string>> = {
  pdf: 'its pages may be pictures: run text recognition (OCR) over it first',
  html: 'the page may be filled in by scripts: save it from a browser first',
};

async function extract(format: DocumentFormat, bytes: Uint8Array, name: string): Promise<ExtractedText> {
  try {
    const reader = await READERS[format]();
    return await reader(bytes, name);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`this ${format} file is broken: ${(error as Error).message}`, name);
  }
}

function tooLarge(bytes: number, limit: number, name: string): InputError {
  return new InputError(
    `the file has ${megabytes(bytes)}, and at most ${megabytes(limit)} are read as one document`,
    name,
    'split it, or read it on the command line with a higher --max-megabytes',
  );
}
