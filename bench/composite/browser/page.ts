// How long the page Index takes in Chromium from a reader's change until it is painted: prints JSON, null where there is none.
// Needs a build (npm run build).
import type { Page } from 'playwright-core';
import { findBrowser, openBrowser, startObservatory, warnWithoutBrowser } from '../../../test/e2e/observatory.js';

/** Milliseconds from the event: until the ranks are painted, and until their ranges over 1 000 variants are. */
type Redraw = { ranks: number; ranges: number };

/** Something that a reader does: an element, how often it occurs on the page before this one, and what becomes of it. */
type Change = { selector: string; at: number; value?: string };

/** The page has nothing more to do: what lies below the fold has been drawn too. */
const REST = 700;

/** Runs in the page. The ranking is redrawn when its marks move, its ranges when they are no longer shown as former ones. */
function redraw({ selector, at, value }: Change): Promise<Redraw> {
  const results = document.querySelector('.builder-results')!;
  const control = document.querySelectorAll(selector)[at] as HTMLInputElement;
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const found: Partial<Redraw> = {};
    const painted = (what: keyof Redraw) =>
      requestAnimationFrame(() =>
        setTimeout(() => {
          found[what] ??= performance.now() - started;
          if (found.ranges !== undefined) resolve({ ranks: found.ranks ?? found.ranges, ranges: found.ranges });
        }),
      );
    let former = false;
    const observer = new MutationObserver((changes) => {
      const waits = results.querySelector('.ranges-former') !== null;
      former ||= waits;
      const moved = changes.some(({ target }) => (target as Element).tagName === 'circle');
      if (waits && moved) painted('ranks');
      if (waits || !former) return;
      observer.disconnect();
      painted('ranges');
    });
    observer.observe(results, { attributes: true, childList: true, subtree: true });
    setTimeout(() => reject(new Error(`${selector} ${at} ${value ?? ''} changed nothing`)), 10_000);
    if (value === undefined) control.click();
    else {
      control.value = value;
      control.dispatchEvent(new Event(control.type === 'range' ? 'input' : 'change', { bubbles: true }));
    }
  });
}

const [WEIGHTS, SCALE, AGGREGATION] = [1, 2, 3];
const choose = (step: number, value: string): Change => ({
  selector: '.builder-controls .filters select',
  at: step,
  value,
});
const tick = (at: number): Change => ({ selector: '.indicator input[type="checkbox"]', at });
const slide = (at: number, value: number): Change => ({
  selector: '.indicator input[type="range"]',
  at,
  value: String(value),
});

const INDICATORS = 13;
const others = [
  ...['equal', 'critic', 'pca', 'entropy'].map((value) => choose(WEIGHTS, value)),
  ...['z-score', 'rank', 'min-max'].map((value) => choose(SCALE, value)),
  ...['geometric', 'arithmetic', 'topsis'].map((value) => choose(AGGREGATION, value)),
];
const leaveOut = Array.from({ length: INDICATORS }, (_, at) => [tick(at), tick(at)]).flat();

async function measured(page: Page, changes: Change[]): Promise<Redraw[]> {
  const found: Redraw[] = [];
  for (const change of changes) {
    found.push(await page.evaluate(redraw, change));
    await page.waitForTimeout(REST);
  }
  return found;
}

const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function redraws(executable: string) {
  const observatory = await startObservatory();
  const browser = await openBrowser(executable);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    // What tsx adds to functions that it compiles, and a page does not have.
    await page.addInitScript('globalThis.__name = (value) => value');
    await page.goto(`${observatory.address}/index`);
    await page.waitForSelector('.redrawn[data-ranges]');
    await page.waitForTimeout(3 * REST);
    const out = await measured(page, leaveOut);
    const chosen = await measured(page, [...others, ...others]);
    await measured(page, [choose(WEIGHTS, 'given')]);
    const moved = await measured(
      page,
      Array.from({ length: 12 }, (_, k) => slide(k % INDICATORS, [9, 1, 8, 2, 7, 3][k % 6]!)),
    );
    const rows = {
      'another weighting, scale or aggregation': chosen,
      'an own weight, by its slider': moved,
      'an indicator left out, the first time': out.filter((_, k) => k % 2 === 0),
      'an indicator taken in again': out.filter((_, k) => k % 2 === 1),
    };
    return Object.entries(rows).map(([change, all]) => ({
      ...{ change, count: all.length },
      ranks: middle(all.map(({ ranks }) => ranks)),
      ranges: middle(all.map(({ ranges }) => ranges)),
      slowest: Math.max(...all.map(({ ranges }) => ranges)),
    }));
  } finally {
    await browser.close();
    await observatory.stop();
  }
}

const executable = findBrowser();
if (!executable) warnWithoutBrowser();
console.log(JSON.stringify(executable ? await redraws(executable) : null));
