import { expect } from 'vitest';
import { describeInBrowser, it } from '../../../test/e2e/in-browser.js';
import { bundled, inPage } from '../../../test/module-in-page.js';
import { lines } from './docs/uncertainty.js';

describeInBrowser('in a browser', () => {
  it('draws the same ranks and finds the same indices as in Node', async ({ browser }) => {
    const code = await bundled(new URL('docs/uncertainty.ts', import.meta.url));
    expect(await inPage(await browser.newPage(), code, 'module.lines')).toEqual(lines);
  });

  it('does so where a page forbids WebAssembly', async ({ browser }) => {
    const code = await bundled(new URL('docs/uncertainty.ts', import.meta.url));
    const page = await browser.newPage();
    await page.addInitScript('delete globalThis.WebAssembly');
    expect(await inPage(page, code, 'module.lines')).toEqual(lines);
  });
});
