import { basename } from 'node:path';
import { type Document, READER_VERSION, type Reading, read as readText } from '@xinzhi/reader';
import { InputError } from '../errors/input-error.js';
import type { SourceDocument } from '../sources/source-document.js';
import { loadDocument } from '../store/load-documents.js';
import type { Store } from '../store/store.js';
import type { Loaded } from './contract.js';

type Uploaded = Loaded['documents'][number];

export type UploadOptions = {
  store: Store;
  /** Checks what the store holds, once the files are in it. */
  check(): Promise<unknown>;
  log(error: unknown, message: string): void;
  readFile?: (bytes: Uint8Array, name: string) => Promise<SourceDocument>;
  read?: (text: string, document: Document) => Reading;
};

/** Reads dropped files and keeps them, each by itself: a bad one has an error and does not stop the others. */
export async function loadUploads(files: readonly File[], options: UploadOptions): Promise<Loaded> {
  const documents: Uploaded[] = [];
  for (const file of files) documents.push(await loadUpload(file, options));
  if (documents.some(({ error }) => error === null)) await options.check();
  return { documents };
}

async function loadUpload(
  file: File,
  { store, log, readFile = readSource, read = readText }: UploadOptions,
): Promise<Uploaded> {
  const name = basename(file.name.replaceAll('\\', '/')) || 'file';
  try {
    const source = await readFile(new Uint8Array(await file.arrayBuffer()), name);
    // A dropped file has a name but no path: two of the same name may be two documents.
    const document = { ...source.document, path: null, title: source.document.title ?? name };
    const reading = read(source.text, document);
    await loadDocument(store, {
      document,
      text: source.text,
      reading,
      origin: 'loaded',
      readerVersion: READER_VERSION,
    });
    return { name, id: document.id, title: document.title, claims: reading.claims.length, error: null };
  } catch (error) {
    if (error instanceof InputError)
      return failed(name, error.hint ? `${error.message} (${error.hint})` : error.message);
    log(error, `reading ${name} failed`);
    return failed(name, 'the file could not be read: a fault of the program, which its log describes');
  }
}

const failed = (name: string, error: string): Uploaded => ({ name, id: null, title: null, claims: 0, error });

/** The parsers of PDF and DOCX are large: they are loaded with the first file. */
async function readSource(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  const { readDocument } = await import('../sources/read-document.js');
  return readDocument(bytes, name);
}
