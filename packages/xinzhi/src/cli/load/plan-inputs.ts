import { type FoundTable, recogniseTable, tablesAmong } from '@xinzhi/mrio';
import type { InputError } from '../../errors/input-error.js';
import { listFiles } from '../../sources/list-files.js';
import { piecesOf } from '../content-of.js';
import { tableInput } from '../tables/table-input.js';

export type PlannedFile = { path: string; bytes: number };
export type Plan = {
  documents: PlannedFile[];
  /** Series in CSV. */
  series: PlannedFile[];
  tables: FoundTable[];
  faults: InputError[];
  stdin: boolean;
};

/** How many things there are to load. */
export const sizeOf = ({ documents, series, tables }: Plan): number => documents.length + series.length + tables.length;

/** What the paths hold, before anything is loaded: documents, series (CSV), input–output tables of any known layout. */
export async function planInputs(paths: string[]): Promise<Plan> {
  const plan: Plan = { documents: [], series: [], tables: [], faults: [], stdin: paths.includes('-') };
  const files = new Map<string, PlannedFile>();
  for await (const file of listFiles(paths.filter((path) => path !== '-'))) {
    if (file.ok) files.set(file.path, { path: file.path, bytes: file.bytes });
    else plan.faults.push(file.error);
  }
  for (const found of await tablesAmong(await Promise.all([...files.keys()].map(tableInput)))) {
    const kind = found.layout === null ? await kindOf(found.files[0]!) : 'table';
    if (kind === 'table') plan.tables.push(found);
    else plan[kind].push(files.get(found.files[0]!)!);
  }
  return plan;
}

/** No document and no series is a workbook, an archive or Parquet; and CSV is a table where its header is one of those known. */
async function kindOf(path: string): Promise<'documents' | 'series' | 'table'> {
  if (/\.(?:xlsx|zip|parquet)(?:\.gz)?$/i.test(path)) return 'table';
  if (!/\.(?:csv|tsv)(?:\.gz)?$/i.test(path)) return 'documents';
  const pieces = piecesOf(path);
  try {
    await recogniseTable(pieces, { name: path });
    return 'table';
  } catch {
    // It is no table; or it cannot be read, which is told of when it is loaded.
    return 'series';
  } finally {
    await pieces.return(undefined);
  }
}
