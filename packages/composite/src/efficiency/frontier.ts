import { columnsOf } from '../matrix/decision-matrix.js';
import type { LinearConstraint } from './linear-program.js';
import { expectProduction, expectSameColumns, type Production, type ReturnsToScale } from './production.js';

/**
 * The frontier as the rows of a linear program: λ weighs the reference units, and their weighted inputs and outputs are what
 * technology can do. A row holds the λ coefficients; the caller adds its own variables and bounds.
 */
export interface Frontier {
  /** Reference units, as many as there are λ. */
  size: number;
  /** Σ λ x, a row an input. */
  inputs: number[][];
  /** Σ λ y, a row an output. */
  outputs: number[][];
  /** Σ λ b, a row an undesirable output. */
  undesirable: number[][];
  /** How Σ λ is held: 1 for variable returns, ≤ 1 for non-increasing, ≥ 1 for non-decreasing; null where it is free. */
  scale: '=' | '<=' | '>=' | null;
}

const SCALE = { constant: null, variable: '=', 'non-increasing': '<=', 'non-decreasing': '>=' } as const;

export const frontierOf = (production: Production, returns: ReturnsToScale): Frontier => ({
  size: production.inputs.length,
  inputs: columnsOf(production.inputs),
  outputs: columnsOf(production.outputs),
  undesirable: production.undesirable ? columnsOf(production.undesirable) : [],
  scale: SCALE[returns],
});

/**
 * The frontier that a production is measured against, its own or another's, after checking both.
 * @throws ProductionError for figures that are missing or negative, RangeError where the columns differ
 */
export function frontierFor(production: Production, reference: Production, returns: ReturnsToScale): Frontier {
  // A single unit can be measured against the frontier of others.
  expectProduction(production, { fewest: reference === production ? 2 : 1 });
  if (reference !== production) {
    expectProduction(reference);
    expectSameColumns(production, reference);
  }
  return frontierOf(reference, returns);
}

/** The row that holds Σ λ, where returns to scale ask for one; `own` are the coefficients of the caller's own variables. */
export function scaleRow({ size, scale }: Frontier, own: readonly number[], total = 1): LinearConstraint[] {
  if (scale === null) return [];
  return [{ coefficients: [...new Array<number>(size).fill(1), ...own], relation: scale, bound: total }];
}

/** The frontier's amounts at the weights λ: Σ λ v for each row. */
export const amountsAt = (rows: readonly (readonly number[])[], lambda: readonly number[]): number[] =>
  rows.map((row) => row.reduce((sum, value, k) => sum + value * lambda[k]!, 0));

/** Reference units that carry weight, with it: the peers of a unit. */
export interface Peer {
  /** Position in the reference. */
  unit: number;
  weight: number;
}

/** Weights below this are the solver's rounding. */
const NOTHING = 1e-9;

export const peersOf = (lambda: readonly number[]): Peer[] =>
  lambda.flatMap((weight, unit) => (weight > NOTHING ? [{ unit, weight }] : []));

/** A value within the solver's tolerance of one is one. */
export const settleAtOne = (value: number): number => (Math.abs(value - 1) < 1e-10 ? 1 : value);

/** What is left over between two amounts, one a row; differences within the solver's tolerance are none. */
export const slack = (more: readonly number[], less: readonly number[]): number[] =>
  more.map((value, k) => (value - less[k]! <= 1e-10 * Math.max(value, less[k]!) ? 0 : value - less[k]!));
