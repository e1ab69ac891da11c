import { html, type Markup, type Piece } from './markup.js';

export interface Column {
  head: Piece;
  /** Figures stand to the right. */
  figures?: boolean;
}

/** So many columns of figures with heads longer than this do not fit side by side: the heads stand upright. */
const MANY = { columns: 9, letters: 6 };

/** A table with a caption; the first cell of each row names it. Wide ones scroll in their own frame. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Piece[])[],
  className = '',
): Markup {
  const ofFigures = columns.filter(({ figures }) => figures);
  const isMany = ofFigures.length >= MANY.columns && ofFigures.some(({ head }) => String(head).length > MANY.letters);
  const style = className === 'tight' && isMany ? 'tight many' : className;
  const kind = (k: number): Piece => columns[k]?.figures && html` class="n"`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table class="${style}"><caption>${caption}</caption>
<thead><tr>${columns.map(({ head }, k) => html`<th scope="col"${kind(k)}><span>${head}</span></th>`)}</tr></thead>
<tbody>${rows.map(
    (
      cells,
    ) => html`<tr>${cells.map((cell, k) => (k === 0 ? html`<th scope="row">${cell}</th>` : html`<td${kind(k)}>${cell}</td>`))}</tr>
`,
  )}</tbody></table></div>`;
}
