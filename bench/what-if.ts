/**
 * How long a what-if takes once a table is factored: npx tsx --conditions=@xinzhi/source bench/what-if.ts [countries] [industries]
 * A generated table (default 77 × 45, the size of OECD's ICIO), each question asked several times; medians and the fastest in milliseconds.
 */
import {
  changedModel,
  chooseLinearAlgebra,
  createTable,
  hypotheticalExtraction,
  leontiefModel,
  leontiefTimes,
  pricesAfterTariffs,
  setCoefficients,
} from '@xinzhi/mrio';

const G = Number(process.argv[2] ?? 77);
const N = Number(process.argv[3] ?? 45);
const n = G * N;
let seed = 1;
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const Z = new Float64Array(n * n);
for (let at = 0; at < Z.length; at++) {
  const home = Math.floor(at / n / N) === Math.floor((at % n) / N);
  Z[at] = random() * (home ? 20 : 0.2);
}
const Y = Float64Array.from({ length: n * G }, (_, at) => random() * (Math.floor(at / G / N) === at % G ? 2000 : 10));
const table = createTable({
  name: `${G} × ${N}`,
  countries: Array.from({ length: G }, (_, k) => `C${k}`),
  industries: Array.from({ length: N }, (_, k) => `i${k}`),
  Z,
  Y,
});
const { algebra } = await chooseLinearAlgebra(process.env.XINZHI_BLAS === 'none' ? { blas: 'none' } : undefined);
const timed = <Result>(work: () => Result): [Result, number] => {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
};
const [model, factoring] = timed(() => leontiefModel(table, algebra));
console.log(`${algebra.library}, n = ${n}: factoring ${factoring.toFixed(0)} ms`);
const report = (what: string, work: () => unknown) => {
  const times = Array.from({ length: 15 }, () => timed(work)[1]).sort((a, b) => a - b);
  console.log(`${what.padEnd(56)} ${times[7]!.toFixed(1).padStart(8)} ms, best ${times[0]!.toFixed(1)}`);
};
const demand = Float64Array.from({ length: n }, () => random());
const own = Array.from({ length: N }, (_, k) => k);
const others = Array.from({ length: n - N }, (_, k) => k + N);
report('final demand moves', () => leontiefTimes(model, demand, 1));
report('one input coefficient changes', () =>
  leontiefTimes(
    changedModel(model, setCoefficients(model, [{ supplier: 3, user: 700, coefficient: 0.01 }])),
    demand,
    1,
  ),
);
report('a tariff of one country on one industry of another', () =>
  pricesAfterTariffs(model, [{ suppliers: [N + 3], users: own, rate: 0.25 }]),
);
report("a tariff of one country on all of another's products", () =>
  pricesAfterTariffs(model, [{ suppliers: others.slice(0, N), users: own, rate: 0.25 }]),
);
report('an industry of a country falls away', () =>
  hypotheticalExtraction(model, { suppliers: [3], users: others, share: 1 }),
);
report('it falls away, others take its place', () =>
  hypotheticalExtraction(model, { suppliers: [3], users: others, share: 1, substitution: 'proportional' }),
);
report('a country falls away', () => hypotheticalExtraction(model, { suppliers: own, users: others, share: 1 }));
