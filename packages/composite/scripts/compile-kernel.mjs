import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileAssembly, writeCompiled } from '../../../scripts/compile-assembly.mjs';

const room = join(dirname(fileURLToPath(import.meta.url)), '..');

writeCompiled(room, 'kernel/compiled-kernel.ts', [
  ['kernelBase64', 'Weighted sums and ranks.', await compileAssembly(room, 'kernel')],
]);
