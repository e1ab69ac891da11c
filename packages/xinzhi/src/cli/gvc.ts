import { type Choice, type ChoiceOptions, chooseLinearAlgebra, type LinearAlgebra } from '@xinzhi/mrio';
import { Command, Option } from 'commander';
import { InputError } from '../errors/input-error.js';
import { listTables } from './gvc/list-tables.js';
import { type MeasuredTable, measureTable } from './gvc/measure-table.js';
import { definitionLines, type GvcBy, type GvcFormat, renderMeasured } from './gvc/render.js';

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
  formatIn: 'auto' | 'wiod';
  by: GvcBy;
  format: GvcFormat;
}

/**
 * `xinzhi gvc <table>…`: value-chain indicators of input–output tables. Nothing is written to standard output before all
 * tables are measured.
 */
export function gvcCommand(effects: Partial<GvcEffects> = {}): Command {
  return new Command('gvc')
    .description(
      'Measures positions in global value chains from input–output tables (CSV, CSV.GZ, or directories of them)',
    )
    .argument('<table...>', 'files, or directories whose .csv and .csv.gz files are tables')
    .addOption(new Option('--format-in <layout>', 'layout of the tables').choices(['auto', 'wiod']).default('auto'))
    .addOption(
      new Option('--by <unit>', 'what a row stands for').choices(['country', 'country-industry']).default('country'),
    )
    .addOption(new Option('--format <format>', 'format of the result').choices(['csv', 'json', 'table']).default('csv'))
    .addHelpText(
      'after',
      `\nColumns:\n${definitionLines().join('\n')}\n\nXINZHI_BLAS names a BLAS library with LAPACK, or 'none' for the WebAssembly kernel.`,
    )
    .action((paths: string[], options: GvcOptions) => gvc(paths, options, effects));
}

async function gvc(paths: string[], options: GvcOptions, given: Partial<GvcEffects>): Promise<void> {
  const effects: GvcEffects = {
    out: (text) => process.stdout.write(text),
    log: (line) => console.error(line),
    clock: () => performance.now(),
    choose: chooseLinearAlgebra,
    ...given,
  };
  const files = await listTables(paths);
  const algebra = await announced(effects);
  const measured: MeasuredTable[] = [];
  for (const [index, file] of files.entries()) {
    const started = effects.clock();
    const table = await measureTable(file, options.by, algebra);
    const seconds = ((effects.clock() - started) / 1000).toFixed(2);
    effects.log(
      `[${index + 1}/${files.length}] ${file}: ${table.countries} × ${table.industries} (countries × industries), ${seconds} s`,
    );
    for (const note of table.notes) effects.log(`  note: ${note}`);
    measured.push(table);
  }
  for (const line of definitionLines()) effects.log(line);
  effects.out(renderMeasured(measured, options.by, options.format));
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
