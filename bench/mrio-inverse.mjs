// The kernel without BLAS against NumPy: the inverse of I − A, and a solve with 50 columns. They take turns, each in a
// process of its own; best and median of all. Usage: node bench/mrio-inverse.mjs [n] [rounds]
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseLinearAlgebra } from '@xinzhi/mrio';

const here = dirname(fileURLToPath(import.meta.url));
const n = Number(process.argv[2] ?? 2000);
const rounds = Number(process.argv[3] ?? 5);

/** In a process of its own: the milliseconds of both. */
async function ours() {
  const { algebra } = await chooseLinearAlgebra({ blas: 'none' });
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const matrixOf = (size) => {
    const values = Float64Array.from({ length: size * size }, () => -random() / (2 * size));
    for (let k = 0; k < size; k++) values[k * size + k] += 1;
    return values;
  };
  const unit = (size) => Float64Array.from({ length: size * size }, (_, at) => Number(at % (size + 1) === 0));
  const [matrix, identity] = [matrixOf(n), unit(n)];
  const timed = (work) => {
    const started = performance.now();
    work();
    return performance.now() - started;
  };
  algebra.solve(algebra.factor(matrixOf(900), 900), unit(900), 900);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const inverse = timed(() => algebra.solve(algebra.factor(matrix, n), identity, n));
  const solve = timed(() => algebra.solve(algebra.factor(matrix, n), new Float64Array(50 * n).fill(1), 50));
  return [inverse, solve];
}

function run(program, args) {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

if (process.argv[4] === 'once') console.log(JSON.stringify(await ours()));
else {
  const times = { numpy: [], kernel: [] };
  for (let k = 0; k < rounds; k++) {
    times.numpy.push(run('/usr/bin/python3', [join(here, 'mrio-inverse.py'), String(n)]));
    times.kernel.push(run(process.execPath, [fileURLToPath(import.meta.url), String(n), '1', 'once']));
  }
  const sorted = (runs, which) => runs.map((run) => run[which]).sort((a, b) => a - b);
  for (const [which, what] of ['the inverse', 'a solve with 50 columns'].entries()) {
    const [numpy, kernel] = [sorted(times.numpy, which), sorted(times.kernel, which)];
    const middle = Math.floor(rounds / 2);
    const [best, median] = [kernel[0] / numpy[0], kernel[middle] / numpy[middle]].map((ratio) => ratio.toFixed(1));
    console.log(
      `without BLAS, n = ${n}, ${what}  ${median} × NumPy’s time (best ${best} ×; ${kernel[0].toFixed(0)} ms against ${numpy[0].toFixed(0)})`,
    );
  }
}
