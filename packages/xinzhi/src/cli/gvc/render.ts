import { DEFINITIONS, type ValueChainIndicators } from '@xinzhi/mrio';
import { type Cell, renderCsv, renderTable, rounded } from '../render-rows.js';
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
  return format === 'csv' ? renderCsv(head, rows) : renderTable(head, rows, shownFigure);
}

const places = (row: ValueChainIndicators, by: GvcBy): string[] =>
  by === 'country' ? [row.country] : [row.country, row.industry ?? ''];

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

const DECIMALS: Record<string, number> = { gross_exports: 0, year: 0 };

const shownFigure = (value: number, column: string): string => value.toFixed(DECIMALS[column] ?? 4);
