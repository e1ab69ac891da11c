import { readFileSync } from 'node:fs';

/** The version of the package, from its package.json: one directory up from here in the sources and when built. */
export const VERSION: string = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
