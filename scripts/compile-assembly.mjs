// Compiles AssemblyScript of a room's kernel/ to WebAssembly, and writes it, base64, as a module: no file to locate at run time.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';

/** A file of a room's kernel as WebAssembly, base64. Ends the process where it does not compile. */
export async function compileAssembly(room, file, options = []) {
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
    console.error(`compiling ${room}/kernel/${file}.ts failed: ${error?.message ?? 'no output'}`);
    process.exit(1);
  }
  console.error(`${file}: ${wasm.length} bytes of WebAssembly`);
  return Buffer.from(wasm).toString('base64');
}

/** Writes constants of base64 ([name, what it is, base64] each) as a module of a room's sources. */
export function writeCompiled(room, path, constants) {
  const lines = constants.map(([name, about, wasm]) => `\n/** ${about} */\nexport const ${name} =\n  '${wasm}';\n`);
  const head = '// Written by scripts/compile-kernel.mjs from kernel/*.ts; do not edit.\n';
  writeFileSync(join(room, 'src', path), head + lines.join(''));
}
