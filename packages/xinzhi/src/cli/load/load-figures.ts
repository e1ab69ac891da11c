import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { InputError } from '../../errors/input-error.js';
import type { StoredSeries } from '../../records/series.js';
import { INPUT_LIMITS, megabytes } from '../../sources/input-limits.js';
import { fileFault } from '../../sources/list-files.js';
import { readSeries } from '../../sources/series/read-series.js';
import type { PlannedFile } from './plan-inputs.js';
import { tableSeries } from './table-series.js';

/**
 * The series of a file: as it states them, or as they follow from its input–output table. Figures that carry no vintage
 * have the day that the file was last changed.
 * @throws InputError naming file, line and column.
 */
export async function seriesIn({ path, kind, bytes }: PlannedFile): Promise<StoredSeries[]> {
  const vintage = (await stat(path)).mtime.toISOString().slice(0, 10);
  if (kind === 'table') return tableSeries(path, vintage);
  if (bytes > INPUT_LIMITS.packed)
    throw new InputError(
      `the file has ${megabytes(bytes)}, and at most ${megabytes(INPUT_LIMITS.packed)} are read`,
      path,
      'split it',
    );
  const content = await readFile(path).catch((error) => {
    throw fileFault(error, path);
  });
  return readSeries(path.endsWith('.gz') ? unpacked(content, path) : content, { name: path, vintage });
}

function unpacked(content: Buffer, path: string): Buffer {
  try {
    return gunzipSync(content, { maxOutputLength: INPUT_LIMITS.packed });
  } catch (error) {
    throw new InputError(`this cannot be unpacked: ${(error as Error).message}`, path);
  }
}
