// Directional distances of 30 provinces over 60 years, each against its year's frontier (1 800 linear programs), and against the
// frontier of all years together: the package on HiGHS as WebAssembly, and SciPy on its own HiGHS in the same run.
// Usage: npx tsx --conditions=@xinzhi/source bench/composite/speed-distances.ts [--json]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { directionalDistance, loadLinearSolver, type Production } from '@xinzhi/composite';
import { sharedRows } from '../../test/shared-material.js';

const YEARS = 60;

/** Real figures of 2013–15, carried on over 60 years at rates that differ by province, so that the frontier changes hands. */
function productions(): Production[] {
  const first = sharedRows('data/fixtures/dea/gtfpch_example.csv').filter(([, year]) => year === '2013');
  return Array.from({ length: YEARS }, (_, t) => {
    const grown = (value: string | undefined, unit: number, rate: number): number =>
      Number(value) * Math.exp(t * rate * (1 + 0.5 * Math.sin(unit + rate * 1000)));
    return {
      inputs: first.map((row, unit) => [grown(row[2], unit, 0.05), grown(row[3], unit, 0.01)]),
      outputs: first.map((row, unit) => [grown(row[5], unit, 0.06)]),
      undesirable: first.map((row, unit) => [grown(row[6], unit, 0.03)]),
    };
  });
}

const years = productions();
const solver = await loadLinearSolver();
const loaded = performance.now();
const own = years.map((production) => directionalDistance(solver, production).map(({ distance }) => distance));
const ownSeconds = (performance.now() - loaded) / 1000;
const reference: Production = {
  inputs: years.flatMap(({ inputs }) => inputs),
  outputs: years.flatMap(({ outputs }) => outputs),
  undesirable: years.flatMap((production) => production.undesirable!),
};
const started = performance.now();
const pooled = directionalDistance(solver, reference).map(({ distance }) => distance);
const pooledSeconds = (performance.now() - started) / 1000;

const { status, stdout, stderr } = spawnSync('python3', [join(import.meta.dirname, 'speed-scipy.py')], {
  encoding: 'utf8',
  input: JSON.stringify(years.map(({ inputs, outputs, undesirable }) => ({ inputs, outputs, undesirable }))),
  maxBuffer: 2 ** 28,
});
if (status !== 0) console.warn(`!! SciPy is not on this machine (apt-get install python3-scipy): ${stderr}`);
const scipy = status === 0 ? (JSON.parse(stdout) as { seconds: number; distances: number[][] }) : null;
const difference = scipy
  ? Math.max(...own.flatMap((row, t) => row.map((distance, unit) => Math.abs(distance - scipy.distances[t]![unit]!))))
  : null;

const result = {
  programs: own.flat().length,
  seconds: ownSeconds,
  scipySeconds: scipy?.seconds ?? null,
  greatestDifference: difference,
  pooledPrograms: pooled.length,
  pooledSeconds,
};
if (process.argv.includes('--json')) console.log(JSON.stringify(result));
else {
  console.log(`${result.programs} directional distances, 31 variables each: ${ownSeconds.toFixed(2)} s (bar: 5 s)`);
  if (scipy)
    console.log(
      `the same by scipy.optimize.linprog: ${scipy.seconds.toFixed(2)} s; distances differ by at most ${difference!.toExponential(1)}`,
    );
  console.log(`${pooled.length} against the frontier of all years, 1801 variables each: ${pooledSeconds.toFixed(2)} s`);
}
