import { type InputOutputTable, labelOf } from './input-output-table.js';

/** Something in a table that cannot be, or does not add up: where, and by how much. */
export interface Imbalance {
  kind: /** Uses do not add up to output: Z·1 + Y·1 ≠ x. */
    | 'row'
    /** Inputs and value added do not add up to output: 1'Z + VA ≠ x. */
    | 'column'
    /** The parts of value added that the table states do not add up to it. */
    | 'value added'
    | 'negative output'
    | 'no number';
  /** The country-industry whose row or column it is. */
  label: string;
  /** The column, where it is a single figure. */
  column?: string;
  /** What the table says, and what follows from its other figures; the same for a single figure. */
  stated: number;
  found: number;
  /** found − stated. */
  amount: number;
  /** All of it in a sentence. */
  message: string;
}

export interface BalanceOptions {
  /** What a sum may be off by, as a share of output; default 1e-6. */
  tolerance?: number;
  /** And what it may be off by where output is small, in the table's unit; default 1e-9 of the largest output. */
  absolute?: number;
}

/**
 * What in a table does not balance, row by row, and what cannot be: negative output, a figure that is no number. Tables
 * that are cut to whole numbers, such as WIOD 2013, balance only within a tolerance. Miller & Blair 2022, §2.2.
 */
export function checkBalance(table: InputOutputTable, options: BalanceOptions = {}): Imbalance[] {
  const { x, VA, satellites = [] } = table;
  const { tolerance = 1e-6 } = options;
  const absolute = options.absolute ?? 1e-9 * x.reduce((most, output) => Math.max(most, Math.abs(output) || 0), 0);
  const { uses, inputs, wrong } = sums(table);
  const parts = satellites.filter(({ partOfValueAdded }) => partOfValueAdded);
  const found: Imbalance[] = [...wrong];
  const compare = (kind: Imbalance['kind'], k: number, stated: number, sum: number, what: [string, string]): void => {
    const amount = sum - stated;
    if (!(Math.abs(amount) > tolerance * Math.abs(x[k]!) + absolute)) return;
    const label = labelOf(table, k);
    const message = `${table.name}, ${kind} ${label}: ${what[0]} ${sum}, ${what[1]} is ${stated}: off by ${amount}`;
    found.push({ kind, label, stated, found: sum, amount, message });
  };
  for (let k = 0; k < x.length; k++) {
    if (x[k]! < 0) found.push(negativeOutput(table, k));
    compare('row', k, x[k]!, uses[k]!, ['uses add up to', 'output']);
    compare('column', k, x[k]!, inputs[k]! + VA[k]!, ['inputs and value added add up to', 'output']);
    if (parts.length === 0) continue;
    const stated = parts.reduce((sum, { values }) => sum + values[k]!, 0);
    compare('value added', k, VA[k]!, stated, [
      `${parts.map(({ name }) => name).join(' + ')} add up to`,
      'value added',
    ]);
  }
  return found;
}

/** Rows of Z and Y and columns of Z added up; figures that are no numbers are named and left out. */
function sums(table: InputOutputTable): { uses: Float64Array; inputs: Float64Array; wrong: Imbalance[] } {
  const { Z, Y, x, VA } = table;
  const n = x.length;
  const width = Y.length / n;
  const uses = new Float64Array(n);
  const inputs = new Float64Array(n);
  const wrong: Imbalance[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const value = Z[i * n + j]!;
      if (Number.isFinite(value)) {
        uses[i]! += value;
        inputs[j]! += value;
      } else wrong.push(noNumber(table, i, labelOf(table, j), value));
    }
    for (let j = 0; j < width; j++) {
      const value = Y[i * width + j]!;
      if (Number.isFinite(value)) uses[i]! += value;
      else wrong.push(noNumber(table, i, finalDemandLabel(table, j), value));
    }
    if (!Number.isFinite(x[i])) wrong.push(noNumber(table, i, 'output', x[i]!));
    if (!Number.isFinite(VA[i])) wrong.push(noNumber(table, i, 'value added', VA[i]!));
  }
  return { uses, inputs, wrong };
}

/** 'CHN_GFCF': the column of final demand with index j. */
const finalDemandLabel = ({ countries, categories }: InputOutputTable, j: number): string =>
  `${countries[Math.floor(j / categories.length)]}_${categories[j % categories.length]}`;

function noNumber(table: InputOutputTable, i: number, column: string, value: number): Imbalance {
  const label = labelOf(table, i);
  const message = `${table.name}, row ${label}, column ${column}: ${value} is not a number`;
  return { kind: 'no number', label, column, stated: value, found: value, amount: Number.NaN, message };
}

function negativeOutput(table: InputOutputTable, k: number): Imbalance {
  const label = labelOf(table, k);
  const output = table.x[k]!;
  const message = `${table.name}, row ${label}: output is ${output}, less than nothing`;
  return { kind: 'negative output', label, column: 'output', stated: output, found: output, amount: output, message };
}
