import { wasmLinearAlgebra } from '@xinzhi/mrio';

/** Solves a system that is large enough to be shared, with four threads and with one, in whatever page it runs. */
export async function compare() {
  const n = 900;
  const A = Float64Array.from({ length: n * n }, (_, at) => ((at * 7919) % 1009) / 1009 / n);
  for (let k = 0; k < n; k++) A[k * n + k]! += 1;
  const right = new Float64Array(n).fill(1);
  const solutions = [];
  for (const threads of [4, 1]) {
    const algebra = await wasmLinearAlgebra({ threads });
    // Helpers start while the page waits; those that were late for the first factorisation help with the second.
    algebra.factor(A, n);
    await new Promise((resolve) => setTimeout(resolve, 300));
    solutions.push(algebra.solve(algebra.factor(A, n), right, 1));
  }
  const [shared, alone] = solutions as [Float64Array, Float64Array];
  return {
    isolated: globalThis.crossOriginIsolated,
    largestDifference: Math.max(...shared.map((value, k) => Math.abs(value - alone[k]!))),
    finite: alone.every(Number.isFinite),
  };
}
