import type { IndexResult, IndexRow } from '@xinzhi/composite';
import { type Cell, renderCsv, renderTable } from '../render-rows.js';

export type IndexFormat = 'csv' | 'json' | 'table';

/** 'weights: …' and one line a step, for the log: a score is never shown without how it was made. */
export function weightLines({ weights, groupWeights, steps, imputed, treated }: IndexResult): string[] {
  const nested = groupWeights.length > 0;
  const drawnIn = treated.reduce((sum, { cells }) => sum + cells.length, 0);
  return [
    nested ? 'weights (within the group, in the index):' : 'weights:',
    ...weights.map(
      ({ label, weight, effective, period }) =>
        `  ${weight.toFixed(4)}${nested ? `  ${effective.toFixed(4)}` : ''}  ${label}${period === null ? '' : ` (${period})`}`,
    ),
    'steps:',
    ...steps.map(
      ({ step, choice, varied }) => `  ${step}: ${choice}${varied ? ` (varied: ${varied})` : ' (not varied)'}`,
    ),
    ...(imputed.length > 0 ? [`cells filled in: ${imputed.length}`] : []),
    ...(drawnIn > 0 ? [`outliers changed: ${drawnIn}`] : []),
  ];
}

/** Positions of rows ordered by period (as they come in time) and rank. */
export function orderOf(rows: readonly IndexRow[]): number[] {
  const numeric = rows.every(({ period }) => period !== null && Number.isFinite(Number(period)));
  const periods = (a: IndexRow, b: IndexRow): number =>
    numeric ? Number(a.period) - Number(b.period) : compare(a.period ?? '', b.period ?? '');
  return [...rows.keys()].sort((a, b) => periods(rows[a]!, rows[b]!) || rows[a]!.rank - rows[b]!.rank);
}

/** Rows ordered by period and rank; in JSON, what stands beside each row (spread of its rank, sensitivity) in the same order. */
export function renderIndex(result: IndexResult, format: IndexFormat): string {
  const order = orderOf(result.rows);
  if (format === 'json') return `${JSON.stringify(inOrder(result, order), null, 2)}\n`;
  const { head, cells } = scoreTable(result, order);
  return format === 'csv'
    ? renderCsv(head, cells)
    : renderTable(head, cells, (value, column) => (column === 'score' ? value.toFixed(4) : String(value)));
}

/** unit, period, score, rank and its interval: the columns that the data can fill. */
export function scoreTable({ rows }: IndexResult, order: readonly number[]): { head: string[]; cells: Cell[][] } {
  const panel = rows.some(({ period }) => period !== null);
  const robust = rows.some(({ rankInterval }) => rankInterval !== null);
  return {
    head: ['unit', ...(panel ? ['period'] : []), 'score', 'rank', ...(robust ? ['rank_low', 'rank_high'] : [])],
    cells: order.map((at): Cell[] => {
      const row = rows[at]!;
      return [
        row.unit,
        ...(panel ? [row.period] : []),
        row.score,
        row.rank,
        ...(robust ? (row.rankInterval ?? [null, null]) : []),
      ];
    }),
  };
}

function inOrder({ rows, uncertainty, sensitivity, ...rest }: IndexResult, order: readonly number[]): IndexResult {
  const sorted = <Row>(list: readonly Row[]): Row[] => order.map((at) => list[at]!);
  return {
    ...rest,
    rows: sorted(rows),
    uncertainty: uncertainty && { ...uncertainty, rows: sorted(uncertainty.rows) },
    sensitivity: sensitivity && { ...sensitivity, rows: sorted(sensitivity.rows) },
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
