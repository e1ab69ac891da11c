import type { Matrix } from '../../api/shapes.js';

export const cellKey = (industry: string, place: string): string => `${industry} ${place}`;

export function cellValues(matrix: Matrix): Map<string, number> {
  return new Map(matrix.cells.map(({ industry, place, value }) => [cellKey(industry, place), value]));
}

/** From which value to which the shades run: from zero for counts, from the first year for years. */
export function cellExtent(matrix: Matrix): [number, number] {
  const values = matrix.cells.map(({ value }) => value);
  const highest = Math.max(...values);
  return matrix.mode === 'first' ? [Math.min(...values) - 1, highest] : [0, Math.min(highest, robustMaximum(values))];
}

/** One report that names an industry forty times must not leave all others pale: the shades end at the 95th percentile. */
function robustMaximum(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.max(3, sorted[Math.floor(0.95 * (sorted.length - 1))] ?? 1);
}

export type Change = 'new' | 'dropped' | null;

/** Between two years: named now and not then, or then and not now. Places without a document in either year don't change. */
export function changeOf(now: number | undefined, then: number | undefined, covered: boolean): Change {
  if (!covered) return null;
  if (now !== undefined && then === undefined) return 'new';
  return now === undefined && then !== undefined ? 'dropped' : null;
}

/** What stands in a cell: the count, the year's last two digits, or a minus for what is named no more. */
export function cellText(value: number | undefined, change: Change, mode: Matrix['mode']): string {
  if (change === 'dropped') return '−';
  if (value === undefined) return '';
  return mode === 'first' ? `’${String(value).slice(2)}` : String(value);
}

/** How many places name each industry, and how many industries each place names. */
export function totals(matrix: Matrix): { places: Map<string, number>; industries: Map<string, number> } {
  const places = new Map<string, number>();
  const industries = new Map<string, number>();
  for (const { industry, place } of matrix.cells) {
    places.set(place, (places.get(place) ?? 0) + 1);
    industries.set(industry, (industries.get(industry) ?? 0) + 1);
  }
  return { places, industries };
}
