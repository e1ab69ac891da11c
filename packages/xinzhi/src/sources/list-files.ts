import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../errors/input-error.js';

export type ListedFile = { ok: true; path: string; bytes: number } | { ok: false; error: InputError };

/**
 * The files under the given paths: a file itself, a directory's files at any depth in the order of their names. Hidden
 * files and directories (a leading dot) inside a directory are passed over; links are followed, once each directory.
 */
export async function* listFiles(paths: string[]): AsyncGenerator<ListedFile> {
  const seen = new Set<string>();
  for (const path of paths) yield* walk(path, seen);
}

async function* walk(path: string, seen: Set<string>): AsyncGenerator<ListedFile> {
  try {
    const entry = await stat(path);
    if (!entry.isDirectory()) {
      yield entry.isFile()
        ? { ok: true, path, bytes: entry.size }
        : { ok: false, error: new InputError('this is neither a file nor a directory', path) };
      return;
    }
    const identity = `${entry.dev}:${entry.ino}`;
    if (seen.has(identity)) return;
    seen.add(identity);
    for (const name of await namesIn(path)) yield* walk(join(path, name), seen);
  } catch (error) {
    yield { ok: false, error: fileFault(error, path) };
  }
}

async function namesIn(directory: string): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of await opendir(directory)) if (!name.startsWith('.')) names.push(name);
  return names.sort();
}

/** What the operating system said, in words. */
export function fileFault(error: unknown, path: string): InputError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new InputError('there is no such file or directory', path);
  if (code === 'EACCES' || code === 'EPERM') return new InputError('this may not be read: permission denied', path);
  return new InputError(`this could not be read: ${message}`, path);
}
