// How long an index takes in Chromium: the package bundled from its sources, as a page would load it.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';

/** Milliseconds by years and by what is varied; null where there is no Chromium. */
export async function redrawsInBrowser() {
  const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium'].find((path) => path && existsSync(path));
  if (!executablePath) {
    console.warn('!! no Chromium here (CHROMIUM names one): nothing measured in a browser; apt-get install chromium');
    return null;
  }
  const bundle = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['@xinzhi/source'] },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: fileURLToPath(new URL('browser/redraws.ts', import.meta.url)), formats: ['es'] },
    },
  });
  const chunks = bundle[0].output;
  const code = chunks.find(({ isEntry }) => isEntry).code;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const rows = [];
    for (const years of [1, 14])
      for (const every of [false, true]) {
        // A page of its own each time: the first redraw has nothing compiled yet.
        const page = await browser.newPage();
        const times = await page.evaluate(
          async ({ code, years, every }) => {
            const { redraws } = await import(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
            return redraws(years, every);
          },
          { code, years, every },
        );
        rows.push({ years, every, ...times });
        await page.close();
      }
    return rows;
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await redrawsInBrowser());
