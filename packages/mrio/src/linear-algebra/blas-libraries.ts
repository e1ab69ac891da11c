/** A BLAS with LAPACK that machines are known to have: 32-bit integers, Fortran symbols with a trailing underscore. */
export interface BlasCandidate {
  library: string;
  /** Names for the system's loader, or full paths. */
  files: string[];
  /** LAPACK, where it lives in a library of its own. */
  lapack?: string[];
}

const linux: BlasCandidate[] = [
  {
    library: 'OpenBLAS',
    files: [
      'libopenblas.so.0',
      'libopenblas.so',
      'libopenblasp.so.0',
      '/usr/lib/x86_64-linux-gnu/openblas-pthread/libopenblas.so.0',
      '/usr/lib/aarch64-linux-gnu/openblas-pthread/libopenblas.so.0',
      '/usr/lib64/libopenblasp.so.0',
      '/opt/OpenBLAS/lib/libopenblas.so',
    ],
  },
  {
    library: 'MKL',
    files: ['libmkl_rt.so.2', 'libmkl_rt.so', 'libmkl_rt.so.1', '/opt/intel/oneapi/mkl/latest/lib/libmkl_rt.so.2'],
  },
  { library: 'FlexiBLAS', files: ['libflexiblas.so.3'] },
  { library: 'reference BLAS', files: ['libblas.so.3'], lapack: ['liblapack.so.3'] },
];

const darwin: BlasCandidate[] = [
  { library: 'Accelerate', files: ['/System/Library/Frameworks/Accelerate.framework/Accelerate'] },
  {
    library: 'OpenBLAS',
    files: [
      '/opt/homebrew/opt/openblas/lib/libopenblas.dylib',
      '/usr/local/opt/openblas/lib/libopenblas.dylib',
      '/opt/local/lib/libopenblas.dylib',
    ],
  },
];

const win32: BlasCandidate[] = [
  { library: 'OpenBLAS', files: ['libopenblas.dll', 'openblas.dll'] },
  { library: 'MKL', files: ['mkl_rt.2.dll', 'mkl_rt.1.dll', 'mkl_rt.dll'] },
];

/** What to try, best first, on a platform as `process.platform` names it; a conda environment's libraries come first. */
export function blasCandidates(platform: string, condaPrefix?: string): BlasCandidate[] {
  const known = ({ linux, darwin, win32 } as Record<string, BlasCandidate[]>)[platform] ?? [];
  if (!condaPrefix) return known;
  const conda: BlasCandidate[] =
    platform === 'win32'
      ? [{ library: 'MKL', files: [`${condaPrefix}\\Library\\bin\\mkl_rt.2.dll`] }]
      : [
          {
            library: 'OpenBLAS',
            files: [`${condaPrefix}/lib/libopenblas.${platform === 'darwin' ? 'dylib' : 'so.0'}`],
          },
        ];
  return [...conda, ...known];
}
