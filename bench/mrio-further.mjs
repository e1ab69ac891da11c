// Besides whole commands: how fast a CSV of 100 MB is read, how long all years of WIOD take, the kernel without BLAS against NumPy, and
// what-ifs on a factored table of OECD's size. Usage: node bench/mrio-further.mjs [--write]
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTable } from '@xinzhi/mrio';
import { generateTable } from './mrio/generate-table.mjs';
import { writeMeasured } from './mrio/write-measured.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const wiod = join(process.env.XINZHI_SHARED ?? join(root, '../shared'), 'data/wiod2013');

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function run(args) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return { seconds: (performance.now() - started) / 1000, stdout };
}

async function reading() {
  const folder = mkdtempSync(join(tmpdir(), 'xinzhi-reading-'));
  const file = join(folder, 'table.csv');
  generateTable(88, 45, file);
  const megabytes = statSync(file).size / 1e6;
  const seconds = [];
  for (let k = 0; k < 3; k++) {
    const started = performance.now();
    await readTable(createReadStream(file, { highWaterMark: 2 ** 20 }), { name: 'table.csv' });
    seconds.push((performance.now() - started) / 1000);
  }
  rmSync(folder, { recursive: true });
  const speeds = `${(megabytes / seconds[0]).toFixed(0)} MB/s the first time, ${(megabytes / median(seconds)).toFixed(0)} as median of three`;
  return [`a CSV of ${megabytes.toFixed(0)} MB into a table`, speeds];
}

function years() {
  if (!existsSync(wiod)) return ['all years of WIOD 2013', 'not measured: the tables are not here'];
  const { seconds } = run(['packages/xinzhi/bin/xinzhi.mjs', 'gvc', wiod]);
  return ['all years of WIOD 2013, files to country indicators', `${seconds.toFixed(1)} s`];
}

/** The lines of bench/what-if.ts: a question, and its milliseconds. */
function whatIfs() {
  const { stdout } = run(['--import', 'tsx', '--conditions=@xinzhi/source', 'bench/what-if.ts']);
  const [machine, ...lines] = stdout.trim().split('\n');
  const answers = lines.map((line) => line.split(/ {2,}/)).map(([what, time]) => [`what if: ${what}`, time]);
  return [[machine.split(': ')[0], machine.split(': ')[1]], ...answers];
}

/** What a command takes before it has read anything: the fastest of nine. */
function starts() {
  const fastest = (args) => Math.min(...Array.from({ length: 9 }, () => run(args).seconds));
  const koffi = "import('koffi')";
  return [
    ['Node alone', ['-e', '0']],
    ['Node and koffi, which loads a BLAS', ['--input-type=module', '-e', koffi]],
    ['the command, which says how it is used', ['packages/xinzhi/bin/xinzhi.mjs', 'gvc', '--help']],
  ].map(([what, args]) => [`start: ${what}`, `${(1000 * fastest(args)).toFixed(0)} ms`]);
}

/** The lines of bench/mrio-inverse.mjs: what is solved, and how it compares. */
function kernel() {
  const { stdout } = run(['bench/mrio-inverse.mjs', '2000', '5']);
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.split(/ {2,}/));
}

const rows = [...starts(), await reading(), years(), ...kernel(), ...whatIfs()];
for (const [what, result] of rows) console.log(`${what.padEnd(70)} ${result}`);
if (process.argv.includes('--write')) writeMeasured('further', [['what', 'measured'], ...rows]);
