import { kernelBase64 } from './compiled-kernel.js';

/** What kernel/kernel.ts does; addresses are byte offsets into its memory. */
interface KernelExports {
  memory: { buffer: ArrayBuffer; grow(pages: number): number };
  firstFreeByte(): number;
  weightedSums(
    table: number,
    rows: number,
    members: number,
    weights: number,
    sets: number,
    turned: number,
    sums: number,
  ): void;
  rankPeriods(scores: number, rows: number, starts: number, periods: number, keys: number, ranks: number): void;
}

/** The compiled kernel and its memory, which every call lays out anew. */
export interface CompiledKernel {
  run: KernelExports;
  /** The first byte that a call may use: a multiple of 16. */
  free: number;
  doubles: Float64Array;
  integers: Int32Array;
}

declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { exports: unknown };
};
declare const atob: (base64: string) => string;

const PAGE = 65_536;
let instance: CompiledKernel | null | undefined;

/** One instance serves all, one call after the other; null where WebAssembly or its SIMD is missing or forbidden. */
function start(): CompiledKernel | null {
  try {
    const bytes = Uint8Array.from(atob(kernelBase64), (character) => character.charCodeAt(0));
    const run = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as KernelExports;
    return { run, free: run.firstFreeByte(), ...viewsOf(run) };
  } catch {
    return null;
  }
}

const viewsOf = ({ memory }: KernelExports): Pick<CompiledKernel, 'doubles' | 'integers'> => ({
  doubles: new Float64Array(memory.buffer),
  integers: new Int32Array(memory.buffer),
});

/** The kernel with so many bytes to use; null where there is none. */
export function compiledKernel(bytes: number): CompiledKernel | null {
  if (instance === undefined) instance = start();
  if (!instance) return null;
  const missing = instance.free + bytes - instance.doubles.byteLength;
  if (missing > 0) {
    instance.run.memory.grow(Math.ceil(missing / PAGE));
    // Views of the memory that was end with it.
    Object.assign(instance, viewsOf(instance.run));
  }
  return instance;
}
