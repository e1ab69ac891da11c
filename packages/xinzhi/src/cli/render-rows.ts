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
  const lines = [head, ...shown];
  const columns = head.map((_, k) => ({
    width: Math.max(...lines.map((line) => displayWidth(line[k]!))),
    text: rows.some((row) => typeof row[k] === 'string'),
  }));
  return lines
    .map(
      (line) =>
        `${line
          .map((cell, k) => padded(cell, columns[k]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function padded(cell: string, { width, text }: { width: number; text: boolean }): string {
  const space = ' '.repeat(width - displayWidth(cell));
  return text ? cell + space : space + cell;
}

/** Chinese characters and full-width forms take two columns of a terminal. */
const displayWidth = (text: string): number =>
  text.length +
  (text.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g)
    ?.length ?? 0);
