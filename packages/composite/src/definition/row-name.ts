import type { IndexData } from './index-data.js';

/** A row as people name it: the unit, and the period where there are periods. */
export const rowName = ({ units, periods }: Pick<IndexData, 'units' | 'periods'>, row: number): string =>
  periods ? `${units[row]}, ${periods[row]}` : units[row]!;
