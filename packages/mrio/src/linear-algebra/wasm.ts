import { kernelBase64 } from './compiled-kernel.js';
import type { Factorisation, LinearAlgebra, MatrixWriter, ProductShape, SolveOptions } from './linear-algebra.js';
import { expectShape, pivotTolerance, SingularMatrixError } from './linear-algebra.js';

interface Kernel {
  memory: WebAssembly.Memory;
  firstFreeByte(): number;
  factor(a: number, n: number, pivots: number, tolerance: number): number;
  solve(a: number, n: number, pivots: number, b: number, columns: number, transposed: number): void;
  multiply(c: number, a: number, b: number, rows: number, inner: number, columns: number): void;
}

/** The factors stay in the memory of an instance of their own, which goes when the factorisation does. */
interface WasmFactorisation extends Factorisation {
  readonly kernel: Kernel;
  readonly matrix: number;
  readonly pivots: number;
  readonly free: number;
}

const PAGE = 65536;
const LARGEST_MEMORY = 65536 * PAGE;

/** Makes room for `bytes` from address 0 on. */
function reserve(kernel: Kernel, bytes: number): void {
  if (bytes > LARGEST_MEMORY) {
    throw new RangeError(
      `this needs ${Math.ceil(bytes / 2 ** 20)} MiB, and WebAssembly can address 4096: install OpenBLAS for tables of this size`,
    );
  }
  const missing = bytes - kernel.memory.buffer.byteLength;
  if (missing > 0) kernel.memory.grow(Math.ceil(missing / PAGE));
}

const doubles = (kernel: Kernel, at: number, length: number): Float64Array =>
  new Float64Array(kernel.memory.buffer, at, length);

const aligned = (address: number): number => Math.ceil(address / 16) * 16;

function factorWith(kernel: Kernel, matrix: Float64Array | MatrixWriter, n: number): WasmFactorisation {
  const at = aligned(kernel.firstFreeByte());
  const pivots = at + 8 * n * n;
  const free = aligned(pivots + 4 * n);
  reserve(kernel, free);
  const factors = doubles(kernel, at, n * n);
  if (typeof matrix === 'function') matrix(factors);
  else {
    expectShape('the matrix', matrix, n, n);
    factors.set(matrix);
  }
  const failed = kernel.factor(at, n, pivots, pivotTolerance(factors, n));
  if (failed >= 0) throw new SingularMatrixError(failed);
  return { n, kernel, matrix: at, pivots, free };
}

function solveWith(factors: WasmFactorisation, rhs: Float64Array, columns: number, transposed: boolean): Float64Array {
  const { kernel, n, free } = factors;
  expectShape('the right-hand side', rhs, n, columns);
  reserve(kernel, free + rhs.byteLength);
  doubles(kernel, free, rhs.length).set(rhs);
  kernel.solve(factors.matrix, n, factors.pivots, free, columns, transposed ? 1 : 0);
  return doubles(kernel, free, rhs.length).slice();
}

function multiplyWith(kernel: Kernel, left: Float64Array, right: Float64Array, shape: ProductShape): Float64Array {
  const { rows, inner, columns } = shape;
  expectShape('the left factor', left, rows, inner);
  expectShape('the right factor', right, inner, columns);
  const a = aligned(kernel.firstFreeByte());
  const b = aligned(a + left.byteLength);
  const c = aligned(b + right.byteLength);
  reserve(kernel, c + 8 * rows * columns);
  // The kernel computes C − A B; with C = 0, minus A gives the product.
  const negated = doubles(kernel, a, left.length);
  for (let k = 0; k < left.length; k++) negated[k] = -left[k]!;
  doubles(kernel, b, right.length).set(right);
  kernel.multiply(c, a, b, rows, inner, columns);
  return doubles(kernel, c, rows * columns).slice();
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let k = 0; k < characters.length; k++) bytes[k] = characters.charCodeAt(k);
  return bytes;
}

/**
 * The kernel of this package, in WebAssembly with SIMD: runs wherever JavaScript does, on one thread.
 * @throws where the runtime knows no WebAssembly SIMD (all browsers since 2021–23, Node since 16.4 do)
 */
export async function wasmLinearAlgebra(): Promise<LinearAlgebra> {
  const module = await WebAssembly.compile(decodeBase64(kernelBase64));
  const start = (): Kernel => new WebAssembly.Instance(module, {}).exports as unknown as Kernel;
  return {
    name: 'wasm',
    library: 'Xinzhi kernel (WebAssembly SIMD)',
    version: null,
    path: null,
    factor: (matrix, n) => factorWith(start(), matrix, n),
    solve: (factors, rhs, columns, options: SolveOptions = {}) =>
      solveWith(factors as WasmFactorisation, rhs, columns, options.transposed ?? false),
    multiply: (left, right, shape) => multiplyWith(start(), left, right, shape),
  };
}
