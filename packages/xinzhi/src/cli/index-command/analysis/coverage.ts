import type { IndexData, IndexDefinition, IndexResult } from '@xinzhi/composite';

export interface IndicatorCoverage {
  column: string;
  /** Cells that the index needs of it. */
  cells: number;
  /** Cells of the file without a value of its own. */
  empty: number;
  /** Cells with a value of its own but none of its denominator. */
  withoutDenominator: number;
  imputed: number;
  /** In how many units a cell was filled in. */
  units: number;
}

/** How full the data are, indicator by indicator. */
export function coverageOf({ indicators }: IndexDefinition, data: IndexData, result: IndexResult): IndicatorCoverage[] {
  return indicators.map(({ column, denominator }, j) => {
    const empty = data.matrix.filter((row) => row[j] === null).length;
    const under = denominator === undefined ? -1 : indicators.findIndex((other) => other.column === denominator);
    const divisor = (row: number): number | null | undefined =>
      under >= 0 ? data.matrix[row]![under] : data.columns?.[denominator!]?.[row];
    const withoutDenominator =
      denominator === undefined
        ? 0
        : data.matrix.filter((values, row) => values[j] !== null && divisor(row) === null).length;
    const imputed = result.imputed.filter((cell) => cell.column === column);
    return {
      column,
      cells: data.matrix.length,
      empty,
      withoutDenominator,
      imputed: imputed.length,
      units: new Set(imputed.map(({ unit }) => unit)).size,
    };
  });
}
