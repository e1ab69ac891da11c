import { createHash } from 'node:crypto';
import { type Document, layOut } from '@xinzhi/reader';
import { dateOf } from './description/date-of.js';
import type { Evidence } from './description/evidence.js';
import { readHeaderFields } from './description/header-fields.js';
import { kindOf } from './description/kind-of.js';
import { placeOf } from './description/place-of.js';
import { publisherOf } from './description/publisher-of.js';
import { titleOf } from './description/title-of.js';
import { detectLanguage } from './detect-language.js';
import type { Properties } from './source-document.js';

export type DescriptionOptions = {
  path?: string | null;
  /** What the file's format says about the document. */
  properties?: Properties;
  /** What the caller knows: taken as it is, null included. */
  known?: Partial<Document>;
};

/** How much of a text tells what it is: its opening and its end. */
const OPENING = 6000;
const ENDING = 600;

/**
 * Finds what a document is: title, date, publisher, place, kind, language, from what the caller knows, the SOURCE:
 * header, the file's own properties, the text and at last the file's name. What is nowhere said is null.
 * The id is 'sha256:' and the hash of the text in UTF-8, unless the caller has one.
 */
export function describeDocument(text: string, options: DescriptionOptions = {}): Document {
  const { properties = {}, known = {} } = options;
  const header = readHeaderFields(text);
  const body = header ? text.slice(header.end) : text;
  const language = known.language ?? properties.language ?? detectLanguage(body);
  const evidence: Evidence = {
    text,
    opening: body.slice(0, OPENING),
    ending: body.slice(-ENDING),
    language,
    header,
    properties,
    path: known.path ?? options.path ?? null,
  };
  const title = known.title !== undefined ? known.title : titleOf(evidence, layOut(evidence.opening, language));
  const kind = known.kind ?? kindOf(evidence, title);
  const publisher = known.publisher !== undefined ? known.publisher : publisherOf(evidence);
  return {
    id: known.id ?? contentId(text),
    path: evidence.path,
    url: known.url !== undefined ? known.url : (header?.url ?? properties.url ?? null),
    title,
    publisher,
    language,
    date: known.date !== undefined ? known.date : dateOf(evidence, title),
    place: known.place !== undefined ? known.place : placeOf(evidence, { title, kind }),
    kind,
    length: text.length,
  };
}

/** 'sha256:' and the hash of the text in UTF-8: the same text has the same id wherever it is read. */
export function contentId(text: string): string {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}
