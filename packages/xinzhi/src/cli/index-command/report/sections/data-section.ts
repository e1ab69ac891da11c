import type { ImputedCell } from '@xinzhi/composite';
import { groupBy } from '../../../../records/group-by.js';
import { decimal, significant } from '../figures.js';
import { html, type Markup, type Piece } from '../markup.js';
import { METHODS } from '../methods.js';
import type { Told } from '../report-subject.js';
import { table } from '../table.js';

/** Cells that a report lists one by one. */
const MOST_LISTED = 1000;

/** How full the data are, which cells were filled in, which outliers were changed. */
export function dataSection(subject: Told): Markup {
  const { analysis, result, say, definition, percent, language } = subject;
  const source = (language === 'zh' ? definition.sourceZh : undefined) ?? definition.source;
  const cells = analysis.coverage.reduce((sum, one) => sum + one.cells, 0);
  const { length } = result.imputed;
  return html`<section id="data"><h2>${say.data}</h2>
${source !== undefined && html`<p>${say.source[0]!.toUpperCase() + say.source.slice(1)}${say.colon}${source}</p>`}
<p>${length === 0 ? say.complete(cells) : say.filled(length, cells, percent(length / cells, 1))}</p>
${length > 0 && html`${coverageTable(subject)}${imputedTables(subject)}`}
${outliers(subject)}</section>`;
}

function coverageTable({ analysis, say, label }: Told): Markup {
  return table(
    say.coverageTable,
    [
      { head: say.indicator },
      ...[say.cells, say.published, say.imputed, say.unitsTouched].map((head) => ({ head, figures: true })),
    ],
    analysis.coverage.map(({ column, cells, imputed, units }) => [
      label(column),
      cells,
      cells - imputed,
      imputed,
      units,
    ]),
  );
}

function imputedTables(subject: Told): Markup {
  const { result, say, name, label, language } = subject;
  const method = (one: ImputedCell): string => METHODS.imputation[one.method]![language];
  const period = (one: ImputedCell): Piece => (one.period === null ? '' : say.periodName(one.period));
  const from = (one: ImputedCell): string => one.from.slice(0, 4).join(say.comma) + (one.from.length > 4 ? ' …' : '');
  return html`${table(
    say.imputedTable,
    [say.indicator, say.how, say.period, say.unitsNamed, say.imputed].map((head, k) => ({ head, figures: k === 4 })),
    alike(subject).map(({ cells, periods, units }) => [
      label(cells[0]!.column),
      method(cells[0]!),
      periods.join(say.comma),
      units.length === unitsOf(subject) ? say.allUnits(units.length) : units.map(name).join(say.comma),
      cells.length,
    ]),
  )}
${
  result.imputed.length <= MOST_LISTED &&
  html`<details><summary>${say.imputedEach}</summary>${table(
    say.imputedEach,
    [say.indicator, say.unit, say.period, say.value, say.how, say.from].map((head, k) => ({ head, figures: k === 3 })),
    result.imputed.map((one) => [
      label(one.column),
      name(one.unit),
      period(one),
      significant(one.value, 4),
      method(one),
      from(one),
    ]),
  )}</details>`
}`;
}

const unitsOf = ({ result }: Told): number => new Set(result.rows.map(({ unit }) => unit)).size;

/** Cells filled in alike: of one indicator, by one method, in the same units; with all periods in which these were. */
function alike({ result }: Told): { cells: ImputedCell[]; periods: string[]; units: string[] }[] {
  const inPeriods = groupBy(result.imputed, ({ column, period, method }) => JSON.stringify([column, method, period]));
  const unitsIn = (cells: readonly ImputedCell[]): string[] => cells.map(({ unit }) => unit);
  const together = groupBy(inPeriods.values(), (cells) =>
    JSON.stringify([cells[0]!.column, cells[0]!.method, unitsIn(cells)]),
  );
  return [...together.values()].map((parts) => ({
    cells: parts.flat(),
    periods: parts.flatMap(([first]) => first!.period ?? []),
    units: unitsIn(parts[0]!),
  }));
}

function outliers({ definition, result, say, name, label, language }: Told): Markup {
  if (definition.outliers === 'none') return html`<p>${say.outliersKept}</p>`;
  if (result.treated.length === 0) return html`<p>${say.outliersNone}</p>`;
  const shape = ({ skewness, kurtosis }: { skewness: number; kurtosis: number }): string =>
    `${decimal(skewness, 2)}${say.comma}${decimal(kurtosis, 2)}`;
  const changed = (cells: readonly { unit: string; period: string | null }[]): string =>
    cells.length > 12
      ? String(cells.length)
      : cells.map(({ unit, period }) => name(unit) + (period === null ? '' : ` ${period}`)).join(say.comma);
  return table(
    say.outliersTable,
    [say.indicator, say.how, say.shape, say.after, say.passed, say.changed].map((head) => ({ head })),
    result.treated.map(({ column, period, method, before, after, passed, cells }) => [
      label(column) + (period === null ? '' : ` ${period}`),
      METHODS.outliers[method]![language],
      shape(before),
      shape(after),
      passed ? say.yes : say.no,
      changed(cells),
    ]),
  );
}
