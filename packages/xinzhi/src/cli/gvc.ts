import { readFile, writeFile } from 'node:fs/promises';
import {
  type BmOptions,
  type Choice,
  type ChoiceOptions,
  chooseLinearAlgebra,
  DECOMPOSITIONS,
  type DecompositionName,
  type FoundTable,
  type LinearAlgebra,
} from '@xinzhi/mrio';
import { Command, Option } from 'commander';
import { InputError } from '../errors/input-error.js';
import { fileFault } from '../sources/list-files.js';
import { csvToParquet } from './gvc/csv-to-parquet.js';
import { definitionLines } from './gvc/figures.js';
import { measureTable, type Question } from './gvc/measure-table.js';
import type { GvcBy, MeasuredTable } from './gvc/measured-table.js';
import { type GvcFormat, renderMeasured } from './gvc/render.js';
import { progressOf } from './progress.js';
import { listTables } from './tables/list-tables.js';
import { writeWhole } from './write-whole.js';

/** What the command touches of the world; a test passes its own. */
export interface GvcEffects {
  /** Results. */
  out: (text: string) => void;
  /** Progress, the linear algebra in use, definitions. */
  log: (line: string) => void;
  clock: () => number;
  choose: (options?: ChoiceOptions) => Promise<Choice>;
}

interface GvcOptions {
  by: GvcBy;
  decomposition?: DecompositionName;
  perspective: NonNullable<BmOptions['perspective']>;
  approach: NonNullable<BmOptions['approach']>;
  groups?: string;
  concordance?: string;
  format: GvcFormat;
  out?: string;
}

/**
 * `xinzhi gvc <table>…`: value-chain indicators of input–output tables. Nothing is written before all tables are measured.
 */
export function gvcCommand(effects: Partial<GvcEffects> = {}): Command {
  return new Command('gvc')
    .description(
      'Measures positions in global value chains, and takes exports apart, from input–output tables of any known layout',
    )
    .argument(
      '<table...>',
      'files (CSV, workbooks, Parquet; gzip and zip too), or directories of them; unpacked archives too',
    )
    .addOption(new Option('--format-in <layout>', 'the layout is recognised by what a file holds').hideHelp())
    .addOption(
      new Option('--by <unit>', 'what a row stands for')
        .choices(['country', 'country-industry', 'bilateral'])
        .default('country'),
    )
    .addOption(
      new Option('--decomposition <name>', 'the terms of gross exports instead of the indicators').choices(
        Object.keys(DECOMPOSITIONS),
      ),
    )
    .addOption(
      new Option('--perspective <perimeter>', 'of borin-mancini: which borders count')
        .choices(['exporter', 'world'])
        .default('exporter'),
    )
    .addOption(
      new Option('--approach <approach>', 'of borin-mancini: counted by the first or by the last export')
        .choices(['source', 'sink'])
        .default('source'),
    )
    .option('--groups <file>', 'YAML: countries taken together as one exporter, as in CHN: [CHN, CN1, CN2]')
    .option('--concordance <file>', 'CSV from,to: countries and industries added up first')
    .addOption(
      new Option('--format <format>', 'format of the result')
        .choices(['csv', 'json', 'table', 'parquet'])
        .default('csv'),
    )
    .option('--out <file>', 'the file to write, whole or not at all; else standard output')
    .addHelpText('after', helpText)
    .action((paths: string[], options: GvcOptions, command: Command) => gvc(paths, options, effects, command));
}

function helpText(): string {
  const decompositions = Object.entries(DECOMPOSITIONS).map(
    ([id, { name, source, terms }]) => `  ${id}: ${name} (${source}): ${Object.keys(terms).join(', ')}`,
  );
  return [
    '\nColumns:',
    ...definitionLines(null),
    '\nDecompositions:',
    ...decompositions,
    "\nXINZHI_BLAS names a BLAS library with LAPACK, or 'none' for the WebAssembly kernel.",
  ].join('\n');
}

async function gvc(paths: string[], options: GvcOptions, given: Partial<GvcEffects>, command: Command): Promise<void> {
  const effects: GvcEffects = {
    out: (text) => process.stdout.write(text),
    log: (line) => console.error(line),
    clock: () => performance.now(),
    choose: chooseLinearAlgebra,
    ...given,
  };
  const question = await questionOf(options, command);
  const tables = await listTables(paths);
  const algebra = await announced(effects);
  const measured = await measureAll(tables, question, algebra, effects);
  for (const line of definitionLines(question.decomposition)) effects.log(line);
  await deliver(measured, question, options, effects);
}

async function questionOf(options: GvcOptions, command: Command): Promise<Question> {
  const { by, format, out, groups, concordance, perspective, approach } = options;
  const decomposition = options.decomposition ?? (by === 'bilateral' ? 'borin-mancini' : null);
  if (format === 'parquet' && !out) command.error("error: Parquet is a file: give '--out FILE'");
  if (decomposition === 'tiva' && by === 'bilateral')
    command.error("error: tiva has no terms by partner: '--by country' or '--by country-industry'");
  if (groups && decomposition === null)
    command.error(
      "error: '--groups' is for decompositions: give '--decomposition', or add countries up with '--concordance'",
    );
  return {
    by,
    decomposition,
    borinMancini: { perspective, approach },
    groups: groups ? (await import('./gvc/read-groups.js')).readGroups(await textOf(groups), groups) : {},
    concordance: concordance ? { file: concordance, text: await textOf(concordance) } : null,
  };
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw fileFault(error, path);
  }
}

async function measureAll(
  tables: FoundTable[],
  question: Question,
  algebra: LinearAlgebra,
  { clock, log }: GvcEffects,
): Promise<MeasuredTable[]> {
  const measured: MeasuredTable[] = [];
  const progress = process.stderr.isTTY && tables.length > 1 ? progressOf('measuring', tables.length) : null;
  const say = progress ? progress.say : log;
  for (const [index, found] of tables.entries()) {
    const started = clock();
    const table = await measureTable(found, question, algebra);
    const seconds = ((clock() - started) / 1000).toFixed(2);
    say(
      `[${index + 1}/${tables.length}] ${found.name}: ${table.countries} × ${table.industries} (countries × industries), ${seconds} s`,
    );
    for (const note of table.notes) say(`  note: ${note}`);
    progress?.step(found.name);
    measured.push(table);
  }
  progress?.end();
  return measured;
}

async function deliver(
  measured: MeasuredTable[],
  { by, decomposition }: Question,
  { format, out }: GvcOptions,
  effects: GvcEffects,
): Promise<void> {
  const text = renderMeasured(measured, by, decomposition, format === 'parquet' ? 'csv' : format);
  if (!out) return effects.out(text);
  await writeWhole(out, (unfinished) =>
    format === 'parquet' ? csvToParquet(text, unfinished) : writeFile(unfinished, text),
  );
}

async function announced({ choose, log }: GvcEffects): Promise<LinearAlgebra> {
  let choice: Choice;
  try {
    choice = await choose();
  } catch (error) {
    throw new InputError((error as Error).message, 'XINZHI_BLAS');
  }
  const { algebra, reason } = choice;
  const where = algebra.path ? `, ${algebra.path}` : '';
  const because = reason ? `: ${reason}` : '';
  log(`linear algebra: ${algebra.library}${algebra.version ? ` ${algebra.version}` : ''}${where}${because}`);
  return algebra;
}
