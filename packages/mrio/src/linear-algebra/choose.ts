import { blasLinearAlgebra } from './blas.js';
import { type BlasCandidate, blasCandidates } from './blas-libraries.js';
import type { LinearAlgebra } from './linear-algebra.js';
import { wasmLinearAlgebra } from './wasm.js';

export interface ChoiceOptions {
  /**
   * 'auto' (default) looks for a library of the system; 'none' takes the WebAssembly kernel; anything else is the path
   * of a library. Where it is not given, the environment variable XINZHI_BLAS says.
   */
  blas?: string;
  /** The environment to read; default `process.env` where there is one. */
  environment?: Record<string, string | undefined>;
  /** As `process.platform`; default this machine's, null in a browser. */
  platform?: string | null;
}

export interface Choice {
  algebra: LinearAlgebra;
  /** Why the system's library was not taken; null where it was. */
  reason: string | null;
}

interface NodeProcess {
  env: Record<string, string | undefined>;
  platform: string;
  versions?: { node?: string };
}

const nodeProcess = (): NodeProcess | undefined => {
  const found = (globalThis as { process?: NodeProcess }).process;
  return found?.versions?.node ? found : undefined;
};

/**
 * The fastest linear algebra that this machine has: its own BLAS and LAPACK, or else the WebAssembly kernel, with the
 * reason. A library that was asked for by its path and does not load is an error, not a reason.
 */
export async function chooseLinearAlgebra(options: ChoiceOptions = {}): Promise<Choice> {
  const environment = options.environment ?? nodeProcess()?.env ?? {};
  const platform = options.platform === undefined ? (nodeProcess()?.platform ?? null) : options.platform;
  const wish = options.blas ?? (environment.XINZHI_BLAS || 'auto');
  if (wish === 'none') return { algebra: await wasmLinearAlgebra(), reason: 'a library of the system was not wanted' };
  if (platform === null) return { algebra: await wasmLinearAlgebra(), reason: 'a browser has no libraries' };
  if (wish !== 'auto') return { algebra: await askedFor(wish), reason: null };
  try {
    return { algebra: await blasLinearAlgebra(blasCandidates(platform, environment.CONDA_PREFIX)), reason: null };
  } catch (error) {
    return { algebra: await wasmLinearAlgebra(), reason: `no BLAS was found (${(error as Error).message})` };
  }
}

async function askedFor(path: string): Promise<LinearAlgebra> {
  const candidate: BlasCandidate = { library: path.replace(/^.*[\\/]/, ''), files: [path] };
  try {
    return await blasLinearAlgebra([candidate]);
  } catch (error) {
    throw new Error(
      `the library named in XINZHI_BLAS cannot be used (${(error as Error).message}): name one with LAPACK and CBLAS in it, or 'none', or 'auto'`,
    );
  }
}
