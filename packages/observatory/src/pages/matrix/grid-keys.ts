const STEPS: Record<string, [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys, Home and End move the focus from cell to cell; only the focused cell is a tab stop. */
export function moveInGrid(event: KeyboardEvent, table: HTMLTableElement): void {
  const from = event.target instanceof HTMLTableCellElement ? event.target : null;
  if (from?.tagName !== 'TD') return;
  const row = (from.parentElement as HTMLTableRowElement).sectionRowIndex;
  const rows = table.tBodies[0]!.rows;
  const last = rows[row]!.cells.length - 1;
  let to: HTMLTableCellElement | undefined;
  const step = STEPS[event.key];
  if (step) to = rows[row + step[0]]?.cells[from.cellIndex + step[1]];
  else if (event.key === 'Home') to = rows[row]!.cells[1];
  else if (event.key === 'End') to = rows[row]!.cells[last];
  else return;
  event.preventDefault();
  if (to?.tagName !== 'TD') return;
  from.tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
}
