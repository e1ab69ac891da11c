import {
  type IndexDefinition,
  type IndexResult,
  type MonteCarlo,
  type SobolSensitivity,
  shareWithin,
} from '@xinzhi/composite';
import { type Cell, renderCsv } from '../render-rows.js';
import type { IndexAnalysis } from './analysis/index-analysis.js';
import { orderOf, scoreTable } from './render.js';
import { choiceInWords } from './report/choice-words.js';

/** What each companion table holds, by the name of its file. */
export const COMPANIONS: Record<string, string> = {
  'scores.csv': 'scores, ranks and their intervals, and the score of each group',
  'spread.csv': 'how each rank spreads over the runs: median, mean, shift, share of runs in the first places',
  'weights.csv': 'weights within the group and in the index',
  'contributions.csv': 'what each indicator contributes to each score',
  'obstacles.csv': 'obstacle degrees: the share of what a unit lacks that lies with each indicator',
  'imputed.csv': 'each cell that was filled in, how, and from what',
  'outliers.csv': 'each outlier that was changed',
  'correlations.csv': 'correlations of the normalised indicators',
  'schemes.csv': 'ranks of the last period with one choice changed',
  'sensitivity.csv': 'Sobol’s first-order and total indices, with the interval of each estimate',
  'gaps.csv': 'Gini, coefficient of variation and, with --by, Dagum’s parts, by period',
};

/** The companion tables that an index has, as CSV by the name of the file; those with nothing in them are left out. */
export function companionTables(
  definition: IndexDefinition,
  result: IndexResult,
  analysis: IndexAnalysis,
): Record<string, string> {
  const order = orderOf(result.rows);
  const tables: Record<string, { head: string[]; cells: Cell[][] }> = {
    'scores.csv': scores(result, order),
    'spread.csv': spread(result, result.uncertainty, order),
    'weights.csv': weights(result),
    'contributions.csv': byIndicator(definition, result, order, 'contribution', (row) => {
      const own = result.rows[row]!.contributions;
      return own && definition.indicators.map(({ column }) => own[column]!);
    }),
    'obstacles.csv': byIndicator(
      definition,
      result,
      order,
      'degree',
      (row) => analysis.obstacles.degrees?.[row] ?? null,
    ),
    'imputed.csv': {
      head: ['unit', 'period', 'indicator', 'value', 'method', 'from'],
      cells: result.imputed.map((one) => [one.unit, one.period, one.column, one.value, one.method, one.from.join(' ')]),
    },
    'outliers.csv': {
      head: ['unit', 'period', 'indicator', 'method', 'from', 'to'],
      cells: result.treated.flatMap(({ column, method, cells }) =>
        cells.map(({ unit, period, from, to }): Cell[] => [unit, period, column, method, from, to]),
      ),
    },
    'correlations.csv': correlations(definition, result),
    'schemes.csv': schemes(definition, result, analysis),
    'sensitivity.csv': sensitivity(result, result.sensitivity, order),
    'gaps.csv': gaps(analysis),
  };
  return Object.fromEntries(
    Object.entries(tables).flatMap(([name, { head, cells }]) =>
      cells.length > 0 ? [[name, renderCsv(head, cells)]] : [],
    ),
  );
}

type Table = { head: string[]; cells: Cell[][] };

function scores(result: IndexResult, order: readonly number[]): Table {
  const { head, cells } = scoreTable(result, order);
  const groups = Object.keys(result.rows[0]!.groups);
  return {
    head: [...head, ...groups],
    cells: cells.map((row, k) => [...row, ...groups.map((id) => result.rows[order[k]!]!.groups[id]!)]),
  };
}

