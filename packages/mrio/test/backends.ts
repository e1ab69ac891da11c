import { blasLinearAlgebra } from '../src/linear-algebra/blas.js';
import { blasCandidates } from '../src/linear-algebra/blas-libraries.js';
import type { LinearAlgebra } from '../src/linear-algebra/linear-algebra.js';
import { wasmLinearAlgebra } from '../src/linear-algebra/wasm.js';

/** The kernel of this package. */
export const wasm: LinearAlgebra = await wasmLinearAlgebra();

/** This machine's BLAS, or null with a warning that nobody overlooks. */
export const blas: LinearAlgebra | null = await blasLinearAlgebra(
  blasCandidates(process.platform, process.env.CONDA_PREFIX),
).catch((error: Error) => {
  console.warn(`SKIPPED: no BLAS on this machine, its tests did not run (${error.message})`);
  return null;
});

/** All that there are. */
export const backends: LinearAlgebra[] = blas ? [blas, wasm] : [wasm];
