import type { InputOutputTable } from './input-output-table.js';
import type { TableContent } from './table-content.js';

export interface ReadOptions {
  /** What messages and results call the table; default 'table'. A year in it (wiot_1995.csv) is taken as the table's. */
  name?: string;
  /** The table's year, where the file does not say it; and which table, where an archive holds several years. */
  year?: number;
}

/** A layout in which tables are published. */
export interface TableFormat {
  /** What messages call it: 'OECD ICIO'. */
  name: string;
  /** Whether the content is laid out like this, seen by what it begins with, not by its name. */
  recognises(content: TableContent): boolean;
  /** @throws TableError that names file, line, row, column and what belongs there */
  read(content: TableContent, options: ReadOptions): Promise<InputOutputTable>;
}
