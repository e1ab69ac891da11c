import {
  type CompileOptions,
  computeIndex,
  DefinitionError,
  type IndexDefinition,
  type IndexResult,
  IndicatorError,
  LinearProgramError,
  loadLinearSolver,
  parseDefinition,
} from '@xinzhi/composite';
import { InputError } from '../../errors/input-error.js';
import type { Progress } from '../progress.js';
import type { IndexInput } from './read-index-data.js';

/** A definition from its text. @throws InputError naming the file and the line of every fault */
export function definitionFrom(text: string, path: string): IndexDefinition {
  if (text.trim() === '')
    throw new InputError('the file is empty', path, 'a definition has title, data, unit, indicators');
  try {
    return parseDefinition(text);
  } catch (error) {
    if (error instanceof DefinitionError)
      throw new InputError(error.faults.map(({ line, message }) => `line ${line}: ${message}`).join('\n  '), path);
    throw error;
  }
}

/** What solving needs beside the data: benefit-of-the-doubt weights are linear programs. */
export async function solverFor(definition: IndexDefinition): Promise<CompileOptions> {
  return JSON.stringify(definition).includes('"benefit-of-the-doubt"') ? { solver: await loadLinearSolver() } : {};
}

/** Bytes of counts that an analysis of ranks may hold: each unit's count of each rank. */
const MOST_COUNTS = 2 ** 30;

/**
 * The index, with faults of the data told as such.
 * @param step begins a bar: what is under way, and of how many evaluations
 * @throws InputError naming the file, and the indicator, unit and period at fault
 */
export function computed(
  definition: IndexDefinition,
  input: IndexInput,
  options: CompileOptions,
  step: (name: string, of: number) => Pick<Progress, 'step' | 'end'>,
): IndexResult {
  if (definition.uncertainty) expectFitting(input);
  const bars = new Map<string, { shown: number; bar: Pick<Progress, 'step' | 'end'> }>();
  const progress = (name: string, done: number, of: number): void => {
    const known = bars.get(name) ?? { shown: 0, bar: step(name, PARTS) };
    bars.set(name, known);
    for (; known.shown < Math.floor((PARTS * done) / of); known.shown++) known.bar.step(`${done} / ${of}`);
    if (done === of) known.bar.end();
  };
  return blaming(input, () => computeIndex(definition, input.data, { ...options, progress }));
}

/** Of a bar: finer steps would only flicker. */
const PARTS = 100;

/** What `compute` gives; a complaint about data becomes the file's, with the line of the row that it names. */
export function blaming<Value>(input: IndexInput, compute: () => Value): Value {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError && OF_THE_MACHINE.test(error.message)) throw error;
    if (error instanceof IndicatorError || error instanceof RangeError || error instanceof LinearProgramError) {
      const line = lineNamed(input, error.message);
      throw new InputError(error.message, line === null ? input.file : `${input.file}:${line}`);
    }
    throw error;
  }
}

/** What the language itself complains of by the same kind of error: no fault of the data. */
const OF_THE_MACHINE = /call stack|array length|allocation failed/i;

/** The line of the row that a complaint names ('B, 2001 has no value', 'B is −3'); null where it names none. */
function lineNamed({ data: { units, periods }, table: { rows } }: IndexInput, message: string): number | null {
  if (rows.length !== units.length) return null;
  const names = [...message.matchAll(/(?<=^|: )(?:(?!: ).)+?(?= is | has |: )/g)].map(([name]) => name);
  if (names.length === 0) return null;
  const at = units.findIndex((unit, row) => names.includes(periods ? `${unit}, ${periods[row]}` : unit));
  const row = at >= 0 ? at : units.findIndex((unit) => names.includes(unit));
  return rows[row]?.line ?? null;
}

/** @throws InputError where ranks of so many units would not fit into memory */
function expectFitting({ data: { units, periods }, file }: IndexInput): void {
  const sizes = new Map<string, number>();
  for (const period of periods ?? units.map(() => '')) sizes.set(period, (sizes.get(period) ?? 0) + 1);
  const bytes = 4 * units.length * Math.max(0, ...sizes.values());
  if (bytes > MOST_COUNTS)
    throw new InputError(
      `${units.length} rows: counting how often each has each rank would take ${(bytes / 2 ** 30).toFixed(1)} GB`,
      file,
      "leave 'uncertainty' and 'sensitivity' out of the definition, or compare fewer units",
    );
}
