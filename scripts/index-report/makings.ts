import { index, main } from './panel.js';
import { table } from './sections.js';

const percent = (share: number) => (100 * share).toFixed(1);

/** What the index is made of: indicators with what is over what, gaps, weights. */
export function makings(): string {
  const gaps = new Map<string, number>();
  for (const { column } of main.imputed) gaps.set(column, (gaps.get(column) ?? 0) + 1);
  const groupOf = new Map((index.definition.groups ?? []).map(({ id, label }) => [id, label ?? id]));
  return table(
    ['indicator', 'dimension', 'columns of `provinces.csv`', 'in', 'cells filled in', 'entropy weight, %'],
    index.definition.indicators.map(({ column, label, parent, denominator, unit }, j) => [
      label ?? column,
      groupOf.get(parent ?? '') ?? '',
      `\`${column}\`${denominator ? ` / \`${denominator}\`` : ''}`,
      unit ?? '',
      gaps.get(column) ?? 0,
      percent(main.weights[j]?.effective ?? Number.NaN),
    ]),
  );
}

/** How indicators hang together over all provinces and years: pairs that say much the same, and indicators that run against the rest. */
export function correlations(): string {
  const structure = main.diagnoses[0]?.correlation;
  if (!structure) throw new Error('the index has no correlation structure');
  const { collinear, withGroup, alpha } = structure;
  const labels = new Map(index.definition.indicators.map(({ column, label }) => [column, label ?? column]));
  const named = (column: string) => labels.get(column.replaceAll("'", '')) ?? column;
  const pairs = collinear.map(({ pair, correlation }) => `${pair.map(named).join(' – ')} ${correlation.toFixed(2)}`);
  const rest = table(
    ['indicator', 'r with the mean of the others'],
    withGroup.map(({ indicator, correlation }) => [named(indicator), (correlation as number).toFixed(2)]),
  );
  return `${rest}\n\nPairs beyond 0.9: ${pairs.join('; ') || 'none'}. Cronbach's alpha ${(alpha.all as number).toFixed(2)}.`;
}
