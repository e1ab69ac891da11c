// npm run bench:composite [-- speed|browser|page|cross] [-- --write]: how long indices take beside NumPy in the same run, in Node, in
// Chromium and on the page Index, and how far every method differs from an independent implementation. --write puts tables into
// docs/benchmarks-composite.md.
import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crossCheck } from './composite/cross-check.mjs';
import { writeMeasured } from './mrio/write-measured.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const wanted = (section) => asked.length === 0 || asked.includes(section);

function report(section, rows) {
  for (const row of rows) console.log(row.join(' | '));
  console.log();
  if (process.argv.includes('--write')) writeMeasured(section, rows, 'benchmarks-composite.md');
}

/** The last line that a program prints, as JSON. */
function figures(program, args) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: join(here, '..'),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${stderr}`);
  if (stderr) process.stderr.write(stderr);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}
const typescript = (script, ...args) =>
  figures(process.execPath, ['--import', 'tsx', '--conditions=@xinzhi/source', join(here, script), ...args]);

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const seconds = (value) => `${value.toFixed(2)} s`;

/** Both take turns, so that a busy moment of the machine meets both. */
const ROUNDS = 3;

function speed() {
  const hasNumpy = spawnSync('python3', ['-c', 'import numpy']).status === 0;
  if (!hasNumpy) console.warn('!! NumPy is missing, nothing beside: apt-get install python3-numpy python3-scipy');
  const ours = [];
  const numpy = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(typescript('composite/speed.ts'));
    if (hasNumpy) numpy.push(...figures('python3', [join(here, 'composite/speed-numpy.py')]));
  }
  const noise = middle(ours.flatMap(({ noise }) => noise));
  const beside = hasNumpy ? `${seconds(middle(numpy))} (${(noise / middle(numpy)).toFixed(2)} ×)` : '–';
  const first = middle(ours.map(({ noise }) => noise[0]));
  const every = middle(ours.flatMap(({ every }) => every));
  const [year, panel] = ['sobolOfYear', 'sobolOfPanel'].map((name) => {
    const times = ours.map((run) => run[name]);
    return [`${times[0].evaluations} evaluations`, seconds(middle(times.map((one) => one.seconds)))];
  });
  const distances = typescript('composite/speed-distances.ts', '--json');
  const scipy = distances.scipySeconds === null ? '–' : `${seconds(distances.scipySeconds)} (SciPy)`;
  report('speed', [
    ['what', 'measured', 'NumPy, vectorised', 'bar'],
    [
      'entropy–TOPSIS, 31 × 14 × 16, 10 000 variants: weights disturbed',
      `${seconds(noise)}, the first time ${seconds(first)}`,
      beside,
      '1 s, 1.5 × NumPy',
    ],
    ['the same, every step varied', seconds(every), '–', '–'],
    [`Sobol indices, 31 × 14, ${year[0]}`, year[1], '–', '10 s'],
    [`Sobol indices, 31 × 14 × 16, ${panel[0]}`, panel[1], '–', '10 s'],
    [
      `directional distances, 30 provinces × ${distances.programs / 30} years`,
      seconds(distances.seconds),
      scipy,
      '5 s',
    ],
  ]);
}

function browser() {
  const measured = typescript('composite/browser/measure.ts');
  if (measured === null) return;
  report('browser', [
    ['an index of 31 provinces, 14 indicators, 1 000 variants', 'the first time', 'again', 'bar'],
    ...measured.map(({ years, every, first, median }) => [
      `${years === 1 ? 'one year' : `${years} years`}, ${every ? 'every step varied' : 'weights disturbed'}`,
      `${first.toFixed(0)} ms`,
      `${median.toFixed(0)} ms`,
      '100 ms',
    ]),
  ]);
}

/** The page Index itself, served: from the event to the paint. */
function redrawnPage() {
  const measured = typescript('composite/browser/page.ts');
  if (measured === null) return;
  const load = loadavg()[0].toFixed(1);
  const milliseconds = (value) => `${value.toFixed(0)} ms`;
  report('page', [
    [`change (load average ${load} meanwhile)`, 'how many', 'ranks painted', 'ranges painted', 'the slowest', 'bar'],
    ...measured.map(({ change, count, ranks, ranges, slowest }) => [
      ...[change, String(count), milliseconds(ranks), milliseconds(ranges), milliseconds(slowest)],
      '100 ms',
    ]),
  ]);
}

/** Every name on the console; a row for each pair and partner, with the names that differ most, on the page. */
function cross() {
  const found = crossCheck();
  const digits = (value) => value.toExponential(1);
  for (const { pair, partner, name, count, absolute, relative } of found)
    console.log(`${pair} | ${partner} | ${name} | ${count} | ${digits(absolute)} | ${digits(relative)}`);
  const most = (rows, size) => rows.reduce((worst, row) => (row[size] > worst[size] ? row : worst));
  const worst = (rows, size) => {
    const row = most(rows, size);
    return row[size] === 0 ? '0' : `${digits(row[size])} (${row.name})`;
  };
  const groups = new Map();
  for (const row of found) {
    const key = `${row.pair} ${row.partner}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  report('differences', [
    ['pair', 'beside', 'results', 'figures', 'greatest difference', 'greatest relative difference'],
    ...[...groups.values()].map((rows) => [
      rows[0].pair,
      rows[0].partner === 'python3' ? 'NumPy, SciPy' : 'R',
      String(rows.length),
      String(rows.reduce((sum, { count }) => sum + count, 0)),
      worst(rows, 'absolute'),
      worst(rows, 'relative'),
    ]),
  ]);
}

if (wanted('speed')) speed();
if (wanted('browser')) browser();
if (wanted('browser') || wanted('page')) redrawnPage();
if (wanted('cross')) cross();
