import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Argument, Command, Option } from 'commander';
import { seedBaseline } from '../baseline/seed-baseline.js';
import { openStore } from '../store/open-store.js';
import type { Store } from '../store/store.js';
import { exportQueries } from './export/export-queries.js';
import { checked } from './load.js';
import { storeOption } from './store-option.js';
import { writeWhole } from './write-whole.js';

type Format = 'csv' | 'parquet' | 'jsonl';
type ExportOptions = { format: Format; out?: string; store: string };

/** Parquet in Snappy: what readers in browsers have built in. */
const COPY_OPTIONS: Record<Format, string> = {
  csv: 'FORMAT csv, HEADER true',
  parquet: 'FORMAT parquet, COMPRESSION snappy',
  jsonl: 'FORMAT json, ARRAY false',
};

/** 'xinzhi export': a table of the store as CSV, Parquet or JSON Lines. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write what the store holds as CSV, Parquet or JSON Lines')
    .addArgument(new Argument('<what>', 'the table').choices(Object.keys(exportQueries)))
    .addOption(new Option('--format <format>', 'the file format').choices(['csv', 'parquet', 'jsonl']).default('csv'))
    .option('--out <file>', 'the file to write, whole or not at all; else standard output')
    .addOption(storeOption())
    .action(exportTable);
}

async function exportTable(what: string, options: ExportOptions, command: Command): Promise<void> {
  if (options.format === 'parquet' && !options.out && process.stdout.isTTY)
    command.error("error: Parquet is not for terminals: give '--out FILE', or a pipe");
  const store = await openStore(options.store);
  try {
    await seedBaseline(store);
    await checked(store);
    if (options.out) await writeWhole(options.out, (unfinished) => copyTo(store, what, options.format, unfinished));
    else await writeToStdout(store, what, options.format);
  } finally {
    await store.close();
  }
}

async function writeToStdout(store: Store, what: string, format: Format): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'xinzhi-export-'));
  try {
    const file = join(directory, `${what}.${format}`);
    await copyTo(store, what, format, file);
    await pipeline(createReadStream(file), process.stdout, { end: false });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function copyTo(store: Store, what: string, format: Format, file: string): Promise<void> {
  const query = exportQueries[what]![format === 'jsonl' ? 'record' : 'flat'];
  await store.reading.run(`COPY (${query}) TO '${file.replaceAll("'", "''")}' (${COPY_OPTIONS[format]})`);
}
