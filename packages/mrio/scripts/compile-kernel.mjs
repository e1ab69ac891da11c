// Compiles kernel/*.ts (AssemblyScript) to WebAssembly and writes it, base64, as a module: no file to locate at run time.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const room = join(dirname(fileURLToPath(import.meta.url)), '..');
const output = join(room, 'src/linear-algebra/compiled-kernel.ts');

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

/** The kernel as WebAssembly, base64. */
async function compile(options) {
  let wasm = null;
  const { error, stderr } = await asc.main(
    [
      'kernel/kernel.ts',
      '--baseDir',
      room,
      '--outFile',
      'kernel.wasm',
      '--runtime',
      'stub',
      '--enable',
      'simd',
      '--noAssert',
      '-O3',
      '--uncheckedBehavior',
      'always',
      '--use',
      'abort=',
      ...options,
    ],
    {
      writeFile(name, contents) {
        if (name.endsWith('.wasm')) wasm = contents;
      },
    },
  );
  if (error || !wasm) {
    console.error(stderr.toString());
    console.error(`compiling packages/mrio/kernel failed: ${error?.message ?? 'no output'}`);
    process.exit(1);
  }
  console.error(`kernel: ${wasm.length} bytes of WebAssembly`);
  return Buffer.from(wasm).toString('base64');
}

writeFileSync(
  output,
  `// Written by scripts/compile-kernel.mjs from kernel/*.ts; do not edit.\nexport const kernelBase64 =\n  '${await compile([])}';\n\n/** The same on memory that several threads share. */\nexport const sharedKernelBase64 =\n  '${await compile(threads)}';\n`,
);
