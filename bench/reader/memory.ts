/**
 * npm run bench:memory [-- --megabytes N] [--jobs N]
 *
 * Pipes a gigabyte of JSON Lines, made from the shared texts as it goes, through 'xinzhi read -' and watches the memory of
 * that process. Prints the most that it held in each tenth of the input, and how fast it read. Flat means: in the last
 * tenth no more than a tenth above the third (by then the compiler and the heap have settled). Ends with 1 where it is not.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpusOf } from './corpora.js';

const FLAT = 1.1;
const TENTHS = 10;
const SAMPLED_EVERY = 50;
const MEGABYTE = 1 << 20;

const root = join(import.meta.dirname, '../..');
const shared = process.env.XINZHI_SHARED ?? join(root, '../shared');
const { values: options } = parseArgs({
  options: { megabytes: { type: 'string', default: '1024' }, jobs: { type: 'string', default: '1' } },
});
const program = join(root, 'packages/xinzhi/dist/cli/main.js');
for (const needed of [program, join(shared, 'corpus'), '/proc/self/status'])
  if (!existsSync(needed)) {
    console.error(`${needed} is missing: this needs 'npm run build', the shared texts (XINZHI_SHARED) and Linux`);
    process.exit(1);
  }

/** Resident megabytes of a process; null once it has ended. */
function residentOf(pid: number): number | null {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;
  } catch {
    return null;
  }
}

type Tenth = { peak: number; seconds: number; characters: number };

/** Feeds records until so many bytes are written, as fast as they are taken, and measures each tenth of them. */
async function readThrough(bytes: number, jobs: string): Promise<Tenth[]> {
  const records = (['zh', 'en'] as const)
    .flatMap((language) => corpusOf(shared, language))
    .map(({ text }) => ({ body: `,"text":${JSON.stringify(text)}}\n`, characters: text.length }));
  const child = spawn(process.execPath, [program, 'read', '-', '--jobs', jobs], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(child, 'close');
  const tenths: Tenth[] = [];
  let current: Tenth = { peak: 0, seconds: 0, characters: 0 };
  const sampler = setInterval(() => {
    current.peak = Math.max(current.peak, residentOf(child.pid!) ?? 0);
  }, SAMPLED_EVERY);
  let started = performance.now();
  const settle = () => {
    current.seconds = (performance.now() - started) / 1000;
    tenths.push(current);
    print(tenths.length, current);
    current = { peak: 0, seconds: 0, characters: 0 };
    started = performance.now();
  };
  let written = 0;
  for (let count = 0; written < bytes; count++) {
    const { body, characters } = records[count % records.length]!;
    const line = Buffer.from(`{"id":"${count}"${body}`);
    written += line.length;
    current.characters += characters;
    if (!child.stdin.write(line)) await once(child.stdin, 'drain');
    if (written >= ((tenths.length + 1) * bytes) / TENTHS && tenths.length < TENTHS - 1) settle();
  }
  child.stdin.end();
  const [code] = await ended;
  settle();
  clearInterval(sampler);
  if (code !== 0) throw new Error(`the program ended with ${code}`);
  return tenths;
}

function print(number: number, { peak, seconds, characters }: Tenth): void {
  const speed = (characters / seconds / 1e6).toFixed(2);
  console.log(
    `tenth ${String(number).padStart(2)}: at most ${peak.toFixed(0)} MB, ${speed} M characters/s of the clock`,
  );
}

const tenths = await readThrough(Number(options.megabytes) * MEGABYTE, options.jobs);
const growth = tenths[TENTHS - 1]!.peak / tenths[2]!.peak;
const characters = tenths.reduce((sum, tenth) => sum + tenth.characters, 0);
const seconds = tenths.reduce((sum, tenth) => sum + tenth.seconds, 0);
console.log(
  `${options.megabytes} MB, ${characters} characters in ${seconds.toFixed(0)} s (${(characters / seconds / 1e6).toFixed(2)} M/s), jobs ${options.jobs}; the last tenth held ${growth.toFixed(2)} of the third (at most ${FLAT}): ${growth <= FLAT ? 'flat' : 'growing'}`,
);
if (growth > FLAT) process.exitCode = 1;
