/** What an instance of the kernel does; addresses are byte offsets into its memory. */
export interface KernelExports {
  firstFreeByte(): number;
  scratchBytes(): number;
  useScratch(address: number): void;
  openBoard(address: number): void;
  closeBoard(): void;
  factor(a: number, n: number, pivots: number, tolerance: number): number;
  solve(a: number, n: number, pivots: number, b: number, columns: number, transposed: number): void;
  multiply(c: number, a: number, b: number, rows: number, inner: number, columns: number): void;
}

/** An instance with its memory. */
export interface Kernel {
  run: KernelExports;
  memory: WebAssembly.Memory;
  /** The first byte that matrices may use. */
  free: number;
  /** Does a piece of work with whatever help there is. */
  withHelp<Result>(work: () => Result): Result;
}

export const PAGE = 65536;
export const LARGEST_MEMORY = 65536 * PAGE;

/** Makes room for `bytes` from address 0 on. */
export function reserve({ memory }: Kernel, bytes: number): void {
  if (bytes > LARGEST_MEMORY) {
    throw new RangeError(
      `this needs ${Math.ceil(bytes / 2 ** 20)} MiB, and WebAssembly can address 4096: install OpenBLAS for tables of this size`,
    );
  }
  grow(memory, bytes);
}

/** Grows a memory to at least `bytes`. */
export function grow(memory: WebAssembly.Memory, bytes: number): void {
  const missing = bytes - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
}
