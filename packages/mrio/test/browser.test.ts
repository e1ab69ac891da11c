import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, type Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import { positions } from './readme-example.js';

const executable = [process.env.CHROMIUM, '/usr/bin/chromium'].find((path) => path !== undefined && existsSync(path));
if (!executable) console.warn('SKIPPED: the test in a browser (no Chromium found; name one in CHROMIUM)');

/** The README's example and the package in one module, as a page would load it. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['@xinzhi/source'] },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: fileURLToPath(new URL('readme-example.ts', import.meta.url)), formats: ['es'] },
    },
  });
  const { output } = (result as Rollup.RollupOutput[])[0]!;
  return output[0].code;
}

describe.skipIf(!executable)('in a browser', () => {
  it('computes the same with the WebAssembly kernel', async () => {
    const code = await bundled();
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
});
