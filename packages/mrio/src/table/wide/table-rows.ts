/** The rows of a table, one after the other, whatever file they come from: a few labels, then figures. */
export interface TableRows {
  readonly file: string;
  /** The line, or row of the sheet, of the row at hand, counted from 1. */
  readonly line: number;
  /** Moves to the next row that is not empty; false at the end. */
  next(): Promise<boolean>;
  /** The cells [from, to) of the row at hand as text, trimmed; fewer where the row is shorter. */
  texts(from: number, to?: number): string[];
  /**
   * The cells from `from` on as numbers into `into`, NaN where one is none, and how many cells there are; missing cells
   * at the end stay as they are.
   * @param blank what an empty cell stands for
   */
  numbers(from: number, into: Float64Array, blank: number): number;
}
