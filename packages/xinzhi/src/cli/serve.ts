import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { Command, InvalidArgumentError } from 'commander';
import { type Logger, pino } from 'pino';
import { createApi } from '../api/create-api.js';
import { listen } from '../api/listen.js';
import { isLoopback } from '../api/loopback.js';
import { readPageFiles } from '../api/page-files.js';
import { viewSource } from '../api/views/view-source.js';
import { readEmbeddedIndex } from '../baseline/index/read-embedded-index.js';
import { loadBaseline } from '../baseline/load-baseline.js';
import { baselineDirectory, seedBaseline } from '../baseline/seed-baseline.js';
import { readWorldTable } from '../baseline/world-table.js';
import { checkClaimsInBoth } from '../ledger/check-claims.js';
import { calendarDay } from '../ledger/period.js';
import { checkStore } from '../store/check-store.js';
import { openStore } from '../store/open-store.js';
import { staleDocuments } from '../store/reread-stale.js';
import type { Store } from '../store/store.js';
import { VERSION } from '../version.js';
import { loadInputs } from './load/load-inputs.js';
import { planInputs } from './load/plan-inputs.js';
import { loadedInWords } from './load.js';
import { progressOf } from './progress.js';
import { storeOption } from './store-option.js';

type ServeOptions = { port: number; host: string; store: string };

/** 'xinzhi serve': the observatory on the embedded baseline and on what was loaded. */
export function serveCommand(): Command {
  const command = new Command('serve')
    .description('serve the observatory, the page and its API, on this machine')
    .argument('[path...]', 'files and directories to read first')
    .option('--port <n>', 'the port to listen on', portNumber, 4173)
    .option('--host <address>', 'the address to listen on; others than loopback let other machines in', '127.0.0.1')
    .addOption(storeOption())
    .action((paths: string[], options: ServeOptions) =>
      serveObservatory(paths, options, command.getOptionValueSource('port') === 'cli'),
    );
  return command;
}

/** Runs until the process is asked to end. */
async function serveObservatory(paths: string[], options: ServeOptions, exactly: boolean): Promise<void> {
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: true }));
  const store = await openStore(options.store);
  try {
    // The port is taken first: that it is in use should be known before minutes of reading. Early requests wait.
    let answer: (app: OpenAPIHono) => void = () => {};
    const made = new Promise<OpenAPIHono>((resolve) => {
      answer = resolve;
    });
    const early: Pick<OpenAPIHono, 'fetch'> = { fetch: async (...asked) => (await made).fetch(...asked) };
    const server = await listen(early, { port: options.port, host: options.host, exactly });
    try {
      answer(await prepare(store, paths, options, log));
      // Until here a signal ends the process at once, which the store bears: a load is finished or did not happen.
      const ended = nextSignal();
      if (!isLoopback(options.host)) log.warn(`anyone who can reach ${options.host} can read and change this store`);
      console.log(server.address);
      log.info(`stopping on ${await ended}`);
    } finally {
      await server.close();
    }
  } finally {
    await store.close();
  }
}

/** Brings the store up to date, reads the files given, and makes the first view, so that it is there when asked for. */
async function prepare(store: Store, paths: string[], options: ServeOptions, log: Logger): Promise<OpenAPIHono> {
  const baseline = await seedBaseline(store);
  if (paths.length > 0) {
    const loaded = await loadInputs(store, await planInputs(paths), {
      progress: (total) => progressOf('reading', total),
    });
    console.error(loadedInWords(loaded));
  }
  const stale = await staleDocuments(store);
  if (stale.length > 0)
    log.warn(`${stale.length} documents were read by an older reader: 'xinzhi reread' reads them again`);
  const check = (always: boolean) => checkStore(store, { today: calendarDay(), check: checkClaimsInBoth, always });
  await check(true);
  const views = viewSource(store);
  await views.overview();
  return createApi({
    ...{ store, views, check: () => check(false) },
    meta: { version: VERSION, baseline },
    restoreBaseline: () => loadBaseline(store, baselineDirectory()),
    worldTable: () => readWorldTable(baselineDirectory()),
    index: () => readEmbeddedIndex(baselineDirectory()),
    page: readPageFiles(pageDirectory()),
    loopbackOnly: isLoopback(options.host),
    log: (error, message) => log.error(error, message),
  });
}

const nextSignal = () =>
  new Promise<NodeJS.Signals>((resolve) => {
    // 'on', not 'once': a second signal, as a terminal and a parent both send one, must not cut the closing short.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, resolve);
  });

/** Where the page is built to, in the package that holds it. */
const pageDirectory = (): string =>
  join(dirname(fileURLToPath(import.meta.resolve('@xinzhi/observatory/package.json'))), 'dist');

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || text.trim() === '')
    throw new InvalidArgumentError('expected a whole number from 0 to 65535.');
  return port;
}
