import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { type Fault, InputError } from '../errors/input-error.js';
import { INPUT_LIMITS, type InputLimits } from './input-limits.js';
import { fileFault, listFiles } from './list-files.js';
import { readDocumentFile } from './read-document.js';
import { readJsonLine, recordLines } from './read-json-lines.js';
import { recogniseFormat } from './recognise-format.js';
import type { SourceItem } from './source-document.js';

export type SourceOptions = {
  /** 'jsonl' reads every file as JSON Lines; 'auto' recognises each by its content. */
  inputFormat?: 'auto' | 'jsonl';
  limits?: InputLimits;
  /** What the path '-' reads, as JSON Lines. */
  stdin?: AsyncIterable<Uint8Array | string>;
};

/**
 * One document to be, found and not yet read: a file, a line of JSON Lines, or why there is none. A plain value, which
 * can be read in another thread.
 */
export type Input =
  | { kind: 'file'; path: string; bytes: number }
  | { kind: 'line'; where: string; text: string }
  | { kind: 'fault'; fault: Fault };

/**
 * The inputs at paths, one at a time, in the order of the paths and, in a directory, of the names; '-' is standard
 * input. No more than one line is held.
 */
export async function* listInputs(paths: string[], options: SourceOptions = {}): AsyncGenerator<Input> {
  const { stdin = process.stdin } = options;
  for (const path of paths) {
    if (path === '-') {
      yield* lineInputs(stdin, 'stdin', options);
      continue;
    }
    for await (const file of listFiles([path])) {
      if (!file.ok) yield faultInput(file.error, path);
      else yield* inputsOfFile(file.path, file.bytes, options);
    }
  }
}

/** The inputs in one file: itself, or one a line of JSON Lines. */
export async function* inputsOfFile(path: string, bytes: number, options: SourceOptions = {}): AsyncGenerator<Input> {
  try {
    if (options.inputFormat === 'jsonl' || (bytes > 0 && (await isJsonLines(path))))
      yield* lineInputs(createReadStream(path), path, options);
    else yield { kind: 'file', path, bytes };
  } catch (error) {
    yield faultInput(error, path);
  }
}

/** The document of an input, or why it is none. */
export async function readInput(input: Input, limits: InputLimits = INPUT_LIMITS): Promise<SourceItem> {
  if (input.kind === 'fault') return { ok: false, error: InputError.of(input.fault) };
  if (input.kind === 'line') return readJsonLine(input.text, input.where);
  try {
    return { ok: true, ...(await readDocumentFile(input.path, input.bytes, limits)) };
  } catch (error) {
    return { ok: false, error: inputError(error, input.path) };
  }
}

async function* lineInputs(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  { limits = INPUT_LIMITS }: SourceOptions,
): AsyncGenerator<Input> {
  try {
    for await (const line of recordLines(stream, name, limits.text))
      yield 'error' in line ? faultInput(line.error, name) : { kind: 'line', ...line };
  } catch (error) {
    yield faultInput(error, name);
  }
}

function faultInput(error: unknown, name: string): Input {
  const { message, where, hint } = inputError(error, name);
  return { kind: 'fault', fault: { message, where, hint } };
}

const inputError = (error: unknown, name: string): InputError =>
  error instanceof InputError ? error : fileFault(error, name);

/** JSON Lines may be larger than any one document, so they are recognised from their start and streamed. */
async function isJsonLines(path: string): Promise<boolean> {
  if (/\.(jsonl|ndjson)$/i.test(path)) return true;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    const head = buffer.subarray(0, bytesRead);
    return head[0] === 0x7b && (await recogniseFormat(head, path)) === 'jsonl';
  } finally {
    await file.close();
  }
}
