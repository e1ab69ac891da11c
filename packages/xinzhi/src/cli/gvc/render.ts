import { DEFINITIONS, type ValueChainIndicators } from '@xinzhi/mrio';
import type { MeasuredTable } from './measure-table.js';

export type GvcBy = 'country' | 'country-industry';
export type GvcFormat = 'csv' | 'json' | 'table';

/** The columns of figures: name on the outside → field. Their order is part of the command's contract. */
const FIGURES = {
  gross_exports: 'grossExports',
  fv: 'fv',
  iv: 'iv',
  position: 'position',
  participation: 'participation',
  dva_share: 'dvaShare',
  vax_ratio: 'vaxRatio',
  upstreamness: 'upstreamness',
  downstreamness: 'downstreamness',
} as const satisfies Record<string, keyof typeof DEFINITIONS>;

type Cell = string | number | null;

/** '  fv: foreign value added …', one line a column. */
export function definitionLines(): string[] {
  return Object.entries(FIGURES).map(([column, field]) => `  ${column}: ${DEFINITIONS[field]}`);
}

/** One table keeps the contract's columns; several get their names and years at the end of the row. */
export function renderMeasured(tables: MeasuredTable[], by: GvcBy, format: GvcFormat): string {
  if (format === 'json') return `${JSON.stringify(asJson(tables, by), null, 2)}\n`;
  const several = tables.length > 1;
  const head = [
    ...(by === 'country' ? ['country'] : ['country', 'industry']),
    ...Object.keys(FIGURES),
    ...(several ? ['table', 'year'] : []),
  ];
  const rows = tables.flatMap((table) =>
    table.rows.map((row): Cell[] => [
      ...places(row, by),
      ...Object.values(FIGURES).map((field) => row[field]),
      ...(several ? [table.file, table.year] : []),
    ]),
  );
  return format === 'csv' ? asCsv(head, rows) : asTable(head, rows);
}

const places = (row: ValueChainIndicators, by: GvcBy): string[] =>
  by === 'country' ? [row.country] : [row.country, row.industry ?? ''];

/** Twelve significant digits: beyond them the libraries of linear algebra differ by rounding. */
const rounded = (value: number): number => Number(value.toPrecision(12));

function asJson(tables: MeasuredTable[], by: GvcBy): unknown {
  return {
    definitions: Object.fromEntries(Object.entries(FIGURES).map(([column, field]) => [column, DEFINITIONS[field]])),
    tables: tables.map(({ rows, countries, industries, ...table }) => ({
      ...table,
      rows: rows.map((row) => ({
        country: row.country,
        ...(by === 'country' ? {} : { industry: row.industry }),
        ...Object.fromEntries(
          Object.entries(FIGURES).map(([column, field]) => {
            const value = row[field];
            return [column, value === null ? null : rounded(value)];
          }),
        ),
        missing: row.missing,
      })),
    })),
  };
}

function asCsv(head: string[], rows: Cell[][]): string {
  const line = (cells: Cell[]): string => `${cells.map(csvCell).join(',')}\n`;
  return [head, ...rows].map(line).join('');
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(rounded(cell));
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function asTable(head: string[], rows: Cell[][]): string {
  const shown = [head, ...rows.map((row) => row.map((cell, column) => tableCell(cell, head[column]!)))];
  const widths = head.map((_, column) => Math.max(...shown.map((row) => row[column]!.length)));
  return shown
    .map(
      (row) =>
        `${row
          .map((cell, column) => aligned(cell, widths[column]!, rows[0]?.[column]))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

const aligned = (cell: string, width: number, sample: Cell | undefined): string =>
  typeof sample === 'string' ? cell.padEnd(width) : cell.padStart(width);

function tableCell(cell: Cell, column: string): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  return column === 'year' ? String(cell) : cell.toFixed(column === 'gross_exports' ? 0 : 4);
}
