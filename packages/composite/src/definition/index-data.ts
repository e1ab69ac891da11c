import type { DecisionMatrix } from '../matrix/decision-matrix.js';

/** The data of an index: one row a unit, or a unit in a period. */
export interface IndexData {
  units: string[];
  /** One a row; absent where there is only one period. */
  periods?: string[];
  /** Rows × indicators, in the order of the definition. */
  matrix: DecisionMatrix;
}
