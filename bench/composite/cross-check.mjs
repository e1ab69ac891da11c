// Runs every pair NAME.ts and NAME.py of this folder: the package, and the same figures by NumPy or SciPy. Each prints one JSON
// object of named numbers, arrays or nested arrays of numbers (null where a figure is undefined). Also NAME.R, where Rscript
// and the R packages that it asks for are there.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');

const tsx = ['--import', 'tsx', '--conditions=@xinzhi/source'];
const partners = {
  '.py': {
    program: 'python3',
    probe: ['-c', 'import numpy, scipy'],
    missing: 'apt-get install python3-numpy python3-scipy',
  },
  '.R': { program: 'Rscript', probe: ['-e', '1'], missing: 'apt-get install r-base-core' },
};
/** What a script of R ends with when a package that it needs is missing. */
const NOT_HERE = 3;

/** The last line that a script prints, as JSON; null where an R package is missing. */
function figures(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status === NOT_HERE && program === 'Rscript') {
    console.warn(`!! ${args.at(-1)} skipped: ${stderr.trim()}`);
    return null;
  }
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${error ?? stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

/** Pairs each number with its partner, through nested arrays. @throws Error where shapes differ */
function* numbers(name, one, other) {
  if (Array.isArray(one) !== Array.isArray(other)) throw new Error(`${name}: an array on one side alone`);
  if (!Array.isArray(one)) return yield [one, other];
  if (one.length !== other.length) throw new Error(`${name}: ${one.length} figures against ${other.length}`);
  for (let k = 0; k < one.length; k++) yield* numbers(`${name}[${k}]`, one[k], other[k]);
}

/** How many figures stand under a name, and their greatest difference: absolute, and against the largest of them. */
function compare(name, ours, theirs) {
  let [count, absolute, largest] = [0, 0, 0];
  for (const [one, other] of numbers(name, ours, theirs)) {
    count++;
    if ((one === null) !== (other === null)) throw new Error(`${name}: ${one} against ${other}`);
    if (one === null) continue;
    absolute = Math.max(absolute, Math.abs(one - other));
    largest = Math.max(largest, Math.abs(one), Math.abs(other));
  }
  return { count, absolute, relative: largest === 0 ? 0 : absolute / largest };
}

/** One row a name and partner: pair, partner, name, figures compared, greatest difference, absolute and against the largest figure. */
export function crossCheck(only = null) {
  const rows = [];
  const files = readdirSync(here);
  const names = files.filter((file) => file.endsWith('.ts')).map((file) => file.slice(0, -3));
  for (const [extension, { program, probe, missing }] of Object.entries(partners)) {
    const pairs = names.filter((name) => files.includes(`${name}${extension}`) && (only ?? name) === name);
    if (pairs.length === 0) continue;
    if (spawnSync(program, probe).status !== 0) {
      console.warn(`!! ${pairs.join(', ')}: ${program} or its packages are missing, nothing compared; ${missing}`);
      continue;
    }
    for (const pair of pairs) {
      const theirs = figures(program, [join(here, `${pair}${extension}`)]);
      if (theirs === null) continue;
      const ours = figures(process.execPath, [...tsx, join(here, `${pair}.ts`)]);
      const shared = Object.keys(theirs).filter((name) => name in ours);
      if (extension === '.py' && shared.length !== Math.max(Object.keys(theirs).length, Object.keys(ours).length)) {
        const alone = [...Object.keys(theirs), ...Object.keys(ours)].filter((name) => !shared.includes(name));
        throw new Error(`${pair}: ${alone.join(', ')} on one side alone`);
      }
      for (const name of shared) {
        const { count, absolute, relative } = compare(name, ours[name], theirs[name]);
        rows.push({ pair, partner: program, name, count, absolute, relative });
      }
    }
  }
  return rows;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] && !existsSync(join(here, `${process.argv[2]}.ts`)))
    throw new Error(`no ${process.argv[2]}.ts here`);
  for (const { pair, partner, name, count, absolute, relative } of crossCheck(process.argv[2] ?? null))
    console.log(
      `${pair.padEnd(14)} ${partner.padEnd(8)} ${name.padEnd(40)} ${String(count).padStart(7)} figures, differences at most ${absolute.toExponential(1)}, relative ${relative.toExponential(1)}`,
    );
}
