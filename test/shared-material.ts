/** The shared material for tests: real documents and tables, which stand beside the repository and never in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** $XINZHI_SHARED, else the folder beside the repository. */
export const sharedFolder: string = process.env.XINZHI_SHARED ?? join(import.meta.dirname, '../../shared');

/** Whether the shared material is on this machine; tests that need it are skipped, aloud, where it is not. */
export const hasShared: boolean = existsSync(join(sharedFolder, 'corpus')) && existsSync(join(sharedFolder, 'data'));
if (!hasShared)
  console.warn(`SKIPPED: no shared material at ${sharedFolder}; set XINZHI_SHARED to run the tests on real documents`);

/** A path in the shared material, or null, with a warning, where there is no such file. */
export function sharedMaterial(path: string): string | null {
  const full = join(sharedFolder, path);
  if (existsSync(full)) return full;
  console.warn(`SKIPPED: ${full} is not on this machine; set XINZHI_SHARED to where the shared material is`);
  return null;
}

export const sharedBytes = (path: string): Uint8Array => readFileSync(join(sharedFolder, path));
export const sharedText = (path: string): string => readFileSync(join(sharedFolder, path), 'utf8');

/** The text files of a folder, as paths in the shared material. */
export const sharedFiles = (path: string): string[] =>
  readdirSync(join(sharedFolder, path))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(path, name));

/** Rows of a plain CSV file, without quotes, as text. */
export const sharedRows = (path: string): string[][] =>
  sharedText(path)
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));

/** A CSV file as one record a row, by the names in its first; cells may be quoted. */
export function sharedRecords(path: string): Record<string, string>[] {
  const [names, ...rows] = sharedText(path)
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
    );
  return rows.map((row) => Object.fromEntries(names!.map((name, k) => [name, row[k]!])));
}

/** Rows of numbers, one after the other. */
export const sharedMatrix = (path: string): Float64Array => Float64Array.from(sharedRows(path).flat().map(Number));
