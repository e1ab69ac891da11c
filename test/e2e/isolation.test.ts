import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  findBrowser,
  listen,
  type Observatory,
  openBrowser,
  settled,
  startObservatory,
  warnWithoutBrowser,
} from './observatory.js';

const executable = findBrowser();
if (!executable) warnWithoutBrowser();

describe.skipIf(!executable)('the page of value chains', () => {
  let observatory: Observatory;
  let browser: Browser;
  beforeAll(async () => {
    observatory = await startObservatory();
    browser = await openBrowser(executable!);
  });
  afterAll(async () => {
    await browser?.close();
    await observatory?.stop();
  });

  it('is isolated, so that the threads which factor the table share its memory', async () => {
    const page = await browser.newPage();
    const { errors } = listen(page, observatory.address);
    await page.goto(`${observatory.address}/value-chains`);
    await settled(page);
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    expect(page.workers()).toHaveLength(1);
    // What the kernel's helpers need: a script that the thread makes itself, and memory that both see.
    const seen = await page.workers()[0]!.evaluate(async () => {
      const script = 'onmessage = ({ data }) => postMessage(Atomics.add(new Int32Array(data), 0, 1))';
      const helper = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
      const shared = new Int32Array(new SharedArrayBuffer(4)).fill(41);
      await new Promise((resolve, reject) => {
        helper.onmessage = resolve;
        helper.onerror = reject;
        helper.postMessage(shared.buffer);
      });
      helper.terminate();
      return shared[0];
    });
    expect(seen).toBe(42);
    expect(errors).toEqual([]);
    await page.close();
  });
});
