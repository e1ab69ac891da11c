import type { DecompositionName } from '@xinzhi/mrio';
import { type Cell, renderCsv, renderTable, rounded } from '../render-rows.js';
import { definitionsOf } from './figures.js';
import { type GvcBy, KEYS, type MeasuredTable } from './measured-table.js';

export type GvcFormat = 'csv' | 'json' | 'table' | 'parquet';

/** One table keeps the contract's columns; several get their names and years at the end of the row. */
export function renderMeasured(
  tables: MeasuredTable[],
  by: GvcBy,
  decomposition: DecompositionName | null,
  format: Exclude<GvcFormat, 'parquet'>,
): string {
  const columns = Object.keys(definitionsOf(decomposition));
  if (format === 'json') return `${JSON.stringify(asJson(tables, by, decomposition, columns), null, 2)}\n`;
  const several = tables.length > 1;
  const head = [...KEYS[by], ...columns, ...(several ? ['table', 'year'] : [])];
  const rows = tables.flatMap((table) =>
    table.rows.map((row): Cell[] => [...row.keys, ...row.figures, ...(several ? [table.file, table.year] : [])]),
  );
  return format === 'csv' ? renderCsv(head, rows) : renderTable(head, rows, shownFigure);
}

function asJson(
  tables: MeasuredTable[],
  by: GvcBy,
  decomposition: DecompositionName | null,
  columns: string[],
): unknown {
  return {
    definitions: definitionsOf(decomposition),
    tables: tables.map(({ rows, countries, industries, ...table }) => ({
      ...table,
      rows: rows.map(({ keys, figures, missing }) => ({
        ...Object.fromEntries(KEYS[by].map((key, at) => [key, keys[at]])),
        ...Object.fromEntries(
          columns.map((column, at) => {
            const value = figures[at] ?? null;
            return [column, value === null ? null : rounded(value)];
          }),
        ),
        missing,
      })),
    })),
  };
}

const DECIMALS: Record<string, number> = { gross_exports: 0, year: 0 };

const shownFigure = (value: number, column: string): string => value.toFixed(DECIMALS[column] ?? 4);
