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
