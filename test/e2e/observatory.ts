/** The built program on a store of its own, and a browser to look at it with. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const root = join(import.meta.dirname, '../..');
const program = join(root, 'packages/xinzhi/dist/cli/main.js');

/** The browser of $CHROMIUM, else the `chromium` of the path; null where there is none. */
export function findBrowser(): string | null {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'chromium'));
  return onPath.find((path) => existsSync(path)) ?? null;
}

export function warnWithoutBrowser(): void {
  console.warn(
    'SKIPPED: the browser tests: no Chromium. Install it (apt-get install chromium) or name one in $CHROMIUM.',
  );
}

export type Observatory = { address: string; stop: () => Promise<void> };

/** Serves the embedded baseline from a fresh store on a free port. Throws where the program was not built or does not start. */
export async function startObservatory(): Promise<Observatory> {
  if (!existsSync(program)) throw new Error(`${program} is not built: run 'npm run build' first`);
  const folder = mkdtempSync(join(tmpdir(), 'xinzhi-e2e-'));
  const server = spawn(process.execPath, [program, 'serve', '--port', '0', '--store', join(folder, 'store.duckdb')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await listening(server);
  return {
    address: address.replace(/\/$/, ''),
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function listening(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      told += chunk;
      const address = /https?:\/\/\S+/.exec(told)?.[0];
      if (address) resolve(address);
    });
    let complaint = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      complaint += chunk;
    });
    server.once('exit', (code) => reject(new Error(`the server ended with ${code} before it listened: ${complaint}`)));
  });
}

export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** What a page complained of, and what it asked of other machines. */
export type Complaints = { errors: string[]; foreign: string[] };

export function listen(page: Page, address: string): Complaints {
  const complaints: Complaints = { errors: [], foreign: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.errors.push(message.text());
  });
  page.on('pageerror', (error) => complaints.errors.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(blob|data):/.test(url)) complaints.foreign.push(url);
  });
  return complaints;
}

/** Waits until nothing is loading or dimmed any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('main h1');
  await page.waitForFunction(() => !document.querySelector('.skeleton, .dimmed'));
}
