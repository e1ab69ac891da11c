import { inputsOfFile, listInputs, readInput, type SourceOptions } from './list-inputs.js';
import type { SourceItem } from './source-document.js';

export type { SourceOptions } from './list-inputs.js';

/**
 * Documents from files, directories and JSON Lines, one at a time, in the order of the paths and, in a directory, of the
 * names. What cannot be read is an item with its error; the rest goes on.
 */
export async function* readSources(paths: string[], options: SourceOptions = {}): AsyncGenerator<SourceItem> {
  for await (const input of listInputs(paths, options)) yield readInput(input, options.limits);
}

/** The documents of one file: one, or one a line of JSON Lines. */
export async function* readSourceFile(
  path: string,
  bytes: number,
  options: SourceOptions = {},
): AsyncGenerator<SourceItem> {
  for await (const input of inputsOfFile(path, bytes, options)) yield readInput(input, options.limits);
}
