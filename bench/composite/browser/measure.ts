// How long an index takes in Chromium, in milliseconds, by years and by what is varied: prints JSON, null where there is none.
import { findBrowser, openBrowser, warnWithoutBrowser } from '../../../test/e2e/observatory.js';
import { bundled, inPage } from '../../../test/module-in-page.js';

async function redraws(executable: string) {
  const code = await bundled(new URL('redraws.ts', import.meta.url));
  const browser = await openBrowser(executable);
  const rows = [];
  for (const years of [1, 14]) {
    for (const every of [false, true]) {
      // A page of its own each time: the first redraw has nothing compiled yet.
      const page = await browser.newPage();
      const times = await inPage<{ first: number; median: number }>(page, code, `module.redraws(${years}, ${every})`);
      rows.push({ years, every, ...times });
      await page.close();
    }
  }
  await browser.close();
  return rows;
}

const executable = findBrowser();
if (!executable) warnWithoutBrowser();
console.log(JSON.stringify(executable ? await redraws(executable) : null));
