import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { describeInBrowser, it } from './in-browser.js';
import { settled } from './observatory.js';

const DROPPED = `A letter from the harbour

Zhao Minhua, director of the Harbour Institute of Economics, said China's R&D intensity was 2.65 percent in 2023. "Ports need patience," Zhao said.

<script>document.title = 'not escaped'</script> The council of the harbour plans to support humanoid robots and hydrogen energy.
`;

describeInBrowser('a walk through the observatory', () => {
  it('begins with thirteen systems and three telling verdicts', async ({ page, observatory }) => {
    await page.goto(observatory.address);
    await settled(page);
    expect(await page.locator('.card h3 a').count()).toBe(13);
    expect(await page.locator('.pair').count()).toBe(3);
    expect(await page.locator('.pair .result').first().textContent()).toBeTruthy();
    await page.locator('.pair summary').first().click();
    expect(
      (await page.locator('.pair[data-row] .arithmetic-line').first().textContent())?.trim().length,
    ).toBeGreaterThan(10);
  });

  it('filters the ledger, and the address restores the filter', async ({ page, path }) => {
    await page.click('nav >> text=Ledger');
    await settled(page);
    const all = await total(page);
    await page.selectOption('.filters label:has-text("Place") select', 'CHN');
    await page.waitForFunction(
      (n) => !document.querySelector('.dimmed') && document.querySelector('.bar [role="status"]')?.textContent !== n,
      all,
    );
    expect(path()).toBe('/ledger?place=CHN');
    const some = await total(page);
    expect(number(some)).toBeLessThan(number(all));
    expect(new Set(await page.locator('td.column-place').allTextContents())).toEqual(new Set(['China']));
    await page.reload();
    await settled(page);
    expect(await total(page)).toBe(some);
    await page.locator('.result-filter button').first().click();
    await page.waitForFunction(
      () => !document.querySelector('.dimmed') && document.querySelector('.result-filter [aria-pressed="true"]'),
    );
    expect(path()).toMatch(/^\/ledger\?place=CHN&result=/);
    const words = new Set(await page.locator('td.column-result').allTextContents());
    expect(words.size).toBe(1);
  });

  it('opens the arithmetic of a row, and gives the view as CSV', async ({ page, path }) => {
    await page.locator('.row-button').first().click();
    await page.waitForSelector('.opened .arithmetic-line');
    expect(path()).toContain('open=');
    const download = page.waitForEvent('download');
    await page.click('a:has-text("CSV")');
    const csv = readFileSync(await (await download).path(), 'utf8');
    expect(csv.trim().split('\n').length).toBeGreaterThanOrEqual(2);
  });

  it('goes to the document behind a claim and back', async ({ page, path }) => {
    const before = path();
    await page.locator('.opened .document-line a').first().click();
    await settled(page);
    expect(path()).toMatch(/^\/documents\//);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.ledger');
    expect(path()).toBe(before);
  });

  it('keeps page, filter and scroll when the language changes', async ({ page, path, observatory }) => {
    await page.goto(`${observatory.address}/industries?sort=first`);
    await settled(page);
    await page.evaluate(() => scrollTo(0, 600));
    // What was being read stays where it was: the row at the middle of the window.
    const middle = () =>
      page.evaluate(() => {
        const rows = [...document.querySelectorAll('tbody tr')].map((row) => row.getBoundingClientRect().top);
        const index = rows.findIndex((top) => top > innerHeight / 2);
        return { index, top: rows[index]! };
      });
    const before = await middle();
    expect(before.index).toBeGreaterThan(5);
    const names = await page.locator('tbody td:first-child a').allTextContents();
    await page.click('.language');
    await page.waitForFunction(() => document.documentElement.lang === 'zh-CN');
    expect(path()).toBe('/zh/industries?sort=first');
    const after = await middle();
    expect(after.index).toBe(before.index);
    expect(Math.abs(after.top - before.top)).toBeLessThan(24);
    const chinese = await page.locator('tbody td:first-child a').allTextContents();
    expect(chinese.length).toBe(names.length);
    expect(chinese.join('')).toMatch(/[\u4e00-\u9fff]/);
    await page.click('.language');
    await page.waitForFunction(() => document.documentElement.lang === 'en-GB');
  });

  it('shows the matrix, moves in it by arrows, and puts a column on the map', async ({ page, path }) => {
    await page.click('nav >> text=Matrix');
    await page.waitForSelector('.matrix');
    expect(await page.locator('.tile-map').first().locator('a').count()).toBe(34);
    const cell = page.locator('.matrix td[tabindex="0"]');
    expect(await cell.count()).toBe(1);
    await cell.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const at = await page.evaluate(() => [
      (document.activeElement as HTMLTableCellElement).cellIndex,
      ((document.activeElement as Element).parentElement as HTMLTableRowElement).sectionRowIndex,
    ]);
    expect(at).toEqual([2, 1]);
    expect(await page.locator('.matrix td[tabindex="0"]').count()).toBe(1);
    await page.locator('.matrix-frame').evaluate((frame) => frame.scrollTo(200, 300));
    await page.locator('.chart-menu summary').first().click();
    const download = page.waitForEvent('download');
    await page.locator('.menu-buttons button:text-is("SVG")').first().click();
    const svg = readFileSync(await (await download).path(), 'utf8');
    expect(svg.match(/<rect/g)!.length).toBeGreaterThan(500);
    expect(svg).toContain('Guangdong');
    expect(svg).not.toContain('NaN');
    await page.keyboard.press('Escape');
    await page.locator('.matrix thead button').first().click();
    await page.waitForSelector('.tile.focus');
    expect(path()).toMatch(/show=CN-[A-Z]{2}/);
  });

  it('goes from the map to a place, to an industry that it promotes, to a series', async ({ page, path }) => {
    await page.locator('.tile-map a').first().focus();
    await page.keyboard.press('Enter');
    await settled(page);
    expect(path()).toMatch(/^\/places\/CN-/);
    await page.locator('.bars a').first().click();
    await settled(page);
    expect(path()).toMatch(/^\/industries\//);
    await page.click('nav >> text=Series');
    await settled(page);
    await page.locator('.series-list a').first().click();
    await settled(page);
    expect(path()).toMatch(/^\/series\//);
    expect(await page.locator('.chart-frame h2').first().textContent()).toMatch(/\d/);
  });

  it('reads a chart by the keyboard, and gives figures, drawing and picture', async ({ page, observatory }) => {
    await page.goto(`${observatory.address}/series/rd.intensity?place=CHN,USA`);
    await settled(page);
    const frame = page.locator('.chart-frame').first();
    await frame.locator('.chart').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await frame.locator('.readout strong').textContent()).toMatch(/^\d{4}/);
    await frame.locator('.chart-menu summary').click();
    const files: Record<string, Buffer> = {};
    for (const kind of ['CSV', 'SVG', 'PNG']) {
      const download = page.waitForEvent('download');
      await frame.locator(`.menu-buttons button:text-is("${kind}")`).click();
      files[kind] = readFileSync(await (await download).path());
    }
    expect(files.CSV!.toString()).toContain('China');
    expect(files.CSV!.toString().split('\r\n').length).toBeGreaterThan(10);
    const svg = files.SVG!.toString();
    expect(svg).toMatch(/^<svg/);
    expect(svg).toContain('China');
    expect(svg).not.toMatch(/ class=|<script|style=/);
    expect([...files.PNG!.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
    await frame.locator('.menu-buttons button[aria-pressed]').click();
    expect(await frame.locator('table.data tbody tr').count()).toBeGreaterThan(10);
  });

  it('is searched by /, walked by j and k, opened by Enter', async ({ page, path, observatory }) => {
    await page.goto(`${observatory.address}/`);
    await settled(page);
    await page.keyboard.press('/');
    await page.keyboard.type('Guangdong');
    await page.waitForSelector('.hits [role="option"]');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.hits [aria-selected="true"]').count()).toBe(1);
    await page.keyboard.press('Enter');
    await settled(page);
    expect(path()).toContain('CN-GD');
    await page.goto(`${observatory.address}/documents`);
    await settled(page);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    const first = await page.locator('tbody a').first().textContent();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first);
    await page.keyboard.press('Enter');
    await settled(page);
    expect(path()).toMatch(/^\/documents\//);
  });

  it('reads a file dropped on it, shows its text escaped, ties speaker and words, cites with the span', async ({
    page,
    path,
    observatory,
  }) => {
    await page.goto(`${observatory.address}/about`);
    await settled(page);
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'harbour.txt', { type: 'text/plain' }));
      return data;
    }, DROPPED);
    await page.dispatchEvent('main', 'dragenter', { dataTransfer: transfer });
    expect(await page.locator('.drop-over').count()).toBe(1);
    await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
    await page.waitForSelector('.document-text');
    expect(path()).toMatch(/^\/documents\/sha256:/);
    expect(await page.textContent('.document-text')).toContain("<script>document.title = 'not escaped'</script>");
    expect(await page.title()).not.toContain('not escaped');
    expect(await page.locator('.margin-speakers').first().textContent()).toContain('Zhao Minhua');
    await page.locator('.is-cue').first().focus();
    expect(await page.locator('[data-tied]').count()).toBeGreaterThanOrEqual(2);
    await page.locator('.is-claim').first().click();
    await page.waitForSelector('.margin-pair .arithmetic-line');
    expect(path()).toContain('claim=');
    await page.click('.document-bar button:has-text("Copy citation")');
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    expect(citation).toMatch(/“.*2\.65 percent.*”/);
    expect(citation).toMatch(/sha256:[0-9a-f]{64} \[\d+, \d+\)/);
    const [, start, end] = /\[(\d+), (\d+)\)/.exec(citation)!;
    expect(DROPPED.slice(Number(start), Number(end))).toContain('2.65 percent');
  });

  it('switches layers off, and the address says so', async ({ page, path }) => {
    expect(await page.locator('.is-quantity').count()).toBeGreaterThan(0);
    await page.click('.layers >> text=Quantities');
    await page.waitForFunction(() => !document.querySelector('.is-quantity'));
    expect(path()).toContain('layers=speakers,industries,targets,estimates,observed');
  });

  it('tells of a file that it cannot read', async ({ page, observatory }) => {
    await page.goto(`${observatory.address}/documents`);
    await settled(page);
    await page.setInputFiles('input[type="file"]', {
      name: 'empty.txt',
      mimeType: 'text/plain',
      buffer: Buffer.alloc(0),
    });
    await page.waitForSelector('.sent .bad, .sending [role="alert"]');
    await page.keyboard.press('Escape');
  });

  it('shows nested and long quotations, ranges and how a claim is meant', async ({ page, observatory }) => {
    const { rows } = await (await fetch(`${observatory.address}/api/documents?q=sample`)).json();
    const sample = rows.find(({ language }: { language: string }) => language === 'en');
    await page.goto(`${observatory.address}/documents/${encodeURIComponent(sample.id)}`);
    await page.waitForSelector('.document-text');
    expect(await page.locator('.passage-text.carried').count()).toBeGreaterThanOrEqual(3);
    const margin = (await page.locator('.margin-speakers').allTextContents()).join(' ');
    expect(margin).toContain('goes on (2 of 3)');
    expect(await page.locator('.is-quantity.range').getAttribute('title')).toMatch(/2\.8–3/);
    expect(await page.locator('.is-claim.estimate').count()).toBeGreaterThan(0);
    expect(await page.locator('.margin-pairs .modality.target').count()).toBeGreaterThan(0);
    await page.click('.layers >> text=Estimates');
    await page.waitForFunction(() => !document.querySelector('.is-claim.estimate'));
  });

  it('asks what if, and the answer follows the slider', async ({ page, path, observatory }) => {
    await page.goto(`${observatory.address}/value-chains?what=supply&from=CHN&by=10`);
    const told = () => page.textContent('.what-if h3');
    await page.waitForSelector('.what-if h3');
    const before = await told();
    await page.fill('.slider input', '80');
    await page.waitForFunction((former) => document.querySelector('.what-if h3')?.textContent !== former, before);
    expect(path()).toContain('by=80');
    await page.selectOption('.what-if label:has-text("What changes") select', 'tariff');
    await page.waitForFunction(() => /prices/.test(document.querySelector('.what-if h3')?.textContent ?? ''));
    expect(await told()).toMatch(/[+−]?\d/);
    await page.selectOption('#dependence ~ .filters select', 'DEU');
    await page.waitForFunction(() =>
      /Germany/.test(document.querySelector('#dependence ~ .chart-frame h3')?.textContent ?? ''),
    );
  });

  it('complained of nothing on the way', ({ visit }) => {
    expect(visit.errors).toEqual([]);
  });

  const total = async (page: Page) => (await page.textContent('.bar [role="status"]')) ?? '';
  const number = (text: string) => Number(text.replace(/\D/g, ''));
});
