import { type FileHandle, open, readFile } from 'node:fs/promises';
import { fileFault } from '../sources/list-files.js';

/** A file's bytes. @throws InputError saying why it cannot be read */
export async function contentOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw fileFault(error, path);
  }
}

const PIECE = 2 ** 20;

/** The same piece by piece, for files that need not be in memory whole. @throws InputError saying why it cannot be read */
export async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    for (;;) {
      const { bytesRead, buffer } = await file.read(new Uint8Array(PIECE), 0, PIECE);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } catch (error) {
    throw fileFault(error, path);
  } finally {
    await file?.close();
  }
}
