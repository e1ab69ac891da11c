import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type IndexDefinition, parseDefinition } from '@xinzhi/composite';
import { parse } from 'csv-parse/sync';
import { baselineDirectory } from '../seed-baseline.js';
import type { Cell } from '../write-package.js';

/** Files of the baseline that people write: making it anew keeps them as they are. */
const files = ['index/definition.yaml', 'index/cii.yaml'];

/** Puts them into a directory other than their own. */
export function keepWrittenByHand(directory: string): void {
  const home = baselineDirectory();
  if (join(home) === join(directory, '/')) return;
  for (const file of files) {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    copyFileSync(join(home, file), join(directory, file));
  }
}

/** The definition of the index. */
export const writtenDefinition = (): IndexDefinition =>
  parseDefinition(readFileSync(join(baselineDirectory(), 'index/definition.yaml'), 'utf8'));

/** The borders of provinces, a table that people write too. */
export const borders = (): Cell[][] =>
  (parse(readFileSync(join(baselineDirectory(), 'index/province-neighbours.csv'))) as string[][]).slice(1);
