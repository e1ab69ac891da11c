// From a world table's file to the value-chain indicators of its countries: both linear algebras here, and NumPy doing the
// usual way (read, A, inverse, products) in the same run. Usage: node bench/mrio.mjs [table.csv.gz] [repeats]
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseLinearAlgebra, countryIndicators, readWiod2013 } from '@xinzhi/mrio';

const here = dirname(fileURLToPath(import.meta.url));
const shared = process.env.XINZHI_SHARED ?? join(here, '../../shared');
const file = process.argv[2] ?? join(shared, 'data/wiod2013/wiot_2005.csv.gz');
const repeats = Number(process.argv[3] ?? 5);

const milliseconds = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function ours(algebra) {
  const read = [];
  const compute = [];
  let positions;
  for (let k = 0; k < repeats; k++) {
    const start = performance.now();
    const table = await readWiod2013(readFileSync(file), { name: 'table' });
    const middle = performance.now();
    positions = countryIndicators(table, algebra).map(({ position }) => position);
    read.push(middle - start);
    compute.push(performance.now() - middle);
  }
  return { name: algebra.library, read: milliseconds(read), compute: milliseconds(compute), positions };
}

function numpy() {
  for (const python of ['/usr/bin/python3', 'python3']) {
    const { status, stdout } = spawnSync(python, [join(here, 'mrio-numpy.py'), file, String(repeats)], {
      encoding: 'utf8',
    });
    if (status === 0) return { name: 'NumPy', ...JSON.parse(stdout) };
  }
  console.log('NumPy: not on this machine (apt-get install python3-numpy)');
  return null;
}

const system = await chooseLinearAlgebra();
const kernel = await chooseLinearAlgebra({ blas: 'none' });
if (system.reason) console.log(`no BLAS: ${system.reason}`);
const yardstick = numpy();
const runs = [...(system.reason ? [] : [system.algebra]), kernel.algebra];

console.log(`${file}, median of ${repeats}, ms`);
console.log(
  `${''.padEnd(36)}${'read'.padStart(8)}${'compute'.padStart(9)}${'total'.padStart(8)}${'× NumPy'.padStart(10)}`,
);
for (const run of [...(yardstick ? [yardstick] : []), ...(await sequence(runs))]) {
  const total = run.read + run.compute;
  const ratio = yardstick ? (total / (yardstick.read + yardstick.compute)).toFixed(2) : '–';
  const figures = [
    run.read.toFixed(0).padStart(8),
    run.compute.toFixed(0).padStart(9),
    total.toFixed(0).padStart(8),
    ratio.padStart(10),
  ];
  console.log(run.name.padEnd(36) + figures.join(''));
  if (yardstick) {
    const gap = Math.max(...run.positions.map((position, k) => Math.abs(position - yardstick.positions[k])));
    if (gap > 1e-9) throw new Error(`${run.name} and NumPy differ by ${gap}`);
  }
}
console.log(`memory: ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB resident`);

async function sequence(algebras) {
  const results = [];
  for (const algebra of algebras) results.push(await ours(algebra));
  return results;
}
