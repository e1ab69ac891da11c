/**
 * How long a visitor waits for the overview: from the request until every card has its chart. Prints the median of five
 * visits, each with a cache of its own, or null where there is no browser.
 */
import { findBrowser, listen, openBrowser, startObservatory } from '../test/e2e/observatory.js';

const visits = 5;

async function firstViews(executable: string) {
  const observatory = await startObservatory();
  const browser = await openBrowser(executable);
  const seconds: number[] = [];
  let errors = 0;
  for (let visit = 0; visit < visits; visit++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const complaints = listen(page, observatory.address);
    const started = performance.now();
    await page.goto(observatory.address);
    await page.waitForFunction(
      () => document.querySelectorAll('main svg').length >= 10 && !document.querySelector('.skeleton, .dimmed'),
    );
    seconds.push((performance.now() - started) / 1000);
    errors += complaints.errors.length + complaints.foreign.length;
    await page.close();
  }
  await browser.close();
  await observatory.stop();
  return { seconds: seconds.sort((a, b) => a - b)[Math.floor(visits / 2)], visits, errors };
}

const executable = findBrowser();
console.log(JSON.stringify(executable === null ? null : await firstViews(executable)));
