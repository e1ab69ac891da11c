import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError } from '../errors/input-error.js';

/** Written beside its place under another name, then renamed: nobody meets half a file, and a kill leaves none. */
export async function writeWhole(path: string, write: (unfinished: string) => Promise<void>): Promise<void> {
  const wanted = resolve(path);
  const unfinished = join(dirname(wanted), `.${basename(wanted)}.${process.pid}.unfinished`);
  try {
    await write(unfinished);
    await rename(unfinished, wanted);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw new InputError(`this cannot be written: ${(error as Error).message}`, path, 'give another file with --out');
  }
}
