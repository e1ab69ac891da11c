import { readFileSync } from 'node:fs';
import { parseDefinition } from '@xinzhi/composite';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { audit, overflow } from './accessibility.js';
import { describeInBrowser, it } from './in-browser.js';
import { settled } from './observatory.js';

describeInBrowser('an index put together in the browser', () => {
  /** The names in the ranking, the first first, once the ranges of the present choice are drawn. */
  const ranking = async (page: Page) => {
    await page.waitForSelector('.redrawn[data-ranges]');
    return page.locator('.rank-dots .rank-row text:nth-of-type(1)').allTextContents();
  };
  const change = async (page: Page, act: () => Promise<unknown>) => {
    const before = await page.getAttribute('.redrawn', 'data-ranges');
    await act();
    await page.waitForFunction((former) => {
      const now = document.querySelector('.redrawn')?.getAttribute('data-ranges');
      return now && now !== former;
    }, before);
  };
  const step = (name: string) => `.builder-controls label:has-text("${name}") select`;

  /** The methods of a step that do not go with the rest of the choice. */
  const closed = (page: Page, name: string) =>
    page.$eval(step(name), (list) =>
      [...(list as HTMLSelectElement).options].filter(({ disabled }) => disabled).map(({ value }) => value),
    );

  it('ranks 31 provinces, each with its range, its tile and its weight', async ({ page, observatory }) => {
    await page.goto(`${observatory.address}/index`);
    await settled(page);
    const names = await ranking(page);
    expect(names.length).toBe(31);
    expect(names[0]).toBe('Beijing');
    expect(await page.locator('.rank-dots .whisker').count()).toBe(31);
    expect(await page.locator('.tile-map a[aria-label*="0."]').count()).toBe(31);
    expect(await page.locator('.value-bars').first().locator('rect').count()).toBe(13);
    expect(await page.textContent('.builder-results h2')).toMatch(/Beijing comes first in \d{4}/);
  });

  it('moves with the weights, and the address restores it', async ({ page, path }) => {
    const before = await ranking(page);
    await change(page, () => page.selectOption(step('Weights'), 'equal'));
    expect(path()).toBe('/index?weights=equal');
    const equal = await ranking(page);
    expect(equal).not.toEqual(before);
    await change(page, () => page.locator('.indicator input[type="checkbox"]').nth(1).uncheck());
    expect(path()).toContain('without=rd_basic');
    const without = await ranking(page);
    await page.reload();
    await settled(page);
    expect(await ranking(page)).toEqual(without);
    expect(await page.locator('.value-bars').first().locator('rect').count()).toBe(12);
  });

  it('takes weights from sliders: all on one indicator rank by it alone', async ({ page, path, observatory }) => {
    const { data, definition } = await (await fetch(`${observatory.address}/api/index`)).json();
    const columns: string[] = definition.indicators.map(({ column }: { column: string }) => column);
    await page.goto(
      `${observatory.address}/index?weights=given&own=${columns.map((one) => `${one}:${one === 'rd' ? 1 : 0}`).join()}`,
    );
    await settled(page);
    const rows = [...data.units.keys()].filter((row) => data.periods[row] === '2023');
    const intensity = (row: number) => data.columns.rd[row] / data.columns.gdp[row];
    const first = rows.sort((a, b) => intensity(b) - intensity(a)).map((row) => data.units[row]);
    await ranking(page);
    const links = await page
      .locator('.rank-dots .rank-row')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links.map((link) => new URLSearchParams(link!.split('?')[1]).get('place'))).toEqual(first);
    await change(page, () => page.locator('.indicator input[type="range"]').nth(1).fill('10'));
    expect(path()).toContain('rd_basic:10');
  });

  it('opens a province from the ranking: its strengths, its obstacles, its rank over the years', async ({
    page,
    path,
    observatory,
  }) => {
    await page.goto(`${observatory.address}/index`);
    await settled(page);
    await ranking(page);
    await page.locator('.rank-row:has-text("Sichuan")').click();
    await page.waitForSelector('.rank-row.focus:has-text("Sichuan")');
    expect(path()).toBe('/index?place=CN-SC');
    await page.waitForFunction(() =>
      document.querySelector('.among')?.closest('figure')?.textContent?.includes('Sichuan'),
    );
    expect(await page.locator('.among circle').count()).toBe(16);
    expect(await page.locator('.line path.band').count()).toBe(1);
    await page.locator('.profile-rank a').click();
    await settled(page);
    expect(path()).toBe('/places/CN-SC');
    await page.goBack();
    await settled(page);
  });

  it.for([
    { prefix: '', width: 1280, colorScheme: 'light' },
    { prefix: '/zh', width: 390, colorScheme: 'dark' },
  ] as const)(
    'can be read by everyone down to its last chart: $width pixels, $colorScheme',
    async (screen, { browser, observatory }) => {
      const { prefix, width, colorScheme } = screen;
      const narrow = await browser.newPage({ viewport: { width, height: 844 }, colorScheme });
      await narrow.goto(`${observatory.address}${prefix}/index?weights=given&place=CN-XZ`);
      await narrow.waitForSelector('.bumps');
      await narrow.waitForSelector('.ridges');
      await narrow.locator('.imputed summary').click();
      await narrow.$$eval('details.builder-controls', (all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      expect(await audit(narrow)).toEqual([]);
      expect(await overflow(narrow)).toBe(0);
      await narrow.close();
    },
  );

  it('marks what is an estimate', async ({ page, observatory }) => {
    await page.goto(`${observatory.address}/index?year=2017`);
    await settled(page);
    await ranking(page);
    await page.waitForSelector('.among-own.imputed');
    await page.locator('.imputed summary').click();
    const cells = await page.locator('.imputed tbody tr').allTextContents();
    expect(cells.filter((cell) => cell.includes('High-technology revenue') && cell.includes('2017')).length).toBe(31);
  });

  it('hands the index over as a definition that parses, and a chart as figures and drawing', async ({
    page,
    observatory,
  }) => {
    await page.goto(`${observatory.address}/index?weights=critic&without=staff`);
    await settled(page);
    await ranking(page);
    const saved = async (click: () => Promise<unknown>) => {
      const download = page.waitForEvent('download');
      await click();
      return readFileSync(await (await download).path(), 'utf8');
    };
    const yaml = await saved(() => page.click('button:has-text("YAML")'));
    const definition = parseDefinition(yaml);
    expect(definition.weights).toEqual({ method: 'critic', over: 'indicators' });
    expect(definition.indicators.map(({ column }) => column)).not.toContain('staff');
    const frame = page.locator('.builder-results .chart-frame');
    await frame.locator('.chart-menu summary').click();
    const csv = await saved(() => frame.locator('.menu-buttons button:text-is("CSV")').click());
    expect(csv.trim().split('\r\n').length).toBe(32);
    const svg = await saved(() => frame.locator('.menu-buttons button:text-is("SVG")').click());
    expect(svg).toContain('Beijing');
    expect(svg).not.toMatch(/NaN| class=|<script/);
  });

  it('says why choices do not go together, and leads back', async ({ page, path, observatory }) => {
    await page.goto(`${observatory.address}/index?normalise=z-score&aggregate=geometric`);
    await page.waitForSelector('.failure');
    expect(await page.textContent('.failure p')).toContain('does not go with geometric');
    expect(await audit(page)).toEqual([]);
    await page.click('.failure button');
    await ranking(page);
    expect(path()).toBe('/index');
    expect(await closed(page, 'Scale')).toEqual([]);
    await change(page, () => page.selectOption(step('Scale'), 'z-score'));
    expect(await closed(page, 'Aggregation')).toEqual(['geometric', 'harmonic', 'mazziotta-pareto']);
  });

  it('complained of nothing on the way', ({ visit }) => {
    expect(visit.errors).toEqual([]);
  });
});
