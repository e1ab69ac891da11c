import type { Estimate } from '@xinzhi/composite';
import { decimal } from '../figures.js';
import { at, html, type Markup } from '../markup.js';
import { shortened } from './shortened.js';

export interface SobolBar {
  name: string;
  first: Estimate;
  total: Estimate;
}

const ROW = 44;
const NAMES = 190;
const WIDTH = 720;

/** First-order and total index of each factor, with the interval of each estimate. */
export function sobolBars(bars: readonly SobolBar[], words: { first: string; total: string; label: string }): Markup {
  const most = Math.max(1, ...bars.flatMap(({ first, total }) => [first.high, total.high]));
  const least = Math.min(0, ...bars.flatMap(({ first, total }) => [first.low, total.low]));
  const x = (value: number): number => NAMES + 10 + ((value - least) / (most - least)) * (WIDTH - NAMES - 60);
  const height = bars.length * ROW + 24;
  const bar = (
    { value, low, high }: Estimate,
    kind: string,
    y: number,
  ): Markup => html`<rect class="${kind}" x="${at(Math.min(x(0), x(value)))}" y="${y}" width="${at(Math.abs(x(value) - x(0)))}" height="13"/>
<line class="error" x1="${at(x(low))}" x2="${at(x(high))}" y1="${y + 6.5}" y2="${y + 6.5}"/>
<text class="value" x="${at(x(Math.max(value, high, 0)) + 6)}" y="${y + 11}">${decimal(value, 2)}</text>`;
  return html`<ul class="legend" aria-hidden="true"><li><span class="swatch k1"></span>${words.first}</li><li><span class="swatch k2"></span>${words.total}</li></ul>
<div class="scroll" tabindex="0" role="group" aria-label="${words.label}"><svg class="wide" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${words.label}">
${[0, 0.25, 0.5, 0.75, 1].map((tick) => html`<line class="grid" x1="${at(x(tick))}" x2="${at(x(tick))}" y1="0" y2="${height - 20}"/><text class="axis" x="${at(x(tick))}" y="${height - 6}" text-anchor="middle">${tick}</text>`)}
${bars.map(
  (
    { name, first, total },
    row,
  ) => html`<text class="name" x="${NAMES}" y="${row * ROW + 24}" text-anchor="end">${shortened(name, 30)}</text>
${bar(first, 'k1', row * ROW + 5)}${bar(total, 'k2', row * ROW + 20)}`,
)}
<line class="zero" x1="${at(x(0))}" x2="${at(x(0))}" y1="0" y2="${height - 20}"/>
</svg></div>`;
}
