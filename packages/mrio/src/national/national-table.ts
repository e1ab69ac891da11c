/**
 * One country's table with imports split off, in `unit`. N industries; matrices are N × N, row-major, row = supplier,
 * column = user.
 */
export interface NationalTable {
  name: string;
  year: number | null;
  unit: string;
  industries: { code: string; name: string; nameZh: string }[];
  /** Intermediate inputs made at home. */
  domestic: Float64Array;
  /** Intermediate inputs from abroad. */
  imported: Float64Array;
  /** Exports of home products, N. */
  exports: Float64Array;
  /** Value added, N. */
  VA: Float64Array;
  /** Gross output, N. */
  x: Float64Array;
}
