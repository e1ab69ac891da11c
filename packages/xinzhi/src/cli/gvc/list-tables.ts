import { stat } from 'node:fs/promises';
import { InputError } from '../../errors/input-error.js';
import { fileFault, listFiles } from '../../sources/list-files.js';

const TABLE_NAME = /\.(csv|xlsx|zip|parquet)(\.gz)?$/i;

/**
 * The tables that paths stand for: a file is taken by any name, a directory for its CSV files, workbooks, Parquet files and archives.
 * @throws InputError for a path that is not there and for a directory without a table
 */
export async function listTables(paths: string[]): Promise<string[]> {
  const tables: string[] = [];
  for (const path of paths) {
    const found: string[] = [];
    const isDirectory = await isDirectoryAt(path);
    for await (const entry of listFiles([path])) {
      if (!entry.ok) throw entry.error;
      if (!isDirectory || TABLE_NAME.test(entry.path)) found.push(entry.path);
    }
    if (found.length === 0) {
      throw new InputError(
        'no table is in this directory: .csv, .xlsx, .parquet or .zip, gzipped or not',
        path,
        'name a table, or a directory of tables',
      );
    }
    tables.push(...found);
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
