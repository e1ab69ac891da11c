import type { IndexDefinition, IndexResult } from '@xinzhi/composite';

export interface IndicatorCoverage {
  column: string;
  /** Cells that the index needs of it. */
  cells: number;
  imputed: number;
  /** In how many units a cell was filled in. */
  units: number;
}

/** How full the data are, indicator by indicator. */
export function coverageOf({ indicators }: IndexDefinition, { rows, imputed: all }: IndexResult): IndicatorCoverage[] {
  return indicators.map(({ column }) => {
    const imputed = all.filter((cell) => cell.column === column);
    return {
      column,
      cells: rows.length,
      imputed: imputed.length,
      units: new Set(imputed.map(({ unit }) => unit)).size,
    };
  });
}
