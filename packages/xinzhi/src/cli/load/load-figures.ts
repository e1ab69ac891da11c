import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { InputError } from '../../errors/input-error.js';
import type { StoredSeries } from '../../records/series.js';
import { INPUT_LIMITS, megabytes } from '../../sources/input-limits.js';
import { fileFault } from '../../sources/list-files.js';
import { readSeries } from '../../sources/series/read-series.js';
import type { PlannedFile } from './plan-inputs.js';

/** The day that a file was last changed: the vintage of figures that carry none. */
export async function vintageOf(path: string): Promise<string> {
  return (await stat(path)).mtime.toISOString().slice(0, 10);
}

/** The series that a file states. @throws InputError naming file, line and column */
export async function seriesIn({ path, bytes }: PlannedFile): Promise<StoredSeries[]> {
  if (bytes > INPUT_LIMITS.packed)
    throw new InputError(
      `the file has ${megabytes(bytes)}, and at most ${megabytes(INPUT_LIMITS.packed)} are read`,
      path,
      'split it',
    );
  const content = await readFile(path).catch((error) => {
    throw fileFault(error, path);
  });
  return readSeries(path.endsWith('.gz') ? unpacked(content, path) : content, {
    name: path,
    vintage: await vintageOf(path),
  });
}

function unpacked(content: Buffer, path: string): Buffer {
  try {
    return gunzipSync(content, { maxOutputLength: INPUT_LIMITS.packed });
  } catch (error) {
    throw new InputError(`this cannot be unpacked: ${(error as Error).message}`, path);
  }
}
