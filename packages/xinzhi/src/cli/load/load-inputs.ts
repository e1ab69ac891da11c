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
import { seriesIn } from './load-figures.js';
import { mergeSeries } from './merge-series.js';
import { type PlannedFile, planInputs } from './plan-inputs.js';

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
 * Puts documents, series and tables from files and directories into a store. A file that cannot be read is told of and
 * stops none of the others; running it again over the same files changes nothing.
 */
export async function loadInputs(store: Store, paths: string[], options: LoadOptions = {}): Promise<LoadSummary> {
  const plan = await planInputs(paths);
  const progress = options.progress?.(plan.files.length) ?? { step() {}, say() {}, end() {} };
  const faults = [...plan.faults];
  const fault = (error: InputError) => {
    faults.push(error);
    progress.say(`error: ${error}`);
  };
  for (const error of plan.faults) progress.say(`error: ${error}`);
  const documents = { added: 0, replaced: 0, unchanged: 0 };
  const papers = plan.files.filter(({ kind }) => kind === 'document');
  for await (const loaded of loadSources(store, itemsOf(papers, plan.stdin, options, progress))) {
    if (loaded.ok) documents[loaded.outcome]++;
    else fault(loaded.error);
  }
  const figures = plan.files.filter(({ kind }) => kind !== 'document');
  const series = await loadFigures(store, figures, progress, fault);
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
  files: PlannedFile[],
  progress: Progress,
  fault: (error: InputError) => void,
): Promise<LoadSummary['series']> {
  const read: StoredSeries[] = [];
  const ofTables = new Set<string>();
  for (const file of files) {
    progress.step(file.path);
    try {
      const series = await seriesIn(file);
      read.push(...series);
      if (file.kind === 'table') for (const { id } of series) ofTables.add(id);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      fault(error);
    }
  }
  if (read.length === 0) return { read: 0, changed: 0 };
  // A table holds one year of a series: the years that were loaded before stay.
  const before = ofTables.size > 0 ? await listSeries(store, { ids: [...ofTables] }) : [];
  const series = mergeSeries([...before, ...read]);
  return { read: series.length, changed: await putSeries(store, series, 'loaded') };
}
