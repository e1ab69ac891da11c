// From a world table's file to all country-level indicators, whole commands against NumPy, at several sizes, and KWW's nine
// terms: wall time, peak memory, and the 2/3 n³ of a factorisation. Usage: node bench/mrio-sizes.mjs [n,n,…] [--write]
// Tables are generated in WIOD's layout (41 × 35 is WIOD's own size, 77 × 45 OECD's ICIO, 163 × 49 EXIOBASE's).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateTable } from './mrio/generate-table.mjs';
import { writeMeasured } from './mrio/write-measured.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const shapes = [
  [41, 35],
  [77, 45],
  [163, 49],
].filter(([G, N]) => !/^[\d,]+$/.test(process.argv[2] ?? '') || process.argv[2].split(',').includes(String(G * N)));
const folder = mkdtempSync(join(tmpdir(), 'xinzhi-sizes-'));

/** Runs a program: wall seconds, peak memory in MB as the system counts it, and what it printed. */
function timed(program, args, env = {}) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    '/usr/bin/python3',
    [
      '-c',
      'import resource,subprocess,sys; r=subprocess.run(sys.argv[1:]); print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss//1024, file=sys.stderr); sys.exit(r.returncode)',
      program,
      ...args,
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 30, env: { ...process.env, ...env } },
  );
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return { seconds: (performance.now() - started) / 1000, megabytes: Number(stderr.trim().split('\n').at(-1)), stdout };
}

/**
 * Runs programs in turns, as often as the size allows, so that a busy minute falls on all of them: of each the run in the
 * middle, with the seconds of the fastest.
 */
function inTurns(n, programs) {
  const runs = programs.map(() => []);
  const rounds = n < 2000 ? 15 : n < 5000 ? 5 : 1;
  for (let round = 0; round < rounds; round++) {
    for (const [k, [program, args, env]] of programs.entries()) runs[k].push(timed(program, args, env));
  }
  return runs.map((own) => {
    const sorted = own.sort((one, other) => one.seconds - other.seconds);
    return { ...sorted[Math.floor(rounds / 2)], best: sorted[0].seconds };
  });
}

const rows = [];
for (const [G, N] of shapes) {
  const n = G * N;
  const file = join(folder, `table-${n}.csv`);
  generateTable(G, N, file);
  const size = statSync(file).size / 1e6;
  const gvc = ['packages/xinzhi/bin/xinzhi.mjs', 'gvc', file, '--format', 'csv'];
  const [numpy, ours, kww, kernel] = inTurns(n, [
    ['/usr/bin/python3', [join(here, 'mrio-numpy.py'), file, '1']],
    [process.execPath, gvc],
    [process.execPath, [...gvc, '--decomposition', 'kww']],
    ...(n < 5000 ? [[process.execPath, gvc, { XINZHI_BLAS: 'none' }]] : []),
  ]);
  const parts = timed(process.execPath, ['bench/mrio-kww.mjs', file]).stdout.trim();
  const share = (run) => {
    const [middle, best] = [run.seconds / numpy.seconds, run.best / numpy.best].map((ratio) => ratio.toFixed(2));
    return n < 5000 ? `${middle} × (best ${best})` : `${middle} ×`;
  };
  const shown = (run) => `${run.seconds.toFixed(2)} s, ${run.megabytes} MB`;
  const row = [
    `${n} (${G} × ${N})`,
    `${size.toFixed(0)} MB`,
    shown(numpy),
    shown(ours),
    share(ours),
    share(kww),
    kernel === undefined ? '–' : `${shown(kernel)}, ${share(kernel)}`,
    `${((2 / 3) * (n / 1000) ** 3).toFixed(1)} Gflop; ${parts}`,
  ];
  rows.push(row);
  console.log(row.join(' | '));
  rmSync(file);
}
rmSync(folder, { recursive: true, force: true });
const head = [
  'n',
  'file',
  'NumPy: read, A, inverse, products',
  'xinzhi gvc',
  'of NumPy’s time',
  'with KWW’s terms, of NumPy’s time',
  'without BLAS',
  '2/3 n³, and the factorisation',
];
if (process.argv.includes('--write')) writeMeasured('sizes', [head, ...rows]);
