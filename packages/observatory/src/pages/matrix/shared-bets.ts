import type { Matrix } from '../../api/shapes.js';

/** How many industries each other place names together with this one; places that share none are left out. */
export function sharedWith(matrix: Matrix, place: string): Map<string, number> {
  const own = new Set(matrix.cells.filter((cell) => cell.place === place).map(({ industry }) => industry));
  const shared = new Map<string, number>();
  for (const cell of matrix.cells)
    if (cell.place !== place && own.has(cell.industry)) shared.set(cell.place, (shared.get(cell.place) ?? 0) + 1);
  return shared;
}
