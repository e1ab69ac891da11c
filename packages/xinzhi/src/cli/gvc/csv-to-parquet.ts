import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A CSV text as a Parquet file, its columns typed by what they hold. */
export async function csvToParquet(csv: string, path: string): Promise<void> {
  // The database takes longer to load than most tables to measure: only Parquet needs it.
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const directory = await mkdtemp(join(tmpdir(), 'xinzhi-gvc-'));
  const quoted = (file: string) => `'${file.replaceAll("'", "''")}'`;
  try {
    const source = join(directory, 'result.csv');
    await writeFile(source, csv);
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    // Codes such as 01T02 are text wherever they stand: all rows are looked at before a type is chosen.
    await connection.run(
      `COPY (SELECT * FROM read_csv(${quoted(source)}, header = true, sample_size = -1)) TO ${quoted(path)} (FORMAT parquet, COMPRESSION snappy)`,
    );
    connection.closeSync();
    instance.closeSync();
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
