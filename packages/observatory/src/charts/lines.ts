import type { StoredSeries } from '../api/shapes.js';
import { periodToYear } from '../language/periods.js';

/** One line of a chart: what is drawn, and what it is called where it ends. */
export type Line = {
  id: string;
  label: string;
  /** The place's name alone, for sentences. */
  name: string;
  points: { period: string; x: number; y: number }[];
  /** How far the value may lie from where it is drawn, by year: a band around the line. */
  band?: { x: number; low: number; high: number }[];
  /** The line that the chart is about takes the accent colour. */
  focus: boolean;
  /** Lines of another definition are dashed, each in its own pattern: 0 is solid. */
  dash: number;
  series: StoredSeries;
};

export function lineOf(series: StoredSeries, name: string, focus: boolean, dash = 0, label = name): Line {
  const points = series.points
    .map(([period, y]) => ({ period, x: periodToYear(period), y }))
    .filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))
    .sort((a, b) => a.x - b.x);
  return { id: series.id, label, name, points, focus, dash, series };
}

/** The most common distance between neighbouring points: a series of every fifth year has no gap of four years. */
export function usualStep(points: { x: number }[]): number {
  const counts = new Map<number, number>();
  for (let i = 1; i < points.length; i++) {
    const step = Math.round((points[i]!.x - points[i - 1]!.x) * 12) / 12;
    if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  let usual = 1;
  let most = 0;
  for (const [step, count] of counts)
    if (count > most || (count === most && step < usual)) {
      usual = step;
      most = count;
    }
  return usual;
}

type Point = Line['points'][number];

/** Cuts a line where values are missing: the runs that are drawn, and the gaps between them. */
export function runsAndGaps(points: Point[]): { runs: Point[][]; gaps: [Point, Point][] } {
  const step = usualStep(points);
  const runs: Point[][] = [];
  const gaps: [Point, Point][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && point.x - before.x <= step * 1.5) run.push(point);
    else {
      if (before) gaps.push([before, point]);
      runs.push([point]);
    }
  }
  return { runs, gaps };
}

/** Moves labels apart so that none covers another; keeps them within [top, bottom] and in the order of their lines. */
export function spreadLabels(wanted: number[], height: number, top: number, bottom: number): number[] {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y);
  let floor = top;
  for (const label of order) {
    label.y = Math.max(label.y, floor);
    floor = label.y + height;
  }
  let ceiling = bottom;
  for (const label of order.toReversed()) {
    label.y = Math.min(label.y, ceiling);
    ceiling = label.y - height;
  }
  const placed = new Array<number>(wanted.length);
  for (const { y, i } of order) placed[i] = y;
  return placed;
}
