import type { IndexResult, IndexRow } from '@xinzhi/composite';
import { type Cell, renderCsv, renderTable } from '../render-rows.js';

export type IndexFormat = 'csv' | 'json' | 'table';

/** 'weights: …' and one line a step, for the log: a score is never shown without how it was made. */
export function weightLines({ weights, steps }: IndexResult): string[] {
  return [
    'weights:',
    ...weights.map(({ label, weight }) => `  ${weight.toFixed(4)}  ${label}`),
    'steps:',
    ...steps.map(
      ({ step, choice, varied }) => `  ${step}: ${choice}${varied ? ` (varied: ${varied})` : ' (not varied)'}`,
    ),
  ];
}

/** Rows ordered by period and rank. */
export function renderIndex(result: IndexResult, format: IndexFormat): string {
  const rows = result.rows.toSorted((a, b) => compare(a.period ?? '', b.period ?? '') || a.rank - b.rank);
  if (format === 'json') return `${JSON.stringify({ ...result, rows }, null, 2)}\n`;
  const panel = rows.some(({ period }) => period !== null);
  const robust = rows.some(({ rankInterval }) => rankInterval !== null);
  const head = ['unit', ...(panel ? ['period'] : []), 'score', 'rank', ...(robust ? ['rank_low', 'rank_high'] : [])];
  const cells = rows.map((row: IndexRow): Cell[] => [
    row.unit,
    ...(panel ? [row.period] : []),
    row.score,
    row.rank,
    ...(robust ? (row.rankInterval ?? [null, null]) : []),
  ]);
  return format === 'csv'
    ? renderCsv(head, cells)
    : renderTable(head, cells, (value, column) => (column === 'score' ? value.toFixed(4) : String(value)));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
