import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { InputError } from '../errors/input-error.js';
import { INPUT_LIMITS, type InputLimits } from './input-limits.js';
import { fileFault, listFiles } from './list-files.js';
import { readDocumentFile } from './read-document.js';
import { readJsonLines } from './read-json-lines.js';
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
 * Documents from files, directories and JSON Lines, one at a time, in the order of the paths and, in a directory, of the
 * names. What cannot be read is an item with its error; the rest goes on.
 */
export async function* readSources(paths: string[], options: SourceOptions = {}): AsyncGenerator<SourceItem> {
  const { stdin = process.stdin } = options;
  for (const path of paths) {
    if (path === '-') {
      yield* readJsonLines(stdin, 'stdin', options.limits?.text);
      continue;
    }
    for await (const file of listFiles([path])) {
      if (!file.ok) yield file;
      else yield* readSourceFile(file.path, file.bytes, options);
    }
  }
}

/** The documents of one file: one, or one a line of JSON Lines. */
export async function* readSourceFile(
  path: string,
  bytes: number,
  options: SourceOptions = {},
): AsyncGenerator<SourceItem> {
  const { inputFormat = 'auto', limits = INPUT_LIMITS } = options;
  try {
    if (inputFormat === 'jsonl' || (bytes > 0 && (await isJsonLines(path)))) {
      yield* readJsonLines(createReadStream(path), path, limits.text);
      return;
    }
    yield { ok: true, ...(await readDocumentFile(path, bytes, limits)) };
  } catch (error) {
    yield { ok: false, error: error instanceof InputError ? error : fileFault(error, path) };
  }
}

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
