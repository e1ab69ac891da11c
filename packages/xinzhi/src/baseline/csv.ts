type Cell = string | number | null;

/** A cell as RFC 4180 wants it: quoted where it holds a comma, a quote or a line break; null is empty. */
function cellText(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV, header first, lines ended by a line feed. */
export const csvText = (header: readonly string[], rows: Iterable<readonly Cell[]>): string =>
  [header, ...rows].map((row) => `${row.map(cellText).join(',')}\n`).join('');
