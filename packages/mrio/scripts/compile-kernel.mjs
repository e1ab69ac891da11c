import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileAssembly, writeCompiled } from '../../../scripts/compile-assembly.mjs';

const room = join(dirname(fileURLToPath(import.meta.url)), '..');

const threads = [
  '--enable',
  'threads',
  '--importMemory',
  '--sharedMemory',
  '--initialMemory',
  '1',
  '--maximumMemory',
  '65536',
];

writeCompiled(room, 'linear-algebra/compiled-kernel.ts', [
  ['kernelBase64', 'Factorisation, solution and product.', await compileAssembly(room, 'kernel')],
  [
    'sharedKernelBase64',
    'The same on memory that several threads share.',
    await compileAssembly(room, 'kernel', threads),
  ],
]);
writeCompiled(room, 'table/wide/compiled-decimals.ts', [
  ['decimalsBase64', 'The decimal numbers of a row.', await compileAssembly(room, 'decimals')],
]);
