import { kernelBase64, sharedKernelBase64 } from './compiled-kernel.js';
import { decodeBase64 } from './decode-base64.js';
import { type Kernel, type KernelExports, LARGEST_MEMORY, PAGE, reserve } from './kernel-memory.js';
import type { Factorisation, LinearAlgebra, MatrixWriter, ProductShape, SolveOptions } from './linear-algebra.js';
import { expectShape, pivotTolerance, SingularMatrixError } from './linear-algebra.js';
import { type Helpers, startHelpers } from './wasm-helpers.js';

/** The factors stay in the memory of an instance of their own, which goes when the factorisation does. */
interface WasmFactorisation extends Factorisation {
  readonly kernel: Kernel;
  readonly matrix: number;
  readonly pivots: number;
  readonly free: number;
}

const doubles = ({ memory }: Kernel, at: number, length: number): Float64Array =>
  new Float64Array(memory.buffer, at, length);

const aligned = (address: number): number => Math.ceil(address / 16) * 16;

function factorWith(kernel: Kernel, matrix: Float64Array | MatrixWriter, n: number): WasmFactorisation {
  const at = kernel.free;
  const pivots = at + 8 * n * n;
  const free = aligned(pivots + 4 * n);
  reserve(kernel, free);
  const factors = doubles(kernel, at, n * n);
  if (typeof matrix === 'function') matrix(factors);
  else {
    expectShape('the matrix', matrix, n, n);
    factors.set(matrix);
  }
  const tolerance = pivotTolerance(factors, n);
  const failed = kernel.withHelp(() => kernel.run.factor(at, n, pivots, tolerance));
  if (failed >= 0) throw new SingularMatrixError(failed);
  return { n, kernel, matrix: at, pivots, free };
}

function solveWith(factors: WasmFactorisation, rhs: Float64Array, columns: number, transposed: boolean): Float64Array {
  const { kernel, n, free } = factors;
  expectShape('the right-hand side', rhs, n, columns);
  reserve(kernel, free + rhs.byteLength);
  doubles(kernel, free, rhs.length).set(rhs);
  const solve = () => kernel.run.solve(factors.matrix, n, factors.pivots, free, columns, transposed ? 1 : 0);
  if (columns < MANY_COLUMNS) solve();
  else kernel.withHelp(solve);
  return doubles(kernel, free, rhs.length).slice();
}

function multiplyWith(kernel: Kernel, left: Float64Array, right: Float64Array, shape: ProductShape): Float64Array {
  const { rows, inner, columns } = shape;
  expectShape('the left factor', left, rows, inner);
  expectShape('the right factor', right, inner, columns);
  const a = kernel.free;
  const b = aligned(a + left.byteLength);
  const c = aligned(b + right.byteLength);
  reserve(kernel, c + 8 * rows * columns);
  // The kernel computes C − A B; with C = 0, minus A gives the product.
  const negated = doubles(kernel, a, left.length);
  for (let k = 0; k < left.length; k++) negated[k] = -left[k]!;
  doubles(kernel, b, right.length).set(right);
  kernel.withHelp(() => kernel.run.multiply(c, a, b, rows, inner, columns));
  return doubles(kernel, c, rows * columns).slice();
}

/** From here on helpers are worth waking: multiplications in a product, and columns on a right-hand side. */
const MUCH_WORK = 2e8;
const MANY_COLUMNS = 256;

/** An instance that works alone. */
function single(module: WebAssembly.Module): Kernel {
  const exports = new WebAssembly.Instance(module, {}).exports as unknown as KernelExports & {
    memory: WebAssembly.Memory;
  };
  const scratch = aligned(exports.firstFreeByte());
  const kernel: Kernel = {
    run: exports,
    memory: exports.memory,
    free: aligned(scratch + exports.scratchBytes()),
    withHelp: (work) => work(),
  };
  reserve(kernel, kernel.free);
  exports.useScratch(scratch);
  return kernel;
}

/** An instance on memory that helpers can see: a board for announcements, then room to pack for it and for each of them. */
function assisted(module: WebAssembly.Module, helpers: Helpers): Kernel {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: LARGEST_MEMORY / PAGE, shared: true });
  const run = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as KernelExports;
  const board = aligned(run.firstFreeByte());
  const scratch = board + BOARD_BYTES;
  const each = aligned(run.scratchBytes());
  const withHelp = <Result>(work: () => Result): Result => {
    run.openBoard(board);
    helpers.call(memory, board, scratch + each, each);
    try {
      return work();
    } finally {
      run.closeBoard();
    }
  };
  const kernel: Kernel = { run, memory, free: scratch + each * (1 + helpers.count), withHelp };
  reserve(kernel, kernel.free);
  run.useScratch(scratch);
  return kernel;
}

const BOARD_BYTES = 128;

export interface KernelOptions {
  /** How many threads may work at a time; default: as many as the machine has cores, at most 8. 1 starts none. */
  threads?: number;
}

/**
 * The kernel of this package, in WebAssembly with SIMD: runs wherever JavaScript does. Large products and factorisations
 * are shared with worker threads where the runtime lets threads share memory: in Node, and in pages that are
 * cross-origin isolated; everywhere else one thread does the same.
 * @throws where the runtime knows no WebAssembly SIMD (all browsers since 2021–23, Node since 16.4 do)
 */
export async function wasmLinearAlgebra({ threads }: KernelOptions = {}): Promise<LinearAlgebra> {
  const module = await WebAssembly.compile(decodeBase64(kernelBase64));
  const compileShared = () => WebAssembly.compile(decodeBase64(sharedKernelBase64));
  const helpers = await startHelpers(compileShared, threads);
  const start = (work: number): Kernel => {
    if (!helpers || work < MUCH_WORK) return single(module);
    try {
      return assisted(helpers.module, helpers);
    } catch {
      // A system that does not set aside the addresses of a memory that may grow to 4 GiB.
      return single(module);
    }
  };
  return {
    name: 'wasm',
    library: 'Xinzhi kernel (WebAssembly SIMD)',
    version: null,
    path: null,
    factor: (matrix, n) => factorWith(start(n ** 3 / 3), matrix, n),
    solve: (factors, rhs, columns, options: SolveOptions = {}) =>
      solveWith(factors as WasmFactorisation, rhs, columns, options.transposed ?? false),
    multiply: (left, right, shape) => multiplyWith(start(shape.rows * shape.inner * shape.columns), left, right, shape),
  };
}
