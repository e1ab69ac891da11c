import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { IndexDefinition } from '@xinzhi/composite';
import { Command, Option } from 'commander';
import { InputError } from '../errors/input-error.js';
import { megabytes } from '../sources/input-limits.js';
import { contentOf } from './content-of.js';
import { COMPANIONS } from './index-command/companion-tables.js';
import { computed, definitionFrom, solverFor } from './index-command/compute.js';
import { readIndexData, unitGroups } from './index-command/read-index-data.js';
import { type IndexFormat, renderIndex, weightLines } from './index-command/render.js';
import { type Progress, progressOf } from './progress.js';
import { type WholeFile, writeAllWhole } from './write-whole.js';

/** What the command touches of the world; a test passes its own. */
export interface IndexEffects {
  /** Results. */
  out: (text: string) => void;
  /** Weights, and what was varied. */
  log: (line: string) => void;
  /** A bar for an analysis that takes long. */
  progress: (name: string, of: number) => Pick<Progress, 'step' | 'end'>;
  clock: () => number;
}

interface IndexOptions {
  data?: string;
  format: IndexFormat;
  out?: string;
  report?: string;
  tables?: string;
  by?: string;
  language: 'en' | 'zh';
}

/** `xinzhi index <definition.yaml>`: a composite index with weights, scores, ranks and rank intervals. */
export function indexCommand(effects: Partial<IndexEffects> = {}): Command {
  return new Command('index')
    .description('Computes a composite index from its definition: weights, scores, ranks, and how firm the ranks are')
    .argument('<definition>', 'YAML: title, data, unit, indicators, normalise, weights, aggregate, uncertainty …')
    .option('--data <file>', 'CSV file to use instead of the one that the definition names')
    .addOption(new Option('--format <format>', 'format of the result').choices(['csv', 'json', 'table']).default('csv'))
    .option('--out <file>', 'the file to write the result to, whole or not at all; else standard output')
    .option(
      '--report <file>',
      'write an HTML report beside the result: one file that needs nothing else, to read or print',
    )
    .option('--tables <directory>', 'write companion tables as CSV, all or none (see below)')
    .option(
      '--by <column>',
      'column of the data that groups units (region): report and tables tell gaps within and between',
    )
    .addOption(new Option('--language <language>', 'language of the report').choices(['en', 'zh']).default('en'))
    .addHelpText('after', helpText)
    .action((path: string, options: IndexOptions, command: Command) => index(path, options, effects, command));
}

const helpText = (): string =>
  [
    '\nTables of --tables:',
    ...Object.entries(COMPANIONS).map(([name, what]) => `  ${name.padEnd(18)} ${what}`),
    "\nWeights, steps and what was varied go to standard error. JSON holds everything: weights, contributions, cells that were\nfilled in, outliers, correlations, the spread of ranks, Sobol's indices.",
    '\n  xinzhi index definition.yaml --format table',
    '  xinzhi index definition.yaml --report report.html --tables tables/ --by region --out scores.csv',
  ].join('\n');

async function index(
  path: string,
  options: IndexOptions,
  given: Partial<IndexEffects>,
  command: Command,
): Promise<void> {
  const effects: IndexEffects = {
    out: (text) => process.stdout.write(text),
    log: (line) => console.error(line),
    progress: (name, of) => progressOf(name, of),
    clock: () => performance.now(),
    ...given,
  };
  const yaml = await contentOf(path);
  const definition = definitionFrom(new TextDecoder().decode(yaml), path);
  const file = dataFileOf(definition, path, options.data);
  expectOwnPlaces([path, file], options, command);
  const bytes = await boundedContentOf(file);
  const input = readIndexData(bytes, file, definition);
  const solver = await solverFor(definition);
  const groups = options.by === undefined ? null : unitGroups(input, definition, options.by);
  const result = computed(definition, input, solver, (name, of) => patient(effects, name, of));
  const beside =
    options.report === undefined && options.tables === undefined
      ? { files: [], stale: [] }
      : // Loaded only now: who asks for scores alone does not wait for a report.
        (await import('./index-command/companion-files.js')).companionFiles({
          ...{ definition, input, result, groups, solver, options, path, yaml, bytes },
        });
  const rendered = renderIndex(result, options.format);
  const files = beside.files.map(({ path: to, text: content }) => textFile(to, content));
  if (options.out !== undefined) files.push(textFile(options.out, rendered));
  await deliver(files, options.tables);
  for (const left of beside.stale) await rm(left, { force: true });
  for (const line of weightLines(result)) effects.log(line);
  if (options.out === undefined) effects.out(rendered);
}

/** No result may take the place of what it is made from, nor of another result. */
function expectOwnPlaces(inputs: readonly string[], { out, report }: IndexOptions, command: Command): void {
  const taken = new Set(inputs.map((input) => resolve(input)));
  for (const [option, path] of Object.entries({ out, report })) {
    if (path === undefined) continue;
    if (taken.has(resolve(path)))
      command.error(`error: '--${option} ${path}' is the place of another file of this command`);
    taken.add(resolve(path));
  }
}

const textFile = (path: string, text: string): WholeFile => ({
  path,
  write: (unfinished) => writeFile(unfinished, text),
});

/** Writes all files or none; a directory that was made for them goes with them. */
async function deliver(files: readonly WholeFile[], directory: string | undefined): Promise<void> {
  let made: string | undefined;
  try {
    if (directory !== undefined) made = await madeDirectory(directory);
    await writeAllWhole(files, 'give another file or directory');
  } catch (error) {
    if (made !== undefined) await rm(made, { recursive: true, force: true });
    throw error;
  }
}

async function madeDirectory(directory: string): Promise<string | undefined> {
  try {
    return await mkdir(directory, { recursive: true });
  } catch (error) {
    throw new InputError(`no directory can be made here: ${(error as Error).message}`, directory);
  }
}

function dataFileOf({ data }: IndexDefinition, path: string, given: string | undefined): string {
  const stated = typeof data === 'object' ? data.file : data;
  const file = given ?? (stated && resolve(dirname(path), stated));
  if (file) return file;
  throw new InputError('the definition names no data', path, "write 'data: FILE.csv' into it, or give --data FILE.csv");
}

/** Bytes of a CSV file: beyond them a table would fill the memory before it is read. */
const MOST_BYTES = 100 * 2 ** 20;

async function boundedContentOf(file: string): Promise<Uint8Array> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > MOST_BYTES)
    throw new InputError(
      `the file has ${megabytes(size)}, and at most ${megabytes(MOST_BYTES)} are read`,
      file,
      'keep the columns that the definition names, or fewer periods',
    );
  return contentOf(file);
}

/** A bar that appears only once an analysis has taken a while. */
function patient({ progress, clock }: IndexEffects, name: string, of: number): Pick<Progress, 'step' | 'end'> {
  const started = clock();
  let bar: Pick<Progress, 'step' | 'end'> | null = null;
  let waiting = 0;
  return {
    step(each) {
      waiting++;
      if (!bar && clock() - started < PATIENCE) return;
      bar ??= progress(name, of);
      for (; waiting > 0; waiting--) bar.step(each);
    },
    end: () => bar?.end(),
  };
}

/** Milliseconds that nobody minds. */
const PATIENCE = 1500;
