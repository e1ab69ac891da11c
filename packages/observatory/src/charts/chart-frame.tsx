import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../language/use-language.js';
import { ChartMenu } from './chart-menu.js';
import type { Table } from './export/csv.js';
import { drawTable } from './export/draw-table.js';
import type { Worded } from './series-words.js';
import { sourceLine } from './source-line.js';

export type ChartFrameProps = {
  /** A title that states the finding. */
  finding: string;
  /** A subtitle that states the measure. */
  measure: string;
  sources: readonly Worded[];
  /** How this was computed, a paragraph each. */
  method: string[];
  table: Table;
  children: ComponentChildren;
  level?: 2 | 3 | 4;
};

/** Every chart stands in this frame: finding, measure, drawing or table, source and vintage, and one menu. */
export function ChartFrame({ finding, measure, sources, method, table, children, level = 3 }: ChartFrameProps) {
  const { language, say } = useLanguage();
  const [asTable, setAsTable] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const id = useId();
  const Heading = `h${level}` as 'h3';
  const source = sourceLine(sources, language, say);
  return (
    <figure class="chart-frame" aria-labelledby={id}>
      <figcaption>
        <Heading id={id}>{finding}</Heading>
        <p class="measure">{measure}</p>
      </figcaption>
      <div ref={body}>{asTable ? <DataTable table={table} caption={finding} /> : children}</div>
      <footer>
        <p class="source">{source}</p>
        <ChartMenu
          caption={{ title: finding, subtitle: measure, source }}
          drawing={() => drawingOf(body.current)}
          table={table}
          method={method}
          asTable={asTable}
          onTable={() => setAsTable(!asTable)}
        />
      </footer>
    </figure>
  );
}

/** The chart's drawing; a matrix, which is a table, is drawn for the occasion. */
function drawingOf(body: HTMLElement | null): SVGSVGElement | null {
  const matrix = body?.querySelector<HTMLTableElement>('table.matrix');
  return matrix ? drawTable(matrix) : (body?.querySelector('svg') ?? null);
}

export function DataTable({ table, caption }: { table: Table; caption: string }) {
  return (
    <section class="table-frame" tabIndex={0} aria-label={caption}>
      <table class="data">
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            <tr key={i}>
              {row.map((value, j) => (
                <td key={table.columns[j]} class={typeof value === 'number' ? 'number' : undefined}>
                  {value ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
