import type { ClaimedMark } from './claimed-mark.js';
import { type Line, spreadLabels } from './lines.js';
import { linear, paddedDomain, ticks } from './scale.js';
import { textWidth } from './use-width.js';

export type ChartSize = { width: number; height: number; small: boolean };

/** Where everything of a line chart stands, in pixels. */
export type ChartGeometry = {
  left: number;
  right: number;
  top: number;
  bottom: number;
  sx: (x: number) => number;
  sy: (y: number) => number;
  /** Every x that some line or mark has, ascending. */
  years: number[];
  xTicks: number[];
  yTicks: number[];
  labels: { line: Line; x: number; y: number }[];
};

const LABEL_SIZE = 12;
const LABEL_HEIGHT = LABEL_SIZE + 3;
const PIXELS_A_YEAR_TICK = 72;
const PIXELS_A_VALUE_TICK = 60;

/** Lays a line chart out. `lines` have a point each at least; `asked` is the scale where several charts share one. */
export function chartGeometry(
  lines: Line[],
  marks: ClaimedMark[],
  { width, height, small }: ChartSize,
  formatY: (value: number) => string,
  asked?: [number, number],
): ChartGeometry {
  const xs = lines.flatMap(({ points }) => points.map(({ x }) => x)).concat(marks.map(({ x }) => x));
  const bounds = [...marks, ...lines.flatMap(({ band }) => band ?? [])].flatMap(({ low, high }) =>
    [low, high].filter((n) => n !== null),
  );
  const yDomain = asked ?? paddedDomain(lines.flatMap(({ points }) => points.map(({ y }) => y)).concat(bounds), false);
  const xDomain: [number, number] = [Math.min(...xs), Math.max(...xs)];
  // A scale that is asked for may run downwards, as that of ranks does: the first stands at the top.
  const yTicks = ticks(
    Math.min(...yDomain),
    Math.max(...yDomain),
    small ? 2 : Math.max(3, Math.round(height / PIXELS_A_VALUE_TICK)),
  );
  const widest = Math.max(...lines.map(({ label }) => textWidth(label, LABEL_SIZE)));
  const top = 10;
  const bottom = height - 22;
  const left = small ? 6 : Math.max(...yTicks.map((tick) => textWidth(formatY(tick), LABEL_SIZE))) + 12;
  const right = width - Math.min(width * 0.36, widest + 14);
  const sx = linear(xDomain, [left + 4, right - 4]);
  const sy = linear(yDomain, [bottom, top]);
  // Small charts have no axis: the first and the last year.
  const years = small ? xDomain : ticks(...xDomain, Math.max(2, Math.floor((right - left) / PIXELS_A_YEAR_TICK)));
  const labelled = labelledLines(lines, Math.floor((bottom - top) / LABEL_HEIGHT));
  const ends = labelled.map(({ points }) => points.at(-1)!);
  const ys = spreadLabels(
    ends.map(({ y }) => sy(y)),
    LABEL_HEIGHT,
    top + 4,
    bottom - 2,
  );
  return {
    ...{ left, right, top, bottom, sx, sy, yTicks },
    years: [...new Set(xs)].sort((a, b) => a - b),
    xTicks: [...new Set(years)].filter(Number.isInteger),
    labels: labelled.map((line, i) => ({ line, x: Math.min(sx(ends[i]!.x), right) + 8, y: ys[i]! })),
  };
}

/** Where there is no room for every label, the line in focus keeps its own and the first others theirs. */
const labelledLines = (lines: Line[], room: number): Line[] =>
  lines.length <= room ? lines : [...lines].sort((a, b) => Number(b.focus) - Number(a.focus)).slice(0, room);

/** The year nearest to a horizontal position. */
export const nearestYear = ({ years, sx }: ChartGeometry, x: number): number =>
  years.reduce((best, year) => (Math.abs(sx(year) - x) < Math.abs(sx(best) - x) ? year : best));
