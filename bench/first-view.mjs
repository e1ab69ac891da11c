// How long a visitor waits for the overview: from the request to the cards with their charts on the screen.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../scripts/debian.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the server on a store of its own and gives its address once it listens. */
function serve({ root, folder }) {
  const store = join(folder, 'observatory.duckdb');
  const server = spawn(
    process.execPath,
    ['packages/xinzhi/dist/cli/main.js', 'serve', '--port', '0', '--store', store],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return new Promise((resolve, reject) => {
    let printed = '';
    server.stdout.on('data', (chunk) => {
      printed += chunk;
      const address = /http:\/\/[\d.]+:\d+\//.exec(printed);
      if (address) resolve({ server, address: address[0] });
    });
    server.on('exit', (code) => reject(new Error(`the server ended with ${code} before it listened`)));
  });
}

export async function firstView({ root, folder, runs = 5 }) {
  const executablePath = findChromium();
  if (executablePath === null) return null;
  const { server, address } = await serve({ root, folder });
  const browser = await chromium.launch({ executablePath, args: flags });
  const seconds = [];
  let errors = 0;
  for (let k = 0; k < runs; k++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && errors++);
    page.on('pageerror', () => errors++);
    const started = performance.now();
    await page.goto(address);
    await page.waitForFunction(
      () => document.querySelectorAll('main svg').length >= 10 && !document.querySelector('[aria-busy="true"]'),
    );
    seconds.push((performance.now() - started) / 1000);
    await context.close();
  }
  await browser.close();
  server.kill();
  seconds.sort((a, b) => a - b);
  return { seconds: seconds[Math.floor(runs / 2)], runs, errors };
}
