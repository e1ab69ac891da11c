import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.XINZHI_SHARED ?? join(import.meta.dirname, '../../../../shared');

/** Whether the shared material is on this machine; says so loudly where it is not. */
export const hasShared = existsSync(join(folder, 'corpus'));
if (!hasShared)
  console.warn(`SKIPPED: no shared material at ${folder}; set XINZHI_SHARED to run the tests on real documents`);

export const sharedText = (path: string): string => readFileSync(join(folder, path), 'utf8');

export const sharedFiles = (path: string): string[] =>
  readdirSync(join(folder, path))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(path, name));
