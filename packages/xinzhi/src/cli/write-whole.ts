import { rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError } from '../errors/input-error.js';

/** A file to be written, and what writes it under the name that it is given. */
export interface WholeFile {
  path: string;
  write: (unfinished: string) => Promise<void>;
}

/** Written beside its place under another name, then renamed: nobody meets half a file, and a kill leaves none. */
export const writeWhole = (path: string, write: WholeFile['write']): Promise<void> =>
  writeAllWhole([{ path, write }], 'give another file with --out');

/**
 * Several files, all or none: none gets its name before all are written.
 * @throws InputError naming the file that cannot be written
 */
export async function writeAllWhole(files: readonly WholeFile[], hint?: string): Promise<void> {
  const placed = files.map(({ path, write }) => {
    const wanted = resolve(path);
    return { path, write, wanted, unfinished: join(dirname(wanted), `.${basename(wanted)}.${process.pid}.unfinished`) };
  });
  const each = async (act: (file: (typeof placed)[number]) => Promise<void>): Promise<void> => {
    for (const file of placed) {
      try {
        await act(file);
      } catch (error) {
        for (const { unfinished } of placed) await rm(unfinished, { force: true });
        throw new InputError(`this cannot be written: ${(error as Error).message}`, file.path, hint);
      }
    }
  };
  await each(async ({ write, wanted, unfinished }) => {
    // The one thing that would stop a file from taking its name once it is written beside it.
    if ((await stat(wanted).catch(() => null))?.isDirectory()) throw new Error('there is a directory of this name');
    await write(unfinished);
  });
  await each(({ unfinished, wanted }) => rename(unfinished, wanted));
}
