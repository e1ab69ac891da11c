/**
 * npm run bench:reader [-- SUITE …] [--missed N] [--wrong N] [--write] [--strict]
 *
 * Scores the reader on every suite (or on those named), prints figures beside their bars and the most frequent
 * confusions, and writes a page of errors for each suite into bench/out/reader (not kept: it holds the texts).
 * --write puts the table into docs/reading.md; --strict ends with 1 when a figure falls short of its bar.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { errorPage, errorPageIndex } from './error-page.js';
import type { Figure, Page, Suite } from './suite.js';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const shared = process.env.XINZHI_SHARED ?? join(root, '../shared');
const suiteNames = [
  'targets',
  'newsquant',
  'recognizers-zh',
  'central-bilingual',
  'polnear',
  'cec',
  'evening-news',
  'national-reports',
  'bilingual-claims',
  'priorities',
  'speed',
];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    missed: { type: 'string', default: '0' },
    wrong: { type: 'string', default: '0' },
    write: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
  },
});
for (const name of positionals)
  if (!suiteNames.includes(name)) {
    console.error(`no suite '${name}': there are ${suiteNames.join(', ')}`);
    process.exit(2);
  }

async function loadSuite(name: string): Promise<Suite> {
  const module = (await import(pathToFileURL(join(here, `${name}.ts`)).href)) as { suite: Suite };
  return module.suite;
}

const outcome = ({ value, bar }: Figure) => (bar === null ? ' ' : value >= bar ? '✓' : '✗');
const shown = (value: number) => value.toFixed(3);
/** As it was set: .93, 1, 20; a share of a count to three digits. */
const barOf = (bar: number) => Number(bar.toFixed(3));

/** Every n-th mark of an outcome, so that a sample spans the whole suite. */
function printSample(pages: Page[], which: 'missed' | 'wrong', count: number): void {
  const lines = pages.flatMap(({ title, text, marks }) =>
    marks
      .filter(({ outcome }) => outcome === which)
      .map(
        ({ start, end, label }) => `${title}: [${label}] ${text.slice(start, end).replace(/\s+/g, ' ').slice(0, 160)}`,
      ),
  );
  const step = Math.max(1, Math.floor(lines.length / count));
  for (const line of lines.filter((_, index) => index % step === 0).slice(0, count)) console.log(`  ${which} ${line}`);
}

const output = join(root, 'bench/out/reader');
mkdirSync(output, { recursive: true });
const rows: string[] = [];
const written: { name: string; title: string; errors: number }[] = [];
let short = 0;
for (const name of positionals.length > 0 ? positionals : suiteNames) {
  const suite = await loadSuite(name);
  const material = join(shared, suite.needs);
  if (suite.needs !== '' && !existsSync(material)) {
    console.error(`${name} is left out: ${material} is missing (XINZHI_SHARED names another place)`);
    continue;
  }
  const { figures, confusions, pages } = await suite.run(shared);
  console.log(`\n${suite.title}`);
  rows.push(`\n**${suite.title}**\n`, '| what | measured | bar | counts |', '|---|---|---|---|');
  for (const figure of figures) {
    const bar = figure.bar === null ? '' : `(bar ${barOf(figure.bar)})`;
    console.log(
      `${outcome(figure)} ${figure.what.padEnd(58)} ${shown(figure.value)} ${bar.padEnd(12)} ${figure.detail}`,
    );
    rows.push(
      `| ${figure.what} | ${shown(figure.value)} | ${figure.bar === null ? '–' : `≥ ${barOf(figure.bar)}`} | ${figure.detail} |`,
    );
    if (figure.bar !== null && figure.value < figure.bar) short++;
  }
  const worst = [...confusions].sort((a, b) => b.count - a.count).slice(0, 12);
  for (const { what, count } of worst) console.log(`    ${String(count).padStart(5)} × ${what}`);
  if (Number(options.missed) > 0) printSample(pages, 'missed', Number(options.missed));
  if (Number(options.wrong) > 0) printSample(pages, 'wrong', Number(options.wrong));
  writeFileSync(join(output, `${name}.html`), errorPage(suite.title, pages));
  written.push({
    name,
    title: suite.title,
    errors: pages.reduce((sum, { marks }) => sum + marks.filter((mark) => mark.outcome !== 'right').length, 0),
  });
}
writeFileSync(join(output, 'index.html'), errorPageIndex(written));
console.log(`\nthe errors to page through: ${join(output, 'index.html')}`);
if (options.write) {
  if (positionals.length > 0) {
    console.error('--write needs all suites: run it without naming one');
    process.exit(2);
  }
  const page = join(root, 'docs/reading.md');
  const table = rows.join('\n');
  const between = /(<!-- measured -->\n)[\s\S]*?(<!-- end -->)/;
  writeFileSync(page, readFileSync(page, 'utf8').replace(between, `$1\n${table}\n\n$2`));
}
if (short > 0) console.log(`${short} figure${short === 1 ? ' falls' : 's fall'} short of the bar`);
if (options.strict && short > 0) process.exitCode = 1;
