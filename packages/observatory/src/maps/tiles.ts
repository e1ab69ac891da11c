import positions from './province-tiles.json' with { type: 'json' };

/** Where a province-level unit stands on the grid: every unit the same size, neighbours roughly where they are. */
export type Tile = { id: string; column: number; row: number };

export const TILES: readonly Tile[] = positions;
export const COLUMNS = Math.max(...TILES.map(({ column }) => column)) + 1;
export const ROWS = Math.max(...TILES.map(({ row }) => row)) + 1;

export const STEPS = 5;

/**
 * The shade of a value, 1 (faint) to 5 (full), in equal steps from zero or from the least value; 0 for nothing.
 */
export function shadeOf(value: number | undefined, [low, high]: [number, number]): number {
  if (value === undefined || (value === 0 && low >= 0)) return 0;
  if (high <= low) return STEPS;
  return Math.max(1, Math.min(STEPS, Math.ceil(((value - low) / (high - low)) * STEPS)));
}
