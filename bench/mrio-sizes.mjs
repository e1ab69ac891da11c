// From a world table's file to all country-level indicators, whole commands against NumPy, at several sizes, and KWW's nine
// terms: wall time, peak memory, and the 2/3 n³ of a factorisation. Usage: node bench/mrio-sizes.mjs [n,n,…] [--write]
// Tables are generated in WIOD's layout (41 × 35 is WIOD's own size, 77 × 45 OECD's ICIO, 163 × 49 EXIOBASE's).
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const shapes = [
  [41, 35],
  [77, 45],
  [163, 49],
].filter(([G, N]) => !/^[\d,]+$/.test(process.argv[2] ?? '') || process.argv[2].split(',').includes(String(G * N)));
const folder = mkdtempSync(join(tmpdir(), 'xinzhi-sizes-'));
const categories = ['HH', 'NPISH', 'GOV', 'GFCF', 'INVNT'];

/** A table that balances: home flows a hundred times those across borders, output twice the inputs. */
function generate(G, N, path) {
  const n = G * N;
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const codes = Array.from({ length: G }, (_, s) =>
    String.fromCharCode(65 + Math.floor(s / 26 / 26), 65 + (Math.floor(s / 26) % 26), 65 + (s % 26)),
  );
  const labels = (parts) => codes.flatMap((code) => parts.map((part) => `${code}_${part}`));
  const industries = Array.from({ length: N }, (_, k) => `c${k + 1}`);
  const file = openSync(path, 'w');
  writeSync(file, `${['V1', ...labels(industries), ...labels(categories), 'OUT'].join(',')}\n`);
  for (let i = 0; i < n; i++) {
    const home = Math.floor(i / N);
    const cells = [];
    let sum = 0;
    for (let j = 0; j < n; j++) {
      const value = Math.round(random() * (Math.floor(j / N) === home ? 20000 : 200)) / 1000;
      cells.push(value);
      sum += value;
    }
    for (let c = 0; c < G * 5; c++) {
      const value = c % 5 === 4 ? 0 : Math.round(random() * (Math.floor(c / 5) === home ? 1000 * N * 20 : 4000)) / 1000;
      cells.push(value);
      sum += value;
    }
    writeSync(file, `${labels(industries)[i]},${cells.join(',')},${sum.toFixed(3)}\n`);
  }
  closeSync(file);
}

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

const rows = [];
for (const [G, N] of shapes) {
  const n = G * N;
  const file = join(folder, `table-${n}.csv`);
  generate(G, N, file);
  const size = statSync(file).size / 1e6;
  const numpy = timed('/usr/bin/python3', [join(here, 'mrio-numpy.py'), file, '1']);
  const ours = timed(process.execPath, ['packages/xinzhi/dist/cli/main.js', 'gvc', file, '--format', 'csv']);
  const kww = timed(process.execPath, ['bench/mrio-kww.mjs', file]);
  const kernel =
    n < 2000
      ? timed(process.execPath, ['packages/xinzhi/dist/cli/main.js', 'gvc', file, '--format', 'csv'], {
          XINZHI_BLAS: 'none',
        })
      : null;
  const row = {
    n: `${n} (${G} × ${N})`,
    file: `${size.toFixed(0)} MB`,
    numpy: `${numpy.seconds.toFixed(1)} s, ${numpy.megabytes} MB`,
    ours: `${ours.seconds.toFixed(1)} s, ${ours.megabytes} MB`,
    ratio: `${(ours.seconds / numpy.seconds).toFixed(2)} ×`,
    kww: `${(kww.seconds / numpy.seconds).toFixed(2)} ×`,
    kernel: kernel === null ? '–' : `${kernel.seconds.toFixed(1)} s`,
    work: `${((2 / 3) * (n / 1000) ** 3).toFixed(1)} Gflop; ${kww.stdout.trim()}`,
  };
  rows.push(row);
  console.log(row);
  rmSync(file);
}
rmSync(folder, { recursive: true, force: true });
const page = join(root, 'docs/benchmarks-mrio.md');
if (process.argv.includes('--write') && existsSync(page)) {
  const table = [
    '| n | file | NumPy: read, A, inverse, products | xinzhi gvc | of NumPy’s time | full KWW, of NumPy’s time | WebAssembly | 2/3 n³ and the factorisation |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${Object.values(row).join(' | ')} |`),
  ].join('\n');
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`;
  const text = readFileSync(page, 'utf8').replace(
    /(<!-- measured -->\n)[\s\S]*?(<!-- end -->)/,
    `$1${machine}\n\n${table}\n$2`,
  );
  writeFileSync(page, text);
}
