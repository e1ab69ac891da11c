/** The data of an index: one row a unit, or a unit in a period. */
export interface IndexData {
  units: readonly string[];
  /** One a row; absent where there is only one period. */
  periods?: readonly string[];
  /** Rows × indicators, in the order of the definition, as published: before denominators. null where there is no value. */
  matrix: readonly (readonly (number | null)[])[];
  /** One value a row for each column that the definition names beside its indicators: denominators, predictors of a regression. */
  columns?: Readonly<Record<string, readonly (number | null)[]>>;
  /** One label a row for each column of peers that imputation names. */
  labels?: Readonly<Record<string, readonly (string | null)[]>>;
}
