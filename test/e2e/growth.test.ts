import { expect } from 'vitest';
import { audit } from './accessibility.js';
import { describeInBrowser, it } from './in-browser.js';
import { settled } from './observatory.js';

describeInBrowser('growth and its factors in the browser', () => {
  it('splits growth into old factors and new, and weighs it anew when labour’s share is moved', async ({
    page,
    path,
    observatory,
  }) => {
    await page.goto(`${observatory.address}/growth`);
    await settled(page);
    const finding = () => page.textContent('.chart-frame h2');
    const measured = await finding();
    expect(measured).toMatch(/^China grew by −?[\d.]+ points a year in \d{4}–\d{2}/);
    // Sources differ on how fast China grew: what the other one says stands beside it.
    const ways = await page.locator('section[aria-label="The same years in other accounts"] li').allTextContents();
    expect(ways.length).toBe(2);
    expect(new Set(ways.map((way) => /([\d.]+) points a year/.exec(way)?.[1])).size).toBe(2);
    await page.fill('.slider input', '80');
    await page.waitForFunction((former) => document.querySelector('.chart-frame h2')?.textContent !== former, measured);
    expect(path()).toBe('/growth?share=80');
    // Whatever share is assumed, growth stays what it is: only its parts move.
    const growth = (text: string | null) => /grew by (\S+) points/.exec(text ?? '')?.[1];
    expect(growth(await finding())).toBe(growth(measured));
    await page.click('button:has-text("As measured")');
    await page.waitForFunction((former) => document.querySelector('.chart-frame h2')?.textContent === former, measured);
    await page.selectOption('#compared ~ .filters label:has-text("Places") select', 'provinces');
    await page.waitForFunction(() => document.querySelectorAll('.stacked-rows .rank-row').length === 30);
    await page.locator('.stacked-rows .rank-row:has-text("Guangdong")').click();
    await page.waitForFunction(() => document.querySelector('.chart-frame h2')?.textContent?.startsWith('Guangdong'));
    expect(path()).toContain('place=CN-GD');
  });

  it.for([
    { prefix: '', unmoved: /does not move Taiwan/, gap: /no account of 2014, 2015/, among: /whatever the slider says/ },
    { prefix: '/zh', unmoved: /对台湾.*不起作用/, gap: /2014、2015年没有核算/, among: /不随滑块变化/ },
  ])(
    'says which places no assumed share moves, and why years are missing: “$prefix”',
    async (words, { page, observatory }) => {
      await page.goto(`${observatory.address}${words.prefix}/growth?place=TWN&by=year`);
      await settled(page);
      const frame = page.locator('.chart-frame').first();
      expect(await frame.locator('.stack-missing').count()).toBe(2);
      expect(await frame.textContent()).toMatch(words.gap);
      const measured = await frame.locator('h2').textContent();
      expect(await page.locator('.notice').count()).toBe(0);
      await page.fill('.slider input', '80');
      await page.waitForSelector('.notice');
      expect(await frame.locator('.notice').textContent()).toMatch(words.unmoved);
      expect(await frame.locator('h2').textContent()).toBe(measured);
      const among = await page.locator('.chart-frame:has(.stacked-rows) .notice').textContent();
      expect(among).toMatch(words.among);
      expect(await audit(page)).toEqual([]);
    },
  );

  it('complained of nothing on the way', ({ visit }) => {
    expect(visit.errors).toEqual([]);
  });
});
