// Compiles kernel/*.ts (AssemblyScript) to WebAssembly and writes it, base64, as modules: no file to locate at run time.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

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

/** A file of the kernel as WebAssembly, base64. */
async function compile(file, options) {
  let wasm = null;
  const { error, stderr } = await asc.main(
    [
      `kernel/${file}.ts`,
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
  console.error(`${file}: ${wasm.length} bytes of WebAssembly`);
  return Buffer.from(wasm).toString('base64');
}

/** Writes constants of base64 as a module of the sources. */
function write(path, constants) {
  const lines = constants.map(([name, about, wasm]) => `\n/** ${about} */\nexport const ${name} =\n  '${wasm}';\n`);
  const head = '// Written by scripts/compile-kernel.mjs from kernel/*.ts; do not edit.\n';
  writeFileSync(join(room, 'src', path), head + lines.join(''));
}

write('linear-algebra/compiled-kernel.ts', [
  ['kernelBase64', 'Factorisation, solution and product.', await compile('kernel', [])],
  ['sharedKernelBase64', 'The same on memory that several threads share.', await compile('kernel', threads)],
]);
write('table/wide/compiled-decimals.ts', [
  ['decimalsBase64', 'The decimal numbers of a row.', await compile('decimals', [])],
]);
