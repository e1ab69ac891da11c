/** Where a figure of a row belongs: a column of Z (0 … n − 1), of Y (n …), the row's output, or nowhere. */
export const OUTPUT = -1;
export const PASSED_OVER = -2;

/** What a row under the industries states of each industry's inputs. */
export type ClosingRow =
  /** A part of what industries pay beyond the inputs of Z: value added, taxes, imports from nowhere. */
  | 'value added'
  /** Gross output, the same as the column. */
  | 'output'
  /** A subtotal or a memorandum item: nothing that is needed. */
  | 'passed over';

/** A world table in one matrix: what its header announces. */
export interface WideLayout {
  source: string;
  unit: string;
  countries: string[];
  industries: string[];
  categories: string[];
  inventories: string[];
  /** Countries that the source splits, and their parts. */
  split?: Record<string, string[]>;
  /** How many cells of a row come before its figures. */
  labelCells: number;
  /** The names of the figures' columns. */
  columns: string[];
  /** For each of them where it belongs. */
  targets: Int32Array;
  /** The rows of industries in the order of the file: their labels, and which country-industry each is. */
  rows: { label: string; index: number }[];
  /** The label of a row, of its first cells. */
  labelOf(cells: string[]): string;
  /** What a row is that follows the industries; null where it is not known. */
  closing(label: string): ClosingRow | null;
  /** What messages expect after the industries. */
  closingLabels: string;
  /** What an empty cell of an industry's row stands for; NaN where there must be a figure. */
  blank: number;
  /** Whether value added is the row that the table states rather than output less inputs. */
  ownValueAdded?: boolean;
}