function spread({ rows }: IndexResult, uncertainty: MonteCarlo | null, order: readonly number[]): Table {
  return {
    head: [
      'unit',
      'period',
      'rank',
      'rank_low',
      'rank_high',
      'median',
      'mean',
      'shift',
      'first',
      'first_3',
      'first_5',
      'first_10',
    ],
    cells: !uncertainty
      ? []
      : order.map((at) => {
          const { interval, median, mean, shift } = uncertainty.rows[at]!;
          const shares = [1, 3, 5, 10].map((k) => shareWithin(uncertainty.rows[at]!, k));
          return [rows[at]!.unit, rows[at]!.period, rows[at]!.rank, ...interval, median, mean, shift, ...shares];
        }),
  };
}

const weights = ({ weights: indicators, groupWeights }: IndexResult): Table => ({
  head: ['kind', 'id', 'label', 'group', 'period', 'weight', 'effective'],
  cells: [
    ...indicators.map((one): Cell[] => [
      'indicator',
      one.column,
      one.label,
      one.parent,
      one.period,
      one.weight,
      one.effective,
    ]),
    ...groupWeights.map((one): Cell[] => [
      'group',
      one.id,
      one.label,
      one.parent,
      one.period,
      one.weight,
      one.effective,
    ]),
  ],
});

function byIndicator(
  { indicators }: IndexDefinition,
  { rows }: IndexResult,
  order: readonly number[],
  value: string,
  valuesOf: (row: number) => readonly number[] | null,
): Table {
  return {
    head: ['unit', 'period', 'indicator', value],
    cells: order.flatMap((at) =>
      (valuesOf(at) ?? []).map((own, j): Cell[] => [rows[at]!.unit, rows[at]!.period, indicators[j]!.column, own]),
    ),
  };
}

const correlations = ({ indicators }: IndexDefinition, { diagnoses }: IndexResult): Table => ({
  head: ['period', 'indicator', 'with', 'correlation'],
  cells: diagnoses.flatMap(({ period, correlation }) =>
    (correlation?.correlations ?? []).flatMap((row, j) =>
      row.slice(0, j).map((r, k): Cell[] => [period, indicators[j]!.column, indicators[k]!.column, r]),
    ),
  ),
});

const schemes = (
  { indicators }: IndexDefinition,
  { rows }: IndexResult,
  { schemes: all, latest }: IndexAnalysis,
): Table => ({
  head: ['unit', 'step', 'changed_to', 'rank', 'rank_as_defined'],
  cells: all.flatMap((scheme) => {
    const name =
      scheme.step === 'leaveOut'
        ? `without ${indicators[scheme.choice]!.column}`
        : choiceInWords(scheme.step, scheme.choice, 'en');
    return (scheme.ranks ?? []).map((rank, at): Cell[] => {
      const own = rows[latest.rows[at]!]!;
      return [own.unit, scheme.step, name, rank, own.rank];
    });
  }),
});

function sensitivity({ rows }: IndexResult, found: SobolSensitivity | null, order: readonly number[]): Table {
  const lines = (unit: string, period: string | null, of: string, factors: SobolSensitivity['meanShift']['factors']) =>
    (factors ?? []).map(({ factor, first, total }): Cell[] => [
      ...[unit, period, of, factor],
      ...[first.value, first.low, first.high, total.value, total.low, total.high],
    ]);
  return {
    head: ['unit', 'period', 'of', 'factor', 'first', 'first_low', 'first_high', 'total', 'total_low', 'total_high'],
    cells: !found
      ? []
      : [
          ...lines('', null, 'mean shift', found.meanShift.factors),
          ...order.flatMap((at) => lines(rows[at]!.unit, rows[at]!.period, found.of, found.rows[at]!.factors)),
        ],
  };
}

const gaps = ({ gaps: all }: IndexAnalysis): Table => ({
  head: ['period', 'mean', 'gini', 'variation', 'within', 'between', 'transvariation'],
  cells: all.map(({ period, mean, gini, variation, dagum }) => [
    ...[period, mean, gini, variation],
    ...[dagum?.within ?? null, dagum?.between ?? null, dagum?.transvariation ?? null],
  ]),
});
