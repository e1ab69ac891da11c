import { textTable } from './text-table.js';

export type Cell = string | number | null;

/** Twelve significant digits: beyond them, libraries of linear algebra differ by rounding. */
export const rounded = (value: number): number => Number(value.toPrecision(12));

/** RFC 4180, lines ending in \n; a missing value is an empty cell. */
export function renderCsv(head: string[], rows: Cell[][]): string {
  const line = (cells: Cell[]): string => `${cells.map(csvCell).join(',')}\n`;
  return [head, ...rows].map(line).join('');
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(rounded(cell));
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Columns aligned for a terminal: text to the left, figures to the right, a missing value as a dash. */
export function renderTable(head: string[], rows: Cell[][], figure: (value: number, column: string) => string): string {
  const shown = rows.map((row) =>
    row.map((cell, k) => (cell === null ? '–' : typeof cell === 'number' ? figure(cell, head[k]!) : cell)),
  );
  const widths = head.map((title, k) => {
    if (rows.some((row) => typeof row[k] === 'string')) return 0;
    return Math.max(title.length, ...shown.map((row) => row[k]!.length));
  });
  const right = (line: string[]): string[] => line.map((cell, k) => cell.padStart(widths[k]!));
  return `${textTable(right(head), shown.map(right))}\n`;
}
