import { records } from './0001-records.js';
import { chinese } from './0002-chinese.js';
import { nouns } from './0003-nouns.js';

export type Migration = { version: number; name: string; sql: string };

/** In order, never edited once released: a store remembers which of them it has been through. */
export const migrations: readonly Migration[] = [
  { version: 1, name: 'records', sql: records },
  { version: 2, name: 'chinese', sql: chinese },
  { version: 3, name: 'nouns', sql: nouns },
];
