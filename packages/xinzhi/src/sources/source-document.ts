import type { Document, Language } from '@xinzhi/reader';
import type { InputError } from '../errors/input-error.js';

/** A document and its stored text: what the reader reads and the store keeps. */
export type SourceDocument = { document: Document; text: string };

/** One input: a document, or why it is none. One bad file does not stop the others. */
export type SourceItem = ({ ok: true } & SourceDocument) | { ok: false; error: InputError };

/** What a file's format says about the document in it (HTML meta tags, PDF and DOCX properties), where it does. */
export type Properties = {
  url?: string | null;
  title?: string | null;
  publisher?: string | null;
  date?: string | null;
  language?: Language | null;
};

/** The text of a file of any format, and its properties. */
export type ExtractedText = { text: string; properties: Properties };
