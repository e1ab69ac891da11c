import type { DecisionMatrix } from '../matrix/decision-matrix.js';

/** What units take in and put out: one row a unit in each matrix, in the same order. Any units of measurement. */
export interface Production {
  inputs: DecisionMatrix;
  outputs: DecisionMatrix;
  /** Bad outputs (emissions), which come with the good ones and cost something to avoid. */
  undesirable?: DecisionMatrix;
  /** Names of the units, for messages; default their positions. */
  units?: readonly string[];
  inputNames?: readonly string[];
  outputNames?: readonly string[];
  undesirableNames?: readonly string[];
}

/** A unit, or one of its figures, that efficiency cannot be measured with: which, and why. */
export class ProductionError extends Error {
  constructor(
    readonly unit: string | null,
    readonly problem: string,
    readonly period: string | null = null,
  ) {
    const where = [unit === null ? '' : `unit ${unit}`, period === null ? '' : `period ${period}`]
      .filter(Boolean)
      .join(', ');
    super(where ? `${where}: ${problem}` : problem);
    this.name = 'ProductionError';
  }
}

/** How output answers when all inputs grow alike: in proportion, freely, at most in proportion, or at least. */
export type ReturnsToScale = 'constant' | 'variable' | 'non-increasing' | 'non-decreasing';

/** Whether a unit is asked to use less for the same output, or to make more of the same inputs. */
export type Orientation = 'input' | 'output';

export const unitName = ({ units }: Production, unit: number): string => units?.[unit] ?? `${unit + 1}`;

export type Side = 'inputs' | 'outputs' | 'undesirable';

const NOUN: Record<Side, string> = { inputs: 'input', outputs: 'output', undesirable: 'undesirable output' };

/** "input capital", "output 2". */
function columnName(production: Production, side: Side, column: number): string {
  const { inputNames, outputNames, undesirableNames } = production;
  const names = { inputs: inputNames, outputs: outputNames, undesirable: undesirableNames }[side];
  return `${NOUN[side]} ${names?.[column] ?? column + 1}`;
}

export interface ProductionDemands {
  /** Sides on which zeros are not allowed either, and the method that says so. */
  positive?: { sides: readonly Side[]; method: string };
  /** Fewest units. Default 2: one unit alone is its own frontier. */
  fewest?: number;
  /** For messages. */
  period?: string;
}

/**
 * Checks what every method here needs: as many rows on each side, values of zero or more, no unit without any input or any
 * output, and no input or output that nobody has.
 * @throws RangeError for shapes, ProductionError naming unit, column and value
 */
export function expectProduction(production: Production, demands: ProductionDemands = {}): void {
  const { fewest = 2, period = null } = demands;
  const count = production.inputs.length;
  if (count < fewest) {
    const found = count === 1 ? 'one unit alone is its own frontier' : `there are ${count}`;
    throw new ProductionError(null, `efficiency compares units: ${found}; give at least ${fewest}`, period);
  }
  for (const side of ['inputs', 'outputs', 'undesirable'] as const) {
    const matrix = production[side];
    if (side === 'undesirable' && !matrix) continue;
    if (matrix?.length !== count) throw new RangeError(`${side} have ${matrix?.length ?? 0} rows for ${count} units`);
    expectSide(production, side, matrix, demands);
  }
}

function expectSide(production: Production, side: Side, matrix: DecisionMatrix, demands: ProductionDemands): void {
  const { positive, period = null } = demands;
  const method = positive?.sides.includes(side) ? positive.method : null;
  const width = matrix[0]!.length;
  if (width === 0) throw new RangeError(`${side} have no columns`);
  matrix.forEach((row, unit) => {
    const name = unitName(production, unit);
    if (row.length !== width)
      throw new RangeError(`${side} of unit ${name} have ${row.length} values where the first unit has ${width}`);
    row.forEach((value, column) => {
      const problem = problemOf(value, method);
      if (problem)
        throw new ProductionError(name, `${columnName(production, side, column)} is ${value}; ${problem}`, period);
    });
    if (side !== 'undesirable' && row.every((value) => value === 0))
      throw new ProductionError(name, `all its ${side} are zero; leave it out`, period);
  });
  for (let column = 0; column < width; column++) {
    if (matrix.every((row) => row[column] === 0)) {
      const name = columnName(production, side, column);
      throw new ProductionError(null, `${name} is zero for every unit; leave it out`, period);
    }
  }
}

function problemOf(value: number, needsPositive: string | null): string | null {
  // Rows read from files can lack a value whatever their type says.
  if (value === null || value === undefined || Number.isNaN(value)) return 'fill it in or leave the unit out';
  if (!Number.isFinite(value)) return 'give a finite number';
  if (value < 0) return 'inputs and outputs are amounts of zero or more; count a negative one on the other side';
  if (value === 0 && needsPositive) return `${needsPositive} divides by it; leave the unit or the column out`;
  return null;
}

/** Whether another production has the same columns, so that its frontier can be measured against. @throws RangeError where not */
export function expectSameColumns(production: Production, reference: Production): void {
  for (const side of ['inputs', 'outputs', 'undesirable'] as const) {
    const here = production[side]?.[0]?.length ?? 0;
    const there = reference[side]?.[0]?.length ?? 0;
    if (here !== there) throw new RangeError(`${here} ${side} measured against a frontier of ${there}`);
  }
}
