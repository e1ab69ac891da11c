import { at, html, type Markup } from '../markup.js';
import { shortened } from './shortened.js';

export interface StackedRow {
  name: string;
  /** One a kind; those below zero go to the left. */
  parts: readonly number[];
  /** Written at the end of the row. */
  total: number;
}

/** Units that a chart has room for. */
export const MOST_BARS = 80;

/** Colours that the style sheet has for kinds. */
export const MOST_KINDS = 8;
const ROW = 18;
const NAMES = 150;
const WIDTH = 720;
const BAR = 12;

/** One bar a row, cut into its parts from zero on; a legend names the kinds in the order in which they stand. */
export function stackedBars(
  rows: readonly StackedRow[],
  kinds: readonly string[],
  { label, figure }: { label: string; figure: (value: number) => string },
): Markup {
  const above = rows.map(({ parts }) => parts.reduce((sum, part) => sum + Math.max(part, 0), 0));
  const below = rows.map(({ parts }) => parts.reduce((sum, part) => sum + Math.min(part, 0), 0));
  const [low, high] = [Math.min(0, ...below), Math.max(...above, 0)];
  const x = (value: number): number => NAMES + 10 + ((value - low) / (high - low || 1)) * (WIDTH - NAMES - 70);
  const height = rows.length * ROW + 4;
  return html`${
    kinds.length > 1 &&
    html`<ul class="legend" aria-hidden="true">${kinds.map((kind, k) => html`<li><span class="swatch k${k + 1}"></span>${kind}</li>`)}</ul>`
  }
<div class="scroll" tabindex="0" role="group" aria-label="${label}"><svg class="wide" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${label}">
${rows.map(({ name, parts, total }, row) => {
  const y = row * ROW + 3;
  return html`<text class="name" x="${NAMES}" y="${y + 10}" text-anchor="end">${shortened(name)}</text>
${segments(parts).map(
  ({ part, from, to }, k) =>
    part !== 0 &&
    html`<rect class="k${k + 1}" x="${at(x(from))}" y="${y}" width="${at(Math.max(x(to) - x(from) - 1, 0.5))}" height="${BAR}"><title>${name}: ${kinds[k]} ${figure(part)}</title></rect>`,
)}
<text class="value" x="${at(x(above[row]!) + 5)}" y="${y + 10}">${figure(total)}</text>`;
})}
<line class="zero" x1="${at(x(0))}" x2="${at(x(0))}" y1="0" y2="${height}"/>
</svg></div>`;
}

/** Where each part begins and ends: those above zero one after the other to the right, those below to the left. */
function segments(parts: readonly number[]): { part: number; from: number; to: number }[] {
  let right = 0;
  let left = 0;
  return parts.map((part) => {
    if (part < 0) {
      left += part;
      return { part, from: left, to: left - part };
    }
    right += part;
    return { part, from: right - part, to: right };
  });
}
