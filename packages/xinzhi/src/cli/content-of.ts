import { closeSync, openSync, readSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileFault } from '../sources/list-files.js';

/** A file's bytes. @throws InputError saying why it cannot be read */
export async function contentOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw fileFault(error, path);
  }
}

const PIECE = 2 ** 18;

/**
 * The same piece by piece, for files that need not be in memory whole. Read without waiting in between: what is in the
 * system's cache comes sooner than a thread could be asked for it. @throws InputError saying why it cannot be read
 */
export async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    for (;;) {
      const piece = new Uint8Array(PIECE);
      const length = readSync(file, piece, 0, PIECE, null);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } catch (error) {
    throw fileFault(error, path);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
