// npm run bench: the figures of docs/benchmarks.md, measured again on this machine. Prints a table; --write puts it into the page.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { findBlas, findChromium } from '../scripts/debian.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const shared = process.env.XINZHI_SHARED ?? join(root, '../shared');
const reports = join(shared, 'corpus/provinces-2026');
if (!existsSync(reports)) {
  console.error(`${reports} is missing: the benchmarks read the shared material (XINZHI_SHARED names another place)`);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'xinzhi-bench-'));
const rows = [];
const note = (what, measured, bar) => {
  rows.push({ what, measured, bar });
  console.log(`${what.padEnd(66)} ${measured}   (bar: ${bar})`);
};

function run(args, options = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...options,
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stderr}`);
  return stdout;
}

/** Runs the command line in a process of its own: wall time in seconds and peak memory in megabytes. */
function measured(args) {
  const report = join(folder, 'peak');
  const probe = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(report)}, String(process.resourceUsage().maxRSS / 1024)));`;
  const started = performance.now();
  const output = run([
    '--import',
    `data:text/javascript,${encodeURIComponent(probe)}`,
    'packages/xinzhi/dist/cli/main.js',
    ...args,
  ]);
  return { seconds: (performance.now() - started) / 1000, megabytes: Number(readFileSync(report, 'utf8')), output };
}

const tsx = ['--import', 'tsx', '--conditions=@xinzhi/source'];
const lastLines = (text, count) => text.trim().split('\n').slice(-count);

const reading = JSON.parse(lastLines(run([...tsx, 'bench/read-reports.ts', reports]), 1)[0]);
note(
  `Reading ${reading.documents} provincial reports, ${reading.characters} characters, all extractors, one core`,
  `${reading.coldSeconds.toFixed(2)} s (warm ${reading.warmSeconds.toFixed(2)} s), ${reading.peakMegabytes.toFixed(0)} MB`,
  '< 3 s, < 600 MB',
);

const store = join(folder, 'store.duckdb');
const load = measured(['load', reports, '--store', store]);
const check = measured(['check', '--store', store, '--format', 'jsonl']);
note(
  'Loading and checking them, from the command line',
  `${load.seconds.toFixed(1)} s + ${check.seconds.toFixed(1)} s, ${Math.max(load.megabytes, check.megabytes).toFixed(0)} MB`,
  '< 15 s, < 600 MB',
);

const [statements, people, , figures] = lastLines(run([...tsx, 'bench/score-articles.ts']), 4);
note('Five articles: statements', statements.replace('statements found ', 'found '), '≥ 55 of 61');
note('Five articles: people', people, '22 of 22');
note('Five articles: policy figures', figures, '3 of 3');
note('Targets of 2026, 8 provinces', lastLines(run([...tsx, 'bench/score-targets.ts']), 1)[0], '≥ 40 of 46');

const expected = {
  1995: { CHN: -0.0233, USA: 0.1157 },
  2000: { CHN: 0.0118, USA: 0.1525 },
  2005: { CHN: -0.056, USA: 0.1514 },
};
for (const blas of [...(findBlas() === null ? [] : ['system']), 'none']) {
  let worst = 0;
  for (const [year, positions] of Object.entries(expected)) {
    const table = join(shared, `data/wiod2013/wiot_${year}.csv.gz`);
    const env = { ...process.env, ...(blas === 'none' ? { XINZHI_BLAS: 'none' } : {}) };
    const lines = run(['packages/xinzhi/dist/cli/main.js', 'gvc', table, '--format', 'csv'], { env })
      .trim()
      .split('\n');
    const column = lines[0].split(',').indexOf('position');
    for (const [country, position] of Object.entries(positions)) {
      const row = lines.find((line) => line.startsWith(`${country},`) || line.includes(`,${country},`)).split(',');
      worst = Math.max(worst, Math.abs(Number(row[column]) - position));
    }
  }
  note(
    `Position index, WIOD 2013, largest difference (${blas === 'none' ? 'WebAssembly' : 'system BLAS'})`,
    worst.toExponential(1),
    '≤ 1e-4',
  );
}

const assets = join(root, 'packages/observatory/dist/assets');
const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
const weight = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name)), { level: 9 }).length, 0);
note("The page's JavaScript, compressed, all chunks", `${(weight / 1000).toFixed(0)} kB`, '< 350 kB');

const env = { ...process.env, CHROMIUM: findChromium() ?? '' };
const view = JSON.parse(lastLines(run([...tsx, 'bench/first-view.ts'], { env }), 1)[0]);
note(
  'First view of the overview in Chromium',
  view === null
    ? 'no Chromium here'
    : `${view.seconds.toFixed(2)} s (median of ${view.visits}), ${view.errors} console errors`,
  '< 1.5 s, none',
);

rmSync(folder, { recursive: true, force: true });
if (process.argv.includes('--write')) {
  const page = join(root, 'docs/benchmarks.md');
  const table = [
    '| what | measured | bar |',
    '|---|---|---|',
    ...rows.map(({ what, measured, bar }) => `| ${what} | ${measured} | ${bar} |`),
  ].join('\n');
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`;
  const between = /(<!-- measured -->\n)[\s\S]*?(<!-- end -->)/;
  writeFileSync(page, readFileSync(page, 'utf8').replace(between, `$1${machine}\n\n${table}\n$2`));
}
