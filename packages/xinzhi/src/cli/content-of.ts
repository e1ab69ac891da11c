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
 * system's cache comes sooner than a thread could be asked for it. A piece goes to the memory that the request
 * for it brings, if any: the system takes longer to find some than to fill it. @throws InputError saying why it cannot be read
 */
export async function* piecesOf(path: string): AsyncGenerator<Uint8Array, void, Uint8Array | undefined> {
  let file: number | undefined;
  let room: Uint8Array | undefined;
  try {
    file = openSync(path, 'r');
    for (;;) {
      const piece = room ?? new Uint8Array(PIECE);
      const length = readSync(file, piece, 0, piece.length, null);
      if (length === 0) return;
      room = yield piece.subarray(0, length);
    }
  } catch (error) {
    throw fileFault(error, path);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
