import { at, html, type Markup } from '../markup.js';
import { shortened } from './shortened.js';

export interface RankDot {
  name: string;
  rank: number;
  /** null where ranks were not varied. */
  spread: { low: number; high: number; median: number } | null;
  /** What a reader is told of the row. */
  told: string;
}

const ROW = 18;
const NAMES = 150;
const WIDTH = 720;
const TOP = 24;

/** Ranks as dots, their intervals as whiskers and their medians as ticks; best at the top and to the left. */
export function rankDots(
  dots: readonly RankDot[],
  units: number,
  { label, axis }: { label: string; axis: string },
): Markup {
  const height = TOP + dots.length * ROW + 8;
  const x = (rank: number): number => NAMES + 14 + ((rank - 1) / Math.max(1, units - 1)) * (WIDTH - NAMES - 34);
  const y = (row: number): number => TOP + (row + 0.5) * ROW;
  return html`<svg class="wide" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}">
<text class="axis" x="${at(x(1))}" y="${TOP - 18 + 6}" text-anchor="start">${axis}</text>
${ticksOf(units).map(
  (tick) => html`<line class="grid" x1="${at(x(tick))}" x2="${at(x(tick))}" y1="${TOP}" y2="${height - 8}"/>
<text class="axis" x="${at(x(tick))}" y="${TOP - 2}" text-anchor="middle">${tick}</text>`,
)}
${dots.map(
  ({ name, rank, spread, told }, row) => html`<g><title>${told}</title>
<text class="name" x="${NAMES}" y="${at(y(row) + 4)}" text-anchor="end">${shortened(name)}</text>
${
  spread &&
  html`<line class="whisker" x1="${at(x(spread.low))}" x2="${at(x(spread.high))}" y1="${at(y(row))}" y2="${at(y(row))}"/>
<line class="median" x1="${at(x(spread.median))}" x2="${at(x(spread.median))}" y1="${at(y(row) - 5)}" y2="${at(y(row) + 5)}"/>`
}
<circle class="dot" cx="${at(x(rank))}" cy="${at(y(row))}" r="4"/></g>`,
)}
</svg>`;
}

/** 1 and round ranks up to the last. */
function ticksOf(units: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((size) => units / size <= 8) ?? units;
  const round = Array.from({ length: Math.floor(units / step) }, (_, k) => (k + 1) * step);
  return [...new Set([1, ...round.filter((tick) => tick > 1)])];
}
