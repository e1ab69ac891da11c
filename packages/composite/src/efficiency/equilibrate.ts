import { magnitude } from '../matrix/magnitude.js';
import type { LinearProgram } from './linear-program.js';

/** A program with rows and columns brought to magnitude one, and the factors that lead back. */
export interface Equilibrated {
  /** Row by row, rows × variables. */
  coefficients: Float64Array;
  bounds: Float64Array;
  objective: Float64Array;
  lower: Float64Array;
  upper: Float64Array;
  /** dualᵢ = rowᵢ · scaled dualᵢ / objectiveFactor */
  row: Float64Array;
  /** xⱼ = columnⱼ · scaled xⱼ */
  column: Float64Array;
  objectiveFactor: number;
}

/**
 * The same program with every row's, then every column's largest coefficient brought to 1 … 2 and the objective likewise, since a
 * solver's tolerances are absolute: tonnes of CO₂ by the hundred million and efficiency ratios meet in one program. The
 * factors are powers of two, so that nothing is rounded.
 */
export function equilibrate({ objective, constraints, lower, upper }: LinearProgram): Equilibrated {
  const width = objective.length;
  const row = new Float64Array(constraints.length);
  const column = new Float64Array(width);
  constraints.forEach(({ coefficients }, i) => {
    row[i] = inversePower(magnitude(coefficients));
    for (let j = 0; j < width; j++) column[j] = Math.max(column[j]!, Math.abs(coefficients[j]!) * row[i]!);
  });
  for (let j = 0; j < width; j++) column[j] = inversePower(column[j]!);
  const coefficients = new Float64Array(constraints.length * width);
  constraints.forEach((constraint, i) => {
    for (let j = 0; j < width; j++) coefficients[i * width + j] = constraint.coefficients[j]! * row[i]! * column[j]!;
  });
  const costs = Float64Array.from(objective, (cost, j) => cost * column[j]!);
  const objectiveFactor = inversePower(magnitude(costs));
  return {
    coefficients,
    bounds: Float64Array.from(constraints, ({ bound }, i) => bound * row[i]!),
    objective: costs.map((cost) => cost * objectiveFactor),
    lower: Float64Array.from(column, (factor, j) => (lower?.[j] ?? 0) / factor),
    upper: Float64Array.from(column, (factor, j) => (upper?.[j] ?? Number.POSITIVE_INFINITY) / factor),
    row,
    column,
    objectiveFactor,
  };
}

/** 2 to the power that brings a magnitude into 1 … 2; 1 for zero. */
const inversePower = (size: number): number => (size === 0 ? 1 : 2 ** -Math.floor(Math.log2(size)));
