import { describe, expect } from 'vitest';
import { audit, overflow } from './accessibility.js';
import { describeInBrowser, it } from './in-browser.js';
import { listen, settled } from './observatory.js';

const VIEWS = [
  '/',
  '/ledger',
  '/ledger?group=year&place=CHN',
  '/documents',
  '/places',
  '/places/CN-GD',
  '/places/CHN',
  '/industries',
  '/industries/6g',
  '/matrix',
  '/matrix?mode=first&order=similarity&show=CN-ZJ&stage=future',
  '/series',
  '/series/rd.intensity?place=CHN,USA',
  '/series/gvc.position',
  '/value-chains',
  '/value-chains?by=10&from=CHN&to=USA&user=USA&what=tariff',
  '/index',
  '/index?aggregate=geometric&own=rd:9,staff:0&place=CN-SC&weights=given&without=rd_basic&year=2017',
  '/growth',
  '/growth?by=year&place=CN-GD&share=40&sort=growth',
  '/systems/3',
  '/search?q=robot',
  '/about',
  '/nowhere',
];

describeInBrowser('every view', () => {
  const screens = [
    { name: 'wide, light, English', prefix: '', width: 1280, height: 900, colorScheme: 'light' },
    { name: 'narrow, dark, Chinese', prefix: '/zh', width: 390, height: 844, colorScheme: 'dark' },
  ] as const;
  describe.each(screens)('$name', ({ prefix, width, height, colorScheme }) => {
    it.for(VIEWS)('%s is quiet, fits, and can be read by everyone', async (view, { browser, observatory }) => {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme });
      const { errors, foreign } = listen(page, observatory.address);
      await page.goto(observatory.address + (view === '/' ? prefix || '/' : prefix + view));
      await settled(page);
      expect(await page.getAttribute('html', 'lang')).toBe(prefix ? 'zh-CN' : 'en-GB');
      expect(await page.title()).toContain('Xinzhi');
      expect(await overflow(page)).toBe(0);
      expect(await audit(page)).toEqual([]);
      // A view that was restored by its address is at that address still.
      expect(decodeURIComponent(page.url())).toBe(
        decodeURIComponent(observatory.address + (view === '/' ? prefix || '/' : prefix + view)),
      );
      expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
      await page.close();
    });
  });

  it('an open pair, a document and its opened claim pass the same audit', async ({ browser, observatory }) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const { errors } = listen(page, observatory.address);
    await page.goto(`${observatory.address}/ledger`);
    await settled(page);
    await page.click('.row-button');
    await page.waitForSelector('.opened');
    expect(await audit(page)).toEqual([]);
    await page.click('.opened .document-line a');
    await settled(page);
    expect(await audit(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('is isolated, so that the threads which factor a world table share its memory', async ({
    browser,
    observatory,
  }) => {
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

  it('says nothing in English of the baseline’s series on Chinese pages', async ({ browser, observatory }) => {
    const { rows } = await (await fetch(`${observatory.address}/api/series`)).json();
    // Words alone: 'GDP' or a formula is the same in both languages.
    const english: string[] = [
      ...new Set<string>(rows.flatMap((row: Record<string, string[]>) => [...row.definitions!, ...row.sources!])),
    ].filter((text) => /[a-z]{3,} [a-z]{2,}/i.test(text));
    expect(english.length).toBeGreaterThan(80);
    const { rows: documents } = await (await fetch(`${observatory.address}/api/documents?q=2024`)).json();
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const checked = async (view: string) => {
      const shown = (await page.content()).replaceAll('&amp;', '&');
      expect(shown).toMatch(/[\u4e00-\u9fff]/);
      expect(
        english.filter((text) => shown.includes(text)),
        view,
      ).toEqual([]);
    };
    const views = [
      ...['/zh', '/zh/series', '/zh/series/gvc.position', '/zh/series/rd.expenditure.growth', '/zh/places/CHN'],
      ...['/zh/systems/4', '/zh/about', '/zh/index', '/zh/growth', '/zh/growth?place=CN-GD'],
    ];
    for (const view of views) {
      await page.goto(observatory.address + view);
      await settled(page);
      await checked(view);
    }
    for (const view of ['/zh/ledger?result=on+track', '/zh/ledger?metric=gdp.growth&place=CHN']) {
      await page.goto(observatory.address + view);
      await settled(page);
      await page.click('.row-button');
      await page.waitForSelector('.opened .arithmetic-line[lang="zh"]');
      expect(await page.textContent('.opened .arithmetic-line')).toMatch(
        /⇒ (已实现|未实现|取决于定义|进度正常|相符|接近|不符)/,
      );
      await checked(view);
    }
    const id = documents.find(({ place, claims }: { place: string; claims: number }) => place === 'CHN' && claims)?.id;
    await page.goto(`${observatory.address}/zh/documents/${encodeURIComponent(id)}?claim=0`);
    await settled(page);
    await checked('document');
    await page.close();
  });

  it('compares two years of the matrix: what is new, what was dropped', async ({ browser, observatory }) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    // The baseline has one year of provincial reports: an earlier one is made up from it, without its first cell.
    await page.route('**/api/matrix**', async (route) => {
      const matrix = await (
        await route.fetch({
          url: route
            .request()
            .url()
            .replace(/([?&])year=2000/, '$1'),
        })
      ).json();
      const [first, second] = matrix.cells;
      const then = route.request().url().includes('year=2000');
      const cells = matrix.cells.filter((cell: unknown) => cell !== (then ? first : second));
      await route.fulfill({
        json: { ...matrix, years: ['2000', ...matrix.years], year: then ? '2000' : matrix.year, cells },
      });
    });
    await page.goto(`${observatory.address}/matrix?least=1`);
    await page.waitForSelector('.matrix');
    expect(await page.locator('td.new, td.dropped').count()).toBe(0);
    await page.selectOption('.filters label:has-text("Compare") select', '2000');
    await page.waitForSelector('td.new');
    expect(page.url()).toContain('compare=2000');
    expect(await page.locator('td.new').count()).toBe(1);
    expect(await page.locator('td.dropped').count()).toBe(1);
    expect(await page.locator('td.new').getAttribute('aria-label')).toContain('new');
    await page.close();
  });

  it.for(['/places/XX-NO', '/zh/documents/nothing', '/industries/nothing', '/series/no.such', '/systems/99'])(
    '%s is not there: says so, and leads on',
    async (view, { browser, observatory }) => {
      const page = await browser.newPage();
      await page.goto(observatory.address + view);
      await page.waitForSelector('.failure h1');
      expect(await audit(page)).toEqual([]);
      await page.click('.failure a');
      await page.waitForSelector('.card');
      await page.close();
    },
  );

  it('says what is wrong, and how to go on, when the server cannot be reached', async ({ browser, observatory }) => {
    const page = await browser.newPage();
    await page.goto(`${observatory.address}/about`);
    await settled(page);
    await page.route('**/api/matrix**', (route) => route.abort());
    await page.click('nav >> text=Matrix');
    await page.waitForSelector('.failure');
    expect(await page.textContent('.failure')).toContain('still running');
    await page.unroute('**/api/matrix**');
    await page.click('.failure button');
    await page.waitForSelector('.matrix');
    await page.close();
  });
});
