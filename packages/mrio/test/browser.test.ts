import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import { describeInBrowser, it } from '../../../test/e2e/in-browser.js';
import { bundled, inPage } from '../../../test/module-in-page.js';
import { positions } from './readme-example.js';

describeInBrowser('in a browser', () => {
  it('computes the same with the WebAssembly kernel', async ({ browser }) => {
    const code = await bundled(new URL('readme-example.ts', import.meta.url));
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    expect(await inPage(page, code, 'module.positions')).toEqual(positions);
    expect(said.join()).toContain('WebAssembly SIMD): a browser has no libraries');
  });

  it('shares large work among threads in a page that is isolated, and gives the same to the last bit', async ({
    browser,
  }) => {
    const code = await bundled(new URL('threads-example.ts', import.meta.url));
    const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src blob:";
    const server = createServer(({ url }, answer) => {
      answer.setHeader('cross-origin-opener-policy', 'same-origin');
      answer.setHeader('cross-origin-embedder-policy', 'require-corp');
      answer.setHeader('content-security-policy', policy);
      answer.setHeader('content-type', url === '/code.js' ? 'text/javascript' : 'text/html');
      answer.end(url === '/code.js' ? code : '<!doctype html><title>threads</title>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const found = await page.evaluate("import('/code.js').then(({ compare }) => compare())");
      expect(found).toEqual({ isolated: true, largestDifference: 0, finite: true });
      // Three helpers and the page itself; each is a worker of its own.
      expect(page.workers()).toHaveLength(3);
    } finally {
      server.close();
    }
  });
});
