import type { Gapped, ImputedValue } from '../imputation/imputed-value.js';
import { interpolate } from '../imputation/interpolate.js';
import { nearestInTime } from '../imputation/nearest.js';
import { fromPeers } from '../imputation/peers.js';
import { byRegression } from '../imputation/regression.js';
import { IndicatorError } from '../matrix/decision-matrix.js';
import { blamingColumn } from './blaming-column.js';
import { type ImputationChoice, methodOf } from './choices.js';
import { columnNamed } from './denominate.js';
import type { IndexData } from './index-data.js';
import type { IndexDefinition } from './index-definition.js';
import { rowName } from './row-name.js';
import { type Timeline, timelineOf } from './timeline.js';

/** A cell that was empty: what was put there, by which method, and from what. */
export interface ImputedCell {
  unit: string;
  period: string | null;
  column: string;
  /** In the unit of the indicator after denominator and scale, before transformation. */
  value: number;
  method: ImputedValue['method'];
  /** Periods of the unit's own values that it comes from; for mean and median the units; for a regression on other columns these. */
  from: string[];
}

export interface Imputed {
  /** One array an indicator, one value a row. */
  columns: number[][];
  cells: ImputedCell[];
}

/**
 * Columns without gaps. An indicator's own imputation goes before the one asked for.
 * @throws IndicatorError naming indicator, unit and period where a gap cannot be filled, and what to do
 */
export function imputed(
  definition: IndexDefinition,
  data: IndexData,
  gapped: readonly Gapped[],
  choice: ImputationChoice,
): Imputed {
  const timeline = timelineOf(data);
  const cells: ImputedCell[] = [];
  const columns = gapped.map((values, j) => {
    const { column, imputation } = definition.indicators[j]!;
    const filled = [...values];
    if (!values.includes(null)) return filled as number[];
    const own = imputation ?? choice;
    for (const { row, value, method, from } of fillings({ definition, data, gapped, timeline, choice: own }, j)) {
      filled[row] = value;
      cells.push({ unit: data.units[row]!, period: data.periods?.[row] ?? null, column, value, method, from });
    }
    return filled as number[];
  });
  return { columns, cells };
}

interface Task {
  definition: IndexDefinition;
  data: IndexData;
  gapped: readonly Gapped[];
  timeline: Timeline;
  choice: ImputationChoice;
}

interface Filling {
  row: number;
  value: number;
  method: ImputedValue['method'];
  from: string[];
}

function fillings(task: Task, j: number): Filling[] {
  const { definition, data, gapped, timeline, choice } = task;
  const method = methodOf(choice);
  if (method === 'none') throw refusal(task, j);
  if (method === 'mean' || method === 'median') return byPeers(task, j, method);
  const on = typeof choice === 'object' ? (choice.on ?? 'period') : 'period';
  if (method === 'regression' && on !== 'period') return onColumns(task, j, on);
  return timeline.units.flatMap(({ unit, rows }) => {
    const series = rows.map((row) => gapped[j]![row]!);
    const times = rows.map((row) => timeline.times[row]!);
    const { column, denominator } = definition.indicators[j]!;
    const over = denominator ? ` (over its denominator '${denominator}')` : '';
    const inWords = (problem: string): string =>
      `${unit}: ${problem}${over}; leave the unit or the indicator out, or impute it by mean, median or a regression on other columns`;
    const found = blamingColumn(column, inWords, () => {
      if (method === 'nearest') return nearestInTime(series, times);
      if (method === 'regression') return byRegression(series, [{ name: 'the period', values: times }]);
      return interpolate(series, times, typeof choice === 'object' && choice.edges ? { edges: choice.edges } : {});
    });
    return found.map(({ at, value, method: how, from }) => ({
      row: rows[at]!,
      value,
      method: how,
      from: from.map((k) => data.periods![rows[k]!]!),
    }));
  });
}

function refusal({ definition, data, gapped }: Task, j: number): IndicatorError {
  const { column, denominator } = definition.indicators[j]!;
  const row = gapped[j]!.indexOf(null);
  const others = gapped[j]!.filter((value) => value === null).length - 1;
  const value = data.matrix[row]![j];
  const what = value === null ? 'has no value' : `has no value of its denominator '${denominator}'`;
  const more = others > 0 ? ` (and ${others} more)` : '';
  return new IndicatorError(
    `'${column}'`,
    `${rowName(data, row)} ${what}${more}: fill it in, leave the unit or the indicator out, or state an imputation`,
    row,
  );
}

function byPeers(
  { definition, data, gapped, timeline, choice }: Task,
  j: number,
  method: 'mean' | 'median',
): Filling[] {
  const { column } = definition.indicators[j]!;
  const peers = typeof choice === 'object' ? choice.peers : undefined;
  const labels = peers === undefined ? undefined : data.labels?.[peers];
  if (peers !== undefined && !labels)
    throw new IndicatorError(`'${column}'`, `the data have no column '${peers}', by which its imputation finds peers`);
  return timeline.periods.flatMap(({ period, rows }) => {
    const within = period === null ? 'its peers' : `its peers in ${period}`;
    const inWords = (problem: string): string =>
      `cannot be filled by the ${method} of ${within}: ${problem}; interpolate it over time, or leave the indicator out`;
    const values = rows.map((row) => gapped[j]![row]!);
    const filled = blamingColumn(column, inWords, () =>
      fromPeers(values, method, labels && rows.map((row) => labels[row]!)),
    );
    return filled.map(({ at, value, from }) => ({
      row: rows[at]!,
      value,
      method,
      from: from.map((k) => data.units[rows[k]!]!),
    }));
  });
}

/** Over all rows, on other columns; a predictor that is an indicator is taken after its denominator. */
function onColumns({ definition, data, gapped }: Task, j: number, on: readonly string[]): Filling[] {
  const { column } = definition.indicators[j]!;
  const predictors = on.map((name) => {
    const at = definition.indicators.findIndex((indicator) => indicator.column === name);
    const values = at < 0 ? columnNamed(name, column, definition.indicators, data) : gapped[at]!;
    const gap = values.indexOf(null);
    if (gap >= 0) {
      throw new IndicatorError(
        `'${column}'`,
        `cannot be imputed by a regression on '${name}', which has no value itself for ${rowName(data, gap)}`,
      );
    }
    return { name: `'${name}'`, values: values as readonly number[] };
  });
  const inWords = (problem: string): string => `cannot be imputed by a regression on ${on.join(', ')}: ${problem}`;
  const filled = blamingColumn(column, inWords, () => byRegression(gapped[j]!, predictors));
  return filled.map(({ at, value, method }) => ({ row: at, value, method, from: [...on] }));
}
