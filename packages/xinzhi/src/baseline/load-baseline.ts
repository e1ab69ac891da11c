import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { READER_VERSION, read } from '@xinzhi/reader';
import { deriveSeries } from '../ledger/derived/derive-series.js';
import { loadDocuments } from '../store/load-documents.js';
import { loadFacts } from '../store/load-facts.js';
import { putSeries } from '../store/put-series.js';
import type { Store } from '../store/store.js';
import type { DataPackage } from './data-package.js';
import { readBaseline } from './read-baseline.js';
import { readSamples, sampleNames } from './sample.js';

/** What the page says about the baseline: title, day made, sources with vintage and licence. */
export type BaselineNotice = {
  created: string;
  title: string;
  /** The title in Chinese. */
  titleZh?: string | undefined;
  sources: {
    title: string;
    vintage: string;
    licence: string;
    url: string | null;
    zh?: { title: string; vintage: string; licence: string } | undefined;
  }[];
};

/**
 * Puts the embedded baseline into a store: its series and those that follow from them, the facts of its documents
 * (without text), and the sample documents with theirs. Loading it again changes nothing.
 *
 * @param directory the data package's directory, with datapackage.json
 * @returns what the page says about the baseline: title, day made, sources with vintage and licence
 * @throws InputError naming file and line where the package is damaged; then nothing is loaded
 */
export async function loadBaseline(store: Store, directory: string): Promise<BaselineNotice> {
  const { descriptor, series, facts } = readBaseline(directory);
  const samples = await readSamples(directory);
  await putSeries(store, [...series, ...deriveSeries(series)]);
  await loadFacts(store, facts);
  await loadDocuments(
    store,
    samples.map(({ text, document }) => ({
      ...{ document, text, reading: read(text, document) },
      ...{ origin: 'baseline' as const, readerVersion: READER_VERSION },
    })),
  );
  return baselineNotice(descriptor);
}

/** Title, day and sources of a baseline, as the API's meta view gives them. */
export const baselineNotice = ({ created, title, titleZh, sources }: DataPackage): BaselineNotice => ({
  created,
  title,
  ...(titleZh === undefined ? {} : { titleZh }),
  sources: sources.map((source) => ({
    title: source.title,
    vintage: source.version ?? '',
    licence: source.licence ?? '',
    url: source.path ?? null,
    ...(source.zh && { zh: { title: source.zh.title, vintage: source.zh.version, licence: source.zh.licence } }),
  })),
});

/** A hash over every file of the baseline: when it differs from the one that a store was seeded with, seed anew. */
export function baselineFingerprint(directory: string): string {
  const hash = createHash('sha256');
  const descriptor = readFileSync(join(directory, 'datapackage.json'));
  hash.update(descriptor);
  const { resources } = JSON.parse(descriptor.toString('utf8')) as DataPackage;
  const files = [...resources.map(({ path }) => path), ...sampleNames(directory).map((name) => join('sample', name))];
  for (const file of files) hash.update(file).update(readFileSync(join(directory, file)));
  return hash.digest('hex');
}
