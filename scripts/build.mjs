// Builds what is stale: vocabulary, grammar and kernel from their data, then TypeScript, then the library and the page in few files.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamps = join(root, 'node_modules/.cache/xinzhi');

const steps = [
  {
    name: 'vocabulary',
    inputs: ['packages/vocabulary/data', 'packages/vocabulary/scripts'],
    outputs: ['packages/vocabulary/src/compiled.ts'],
    command: ['node', 'packages/vocabulary/scripts/compile.mjs'],
  },
  {
    name: 'grammar',
    inputs: [
      'packages/reader/grammar',
      'packages/reader/scripts',
      'packages/reader/src/grammar/topics.ts',
      'packages/vocabulary/scripts/read-yaml.mjs',
    ],
    outputs: ['packages/reader/src/grammar/compiled.ts'],
    command: ['node', '--import', 'tsx', 'packages/reader/scripts/compile-grammar.ts'],
  },
  {
    name: 'kernel',
    inputs: ['packages/mrio/kernel', 'packages/mrio/scripts', 'scripts/compile-assembly.mjs'],
    outputs: [
      'packages/mrio/src/linear-algebra/compiled-kernel.ts',
      'packages/mrio/src/table/wide/compiled-decimals.ts',
    ],
    command: ['node', 'packages/mrio/scripts/compile-kernel.mjs'],
  },
  {
    name: 'kernel of indices',
    inputs: ['packages/composite/kernel', 'packages/composite/scripts', 'scripts/compile-assembly.mjs'],
    outputs: ['packages/composite/src/kernel/compiled-kernel.ts'],
    command: ['node', 'packages/composite/scripts/compile-kernel.mjs'],
  },
  {
    name: 'program',
    inputs: ['vocabulary', 'reader', 'mrio', 'composite', 'xinzhi'].flatMap((room) => [
      `packages/${room}/src`,
      `packages/${room}/tsconfig.json`,
    ]),
    outputs: ['packages/xinzhi/dist/cli/main.js'],
    command: ['node', 'node_modules/typescript/bin/tsc', '-b', 'packages/xinzhi'],
  },
  {
    name: 'library for tables',
    inputs: ['packages/mrio/src', 'packages/mrio/vite.config.ts'],
    outputs: ['packages/mrio/dist/mrio.js'],
    command: ['node', 'node_modules/vite/bin/vite.js', 'build', 'packages/mrio', '--logLevel', 'warn'],
  },
  {
    name: 'observatory',
    inputs: [
      'packages/observatory/src',
      'packages/observatory/index.html',
      'packages/observatory/public',
      'packages/observatory/vite.config.ts',
      'packages/mrio/src',
      'packages/composite/src',
    ],
    outputs: ['packages/observatory/dist/index.html'],
    command: ['node', 'node_modules/vite/bin/vite.js', 'build', 'packages/observatory', '--logLevel', 'warn'],
  },
];

function* files(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) return yield path;
  for (const entry of readdirSync(path).sort()) yield* files(join(path, entry));
}

/** A hash over names and contents: a build is stale when its inputs changed, whatever their times say. */
function fingerprint(inputs) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const input of inputs)
    for (const file of files(join(root, input))) hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest('hex');
}

export function build({ force = false, log = console.error } = {}) {
  mkdirSync(stamps, { recursive: true });
  for (const step of steps) {
    const stamp = join(stamps, `${step.name}.sha256`);
    const print = fingerprint(step.inputs);
    const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === print;
    if (!force && fresh && step.outputs.every((output) => existsSync(join(root, output)))) continue;
    log(`building ${step.name} …`);
    const [program, ...args] = step.command;
    const { status } = spawnSync(program === 'node' ? process.execPath : program, args, {
      cwd: root,
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error(`building ${step.name} failed: run '${step.command.join(' ')}' to see why`);
    writeFileSync(stamp, fingerprint(step.inputs));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    build({ force: process.argv.includes('--force') });
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
