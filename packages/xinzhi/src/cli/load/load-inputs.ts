import { InputError } from '../../errors/input-error.js';
import type { StoredSeries } from '../../records/series.js';
import type { InputLimits } from '../../sources/input-limits.js';
import { readJsonLines } from '../../sources/read-json-lines.js';
import { readSourceFile } from '../../sources/read-sources.js';
import type { SourceItem } from '../../sources/source-document.js';
import { listSeries } from '../../store/list-series.js';
import { loadSources } from '../../store/load-sources.js';
import { putSeries } from '../../store/put-series.js';
import type { Store } from '../../store/store.js';
import type { Progress } from '../progress.js';
import { seriesIn, vintageOf } from './load-figures.js';
import { mergeSeries } from './merge-series.js';
import { type Plan, type PlannedFile, sizeOf } from './plan-inputs.js';
import { tableSeries } from './table-series.js';

export type LoadSummary = {
  /** Documents by what became of them. */
  documents: { added: number; replaced: number; unchanged: number };
  series: { read: number; changed: number };
  faults: InputError[];
};

export type LoadOptions = {
  limits?: InputLimits;
  /** Told how many files there are, before the first is read. */
  progress?: (total: number) => Progress;
  stdin?: AsyncIterable<Uint8Array | string>;
};

/**
 * Puts the documents, series and tables that were planned (see `planInputs`) into a store. A file that cannot be read is told
 * of and stops none of the others; running it again over the same files changes nothing.
 */
export async function loadInputs(store: Store, plan: Plan, options: LoadOptions = {}): Promise<LoadSummary> {
  const progress = options.progress?.(sizeOf(plan)) ?? { step() {}, say() {}, end() {} };
  const faults = [...plan.faults];
  const fault = (error: InputError) => {
    faults.push(error);
    progress.say(`error: ${error}`);
  };
  for (const error of plan.faults) progress.say(`error: ${error}`);
  const documents = { added: 0, replaced: 0, unchanged: 0 };
  for await (const loaded of loadSources(store, itemsOf(plan.documents, plan.stdin, options, progress))) {
    if (loaded.ok) documents[loaded.outcome]++;
    else fault(loaded.error);
  }
  const series = await loadFigures(store, plan, progress, fault);
  progress.end();
  return { documents, series, faults };
}

async function* itemsOf(
  files: PlannedFile[],
  stdin: boolean,
  options: LoadOptions,
  progress: Progress,
): AsyncGenerator<SourceItem> {
  for (const { path, bytes } of files) {
    progress.step(path);
    yield* readSourceFile(path, bytes, { limits: options.limits });
  }
  if (stdin) yield* readJsonLines(options.stdin ?? process.stdin, 'stdin', options.limits?.text);
}

/** One transaction for all files, so that years of a table series that come in several files end up in one series. */
async function loadFigures(
  store: Store,
  plan: Plan,
  progress: Progress,
  fault: (error: InputError) => void,
): Promise<LoadSummary['series']> {
  const attempt = async (name: string, read: () => Promise<StoredSeries[]>): Promise<StoredSeries[]> => {
    progress.step(name);
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      fault(error);
      return [];
    }
  };
  const stated: StoredSeries[] = [];
  for (const file of plan.series) stated.push(...(await attempt(file.path, () => seriesIn(file))));
  const ofTables: StoredSeries[] = [];
  for (const table of plan.tables) {
    const read = async () => tableSeries(table, await vintageOf(table.files[0]!));
    ofTables.push(...(await attempt(table.name, read)));
  }
  const read = [...stated, ...ofTables];
  if (read.length === 0) return { read: 0, changed: 0 };
  // A table holds one year of a series: the years that were loaded before stay.
  const ids = [...new Set(ofTables.map(({ id }) => id))];
  const before = ids.length > 0 ? await listSeries(store, { ids }) : [];
  const series = mergeSeries([...before, ...read]);
  return { read: series.length, changed: await putSeries(store, series, 'loaded') };
}
