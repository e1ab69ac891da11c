/** Tests that look at pages: what they need is opened for the first test of a file that asks for it, and closed after the last. */
import { describe, test } from 'vitest';
import { findBrowser, listen, openBrowser, startObservatory, warnWithoutBrowser } from './observatory.js';

const executable = findBrowser();
if (!executable) warnWithoutBrowser();

/** Skipped, after a warning, where there is no browser. */
export function describeInBrowser(what: string, tests: () => void): void {
  describe.skipIf(!executable)(what, tests);
}

export const it = test
  // biome-ignore lint/correctness/noEmptyPattern: a fixture's needs are read from the pattern of its first argument
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await openBrowser(executable!);
    onCleanup(() => browser.close());
    return browser;
  })
  // biome-ignore lint/correctness/noEmptyPattern: as above
  .extend('observatory', { scope: 'file' }, async ({}, { onCleanup }) => {
    const observatory = await startObservatory();
    onCleanup(() => observatory.stop());
    return observatory;
  })
  /** One page through all tests of the file, and what it complained of on the way. */
  .extend('visit', { scope: 'file' }, async ({ browser, observatory }) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    return { page, ...listen(page, observatory.address) };
  })
  .extend('page', { scope: 'file' }, ({ visit }) => visit.page)
  /** The page's address below the observatory's. */
  .extend('path', { scope: 'file' }, ({ page, observatory }) => {
    return () => decodeURIComponent(page.url().slice(observatory.address.length));
  });
