import { stat } from 'node:fs/promises';
import { type FoundTable, type NamedInput, tablesAmong } from '@xinzhi/mrio';
import { InputError } from '../../errors/input-error.js';
import { fileFault, listFiles } from '../../sources/list-files.js';
import { tableInput } from './table-input.js';

const TABLE_NAME = /\.(csv|xlsx|zip|parquet)(\.gz)?$/i;

/**
 * The tables that paths stand for: a file is taken by any name, a directory for its CSV files, workbooks, Parquet files and
 * archives. Tables in several files (EXIOBASE, Eora26, GLORIA) count as one each, whether they are unpacked or not.
 * @throws InputError for a path that is not there and for a directory without a table
 */
export async function listTables(paths: string[]): Promise<FoundTable[]> {
  const inputs = new Map<string, NamedInput>();
  const listed = new Map<string, string[]>();
  for (const path of paths) {
    const files: string[] = [];
    for await (const entry of listFiles([path])) {
      if (!entry.ok) throw entry.error;
      files.push(entry.path);
      inputs.set(entry.path, await tableInput(entry.path));
    }
    if (await isDirectoryAt(path)) listed.set(path, files);
  }
  const asked = new Set(paths);
  const tables = (await tablesAmong([...inputs.values()])).filter(
    ({ layout, files: [file = ''] }) => layout !== null || asked.has(file) || TABLE_NAME.test(file),
  );
  const used = new Set(tables.flatMap(({ files }) => files));
  for (const [directory, files] of listed) {
    if (files.some((file) => used.has(file))) continue;
    throw new InputError(
      'no table is in this directory: .csv, .xlsx, .parquet or .zip, gzipped or not, or an unpacked archive of tables',
      directory,
      'name a table, or a directory of tables',
    );
  }
  return tables;
}

async function isDirectoryAt(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw fileFault(error, path);
  }
}
