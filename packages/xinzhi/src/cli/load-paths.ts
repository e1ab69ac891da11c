import type { InputLimits } from '../sources/input-limits.js';
import { type ListedFile, listFiles } from '../sources/list-files.js';
import { readSourceFile } from '../sources/read-sources.js';
import type { SourceItem } from '../sources/source-document.js';
import { loadSources } from '../store/load-sources.js';
import type { Store } from '../store/store.js';
import { progressLine } from './progress-line.js';

export type LoadCounts = { added: number; replaced: number; unchanged: number; failed: number };

/** Reads the documents of files and directories into the store, and shows how far it is. Bad files are told of and passed over. */
export async function loadPaths(
  store: Store,
  paths: string[],
  { limits, progress = progressLine }: { limits?: InputLimits; progress?: typeof progressLine } = {},
): Promise<LoadCounts> {
  const files: ListedFile[] = [];
  for await (const file of listFiles(paths)) files.push(file);
  const counts: LoadCounts = { added: 0, replaced: 0, unchanged: 0, failed: 0 };
  const bar = progress(files.length, 'reading');
  async function* items(): AsyncGenerator<SourceItem> {
    for (const file of files) {
      if (file.ok) yield* readSourceFile(file.path, file.bytes, { limits });
      else yield file;
      bar.step(file.ok ? file.path : '');
    }
  }
  for await (const loaded of loadSources(store, items())) {
    if (loaded.ok) counts[loaded.outcome]++;
    else {
      counts.failed++;
      bar.say(`error: ${loaded.error}`);
    }
  }
  bar.done();
  return counts;
}
