import { Document } from '@xinzhi/reader';
import { z } from 'zod';
import { InputError } from '../errors/input-error.js';
import { describeDocument } from './describe-document.js';
import { INPUT_LIMITS } from './input-limits.js';
import { linesOf, lineTooLong } from './lines.js';
import type { SourceItem } from './source-document.js';

/** One line of JSON Lines: an id and a text, and any field of a Document that the caller knows. */
const Record = Document.omit({ length: true })
  .partial({
    path: true,
    url: true,
    title: true,
    publisher: true,
    language: true,
    date: true,
    place: true,
    kind: true,
    id: true,
  })
  .extend({ text: z.string() });

/** A line of JSON Lines before it is read, or why it will not be; `where` is 'file:line'. */
export type RecordLine = { where: string; text: string } | { where: string; error: InputError };

/** The lines of a stream, holding one at a time: blank ones are passed over, those above the limit are never held. */
export async function* recordLines(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  limit: number = INPUT_LIMITS.text,
): AsyncGenerator<RecordLine> {
  for await (const line of linesOf(stream, limit)) {
    const where = `${name}:${line.number}`;
    if ('tooLong' in line) yield { where, error: lineTooLong(line.tooLong, limit, where) };
    else if (line.text.trim() !== '') yield { where, text: line.text };
  }
}

/**
 * Reads documents from JSON Lines, one a line, in constant memory. A bad line is an item with its error, named
 * 'file:line', and reading goes on.
 */
export async function* readJsonLines(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  limit: number = INPUT_LIMITS.text,
): AsyncGenerator<SourceItem> {
  for await (const line of recordLines(stream, name, limit))
    yield 'error' in line ? { ok: false, error: line.error } : readJsonLine(line.text, line.where);
}

/**
 * The document of one line. Fields that the line leaves out are found in the text; fields that it gives as null stay
 * null.
 */
export function readJsonLine(line: string, where: string): SourceItem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return fault(`this is not JSON: ${(error as Error).message}`, where);
  }
  const parsed = Record.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    return fault(`'${issue.path.join('.') || 'the line'}': ${issue.message}`, where);
  }
  const { text, ...known } = parsed.data;
  if (text.trim() === '') return fault("'text' is empty", where);
  return { ok: true, text, document: describeDocument(text, { known }) };
}

function fault(message: string, where: string): SourceItem {
  return {
    ok: false,
    error: new InputError(message, where, 'a line is {"id": …, "text": …, "language"?: "en" | "zh"}'),
  };
}
