import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import { positions } from './readme-example.js';

const executable = [process.env.CHROMIUM, '/usr/bin/chromium'].find((path) => path !== undefined && existsSync(path));
if (!executable) console.warn('SKIPPED: the test in a browser (no Chromium found; name one in CHROMIUM)');

/** A file of this folder and the package in one module, as a page would load it. */
async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['@xinzhi/source'] },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['es'] },
    },
  });
  const { output } = (result as Rollup.RollupOutput[])[0]!;
  return output[0].code;
}

describe.skipIf(!executable)('in a browser', () => {
  it('computes the same with the WebAssembly kernel', async () => {
    const code = await bundled('readme-example.ts');
    const browser = await chromium.launch({ executablePath: executable!, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      // As text: the test runner rewrites an import() that it sees.
      const module = `URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }))`;
      const found = await page.evaluate(`import(${module}).then(({ positions }) => positions)`);
      expect(found).toEqual(positions);
      expect(said.join()).toContain('WebAssembly SIMD): a browser has no libraries');
    } finally {
      await browser.close();
    }
  });

  it('shares large work among threads in a page that is isolated, and gives the same to the last bit', async () => {
    const code = await bundled('threads-example.ts');
    const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src blob:";
    const server = createServer(({ url }, answer) => {
      answer.setHeader('cross-origin-opener-policy', 'same-origin');
      answer.setHeader('cross-origin-embedder-policy', 'require-corp');
      answer.setHeader('content-security-policy', policy);
      answer.setHeader('content-type', url === '/code.js' ? 'text/javascript' : 'text/html');
      answer.end(url === '/code.js' ? code : '<!doctype html><title>threads</title>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await chromium.launch({ executablePath: executable!, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const found = await page.evaluate("import('/code.js').then(({ compare }) => compare())");
      expect(found).toEqual({ isolated: true, largestDifference: 0, finite: true });
      // Three helpers and the page itself; each is a worker of its own.
      expect(page.workers()).toHaveLength(3);
    } finally {
      await browser.close();
      server.close();
    }
  });
});
