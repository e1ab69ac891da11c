import { describe, expect, it } from 'vitest';
import { findBrowser, openBrowser, warnWithoutBrowser } from '../../../test/e2e/observatory.js';
import { bundled, inPage } from '../../../test/module-in-page.js';
import { lines } from './docs/uncertainty.js';

const executable = findBrowser();
if (!executable) warnWithoutBrowser();

describe.skipIf(!executable)('in a browser', () => {
  it('draws the same ranks and finds the same indices as in Node', async () => {
    const code = await bundled(new URL('docs/uncertainty.ts', import.meta.url));
    const browser = await openBrowser(executable!);
    try {
      expect(await inPage(await browser.newPage(), code, 'module.lines')).toEqual(lines);
    } finally {
      await browser.close();
    }
  });

  it('does so where a page forbids WebAssembly', async () => {
    const code = await bundled(new URL('docs/uncertainty.ts', import.meta.url));
    const browser = await openBrowser(executable!);
    try {
      const page = await browser.newPage();
      await page.addInitScript('delete globalThis.WebAssembly');
      expect(await inPage(page, code, 'module.lines')).toEqual(lines);
    } finally {
      await browser.close();
    }
  });
});
