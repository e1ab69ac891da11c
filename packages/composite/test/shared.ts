import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = process.env.XINZHI_SHARED ?? join(dirname(fileURLToPath(import.meta.url)), '../../../../shared');

/** Whether the shared material is on this machine; tests that need it are skipped, aloud, where it is not. */
export const hasShared: boolean = existsSync(join(root, 'data'));
if (!hasShared)
  console.warn(`SKIPPED: no shared material at ${root}, the tests on published data did not run (set XINZHI_SHARED)`);

/** Rows of a plain CSV file, without quotes, as text. */
export const sharedRows = (path: string): string[][] =>
  readFileSync(join(root, path), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
