import type { InputOutputTable } from './input-output-table.js';
import type { TableContent } from './table-content.js';

export interface ReadOptions {
  /** What messages and results call the table; default 'table'. A year in it (wiot_1995.csv) is taken as the table's. */
  name?: string;
  /** The table's year, where the file does not say it; and which table, where an archive holds several years. */
  year?: number;
}

/** How a layout in several files is found among files that nobody has put into an archive, or into several. */
export interface SeveralFiles {
  /** Whether a file, by its path, is the one that a table of this layout must have: its flows. */
  isMain(path: string): boolean;
  /** Whether a file is a part of such a table, of whatever year. */
  isPart(path: string): boolean;
  /** What lies in the main file's folder and below it is the table; otherwise parts may lie anywhere, and names tell the year. */
  inFolder: boolean;
}

/** A layout in which tables are published. */
export interface TableFormat {
  /** What messages call it: 'OECD ICIO'. */
  name: string;
  /** Whether the content is laid out like this, seen by what it begins with, not by its name. */
  recognises(content: TableContent): boolean;
  /** @throws TableError that names file, line, row, column and what belongs there */
  read(content: TableContent, options: ReadOptions): Promise<InputOutputTable>;
  /** Where tables are published in several files. */
  severalFiles?: SeveralFiles;
}
