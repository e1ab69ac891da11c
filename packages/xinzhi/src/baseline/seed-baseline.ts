import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InputError } from '../errors/input-error.js';
import { removeBaseline } from '../store/remove-baseline.js';
import { readMeta, writeMeta } from '../store/revision.js';
import type { Store } from '../store/store.js';
import { type BaselineNotice, baselineFingerprint, loadBaseline } from './load-baseline.js';

/** Where the embedded baseline lies: beside the sources of the workspace, or in the published package. */
export function baselineDirectory(): string {
  const places = ['../../../../data/', '../../data/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  const found = places.find((place) => existsSync(`${place}datapackage.json`));
  if (!found) throw new InputError('the embedded baseline is missing', places[0], "make it with 'npm run baseline'");
  return found;
}

/**
 * Puts the embedded baseline into the store where it is missing or of another vintage; what the user loaded stays.
 * After a kill it is done again, since the store keeps the vintage only when all of it is in.
 *
 * @returns what the page says about the baseline
 */
export async function seedBaseline(store: Store, directory: string = baselineDirectory()): Promise<BaselineNotice> {
  const fingerprint = baselineFingerprint(directory);
  if ((await readMeta(store.reading, 'baseline')) !== fingerprint) {
    await removeBaseline(store);
    const notice = await loadBaseline(store, directory);
    await store.write(async (connection) => {
      await writeMeta(connection, 'baseline_notice', JSON.stringify(notice));
      await writeMeta(connection, 'baseline', fingerprint);
    });
  }
  return JSON.parse((await readMeta(store.reading, 'baseline_notice')) as string);
}
