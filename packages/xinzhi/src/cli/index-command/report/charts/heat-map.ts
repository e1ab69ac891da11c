import { decimal } from '../figures.js';
import { html, type Markup } from '../markup.js';
import { shortened } from './shortened.js';

const NAMES = 170;
const WIDTH = 720;
/** From how many indicators on a cell has no room for its number. */
const MOST_NUMBERED = 18;

/** Correlations as coloured squares below the diagonal: the darker the stronger, negative ones in the other colour and marked. */
export function heatMap(names: readonly string[], values: readonly (readonly number[])[], label: string): Markup {
  const size = Math.min(36, (WIDTH - NAMES - 10) / names.length);
  const numbered = names.length <= MOST_NUMBERED;
  const font = numbered ? Math.min(11, size / 3) : Math.min(11, size);
  const height = names.length * size + 24;
  return html`<svg class="wide" viewBox="0 0 ${WIDTH} ${height.toFixed(0)}" role="img" aria-label="${label}">
${names.map(
  (
    name,
    j,
  ) => html`<text class="name" style="font-size:${Math.min(11, size).toFixed(1)}px" x="${NAMES}" y="${(j * size + size / 2 + 4).toFixed(1)}" text-anchor="end">${shortened(name, 26)}${numbered && ` ${j + 1}`}</text>
${values[j]!.slice(0, j).map((value, k) => {
  const x = NAMES + 10 + k * size;
  const y = j * size;
  const strength = Math.min(9, Math.floor(Math.abs(value) * 10));
  return html`<g><title>${name} – ${names[k]}: ${decimal(value, 2)}</title><rect class="${value < 0 ? 'minus' : 'plus'}" style="--strength:${strength * 10}%" x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${(size - 1).toFixed(1)}" height="${(size - 1).toFixed(1)}"/>${
    numbered &&
    html`<text class="${strength >= 7 ? 'on-dark' : 'on-light'}" style="font-size:${font.toFixed(1)}px" x="${(x + size / 2 - 0.5).toFixed(1)}" y="${(y + size / 2 + 3.5).toFixed(1)}" text-anchor="middle">${decimal(value, 2).replace('0.', '.')}</text>`
  }</g>`;
})}`,
)}
${numbered && names.map((_, k) => html`<text class="axis" x="${(NAMES + 10 + k * size + size / 2).toFixed(1)}" y="${(names.length * size + 14).toFixed(1)}" text-anchor="middle">${k + 1}</text>`)}
</svg>`;
}
