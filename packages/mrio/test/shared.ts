import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = process.env.XINZHI_SHARED ?? join(dirname(fileURLToPath(import.meta.url)), '../../../../shared');

/** Whether the shared material is on this machine; tests that need it are skipped, aloud, where it is not. */
export const hasShared: boolean = existsSync(join(root, 'data'));
if (!hasShared)
  console.warn(`SKIPPED: no shared material at ${root}, the tests on published tables did not run (set XINZHI_SHARED)`);

export const sharedBytes = (path: string): Uint8Array => readFileSync(join(root, path));
export const sharedText = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Rows of a plain CSV file, without quotes, as text. */
export const sharedRows = (path: string): string[][] =>
  sharedText(path)
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));

/** Rows of numbers, one after the other. */
export const sharedMatrix = (path: string): Float64Array => Float64Array.from(sharedRows(path).flat().map(Number));
