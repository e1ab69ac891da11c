export interface Place {
  /** The file's name. */
  file: string;
  /** Line, counted from 1. */
  line?: number;
  /** The row's label. */
  row?: string;
  /** The column's name. */
  column?: string;
}

/** A table that cannot be read: what was wrong, where, and what belongs there. */
export class TableError extends Error {
  constructor(
    readonly problem: string,
    readonly place: Place,
    readonly expected: string,
  ) {
    super(`${whereIs(place)}: ${problem}; expected ${expected}`);
    this.name = 'TableError';
  }
}

function whereIs({ file, line, row, column }: Place): string {
  const parts = [file];
  if (line !== undefined) parts.push(`line ${line}`);
  if (row !== undefined) parts.push(`row ${row}`);
  if (column !== undefined) parts.push(`column ${column}`);
  return parts.join(', ');
}
