import { fromColumns, IndicatorError } from '../matrix/decision-matrix.js';
import { type Treated, type TreatOptions, treatOutliers } from '../outliers/treat.js';
import { ColumnTraits } from '../weights/column-traits.js';
import { blamingColumn } from './blaming-column.js';
import { methodOf, type NormalisationChoice, type OutlierChoice } from './choices.js';
import { columnOptions } from './column-options.js';
import type { IndexData } from './index-data.js';
import type { IndexDefinition } from './index-definition.js';
import { normaliseBy } from './normalise-by.js';
import { rowName } from './row-name.js';
import { fromIdeal, transformed } from './transform.js';

/** Rows that are treated, normalised and weighted together: all, or those of one period. */
export interface Block {
  /** null where all rows are together. */
  period: string | null;
  rows: Int32Array;
}

export interface PreparedBlock extends Block {
  /** One array an indicator, after transformation and treatment. */
  columns: number[][];
  /** What was done about outliers in each indicator. */
  treated: Treated[];
  /** Values after transformation, before treatment, as `columns`. */
  untreated: number[][];
  /** What weighting schemes look at in `columns`. */
  traits: ColumnTraits;
}

export function blocksOf(
  { pool }: IndexDefinition,
  periods: readonly { period: string | null; rows: readonly number[] }[],
): Block[] {
  if (!pool && periods.length > 1) return periods.map(({ period, rows }) => ({ period, rows: Int32Array.from(rows) }));
  const rows = periods.flatMap((one) => one.rows).sort((a, b) => a - b);
  return [{ period: null, rows: Int32Array.from(rows) }];
}

/**
 * Transformation and the treatment of outliers within a block.
 * @param columns of all rows, without gaps
 */
export function preparedBlock(
  definition: IndexDefinition,
  data: IndexData,
  block: Block,
  columns: readonly (readonly number[])[],
  outliers: OutlierChoice,
): PreparedBlock {
  const { indicators, shift } = definition;
  const untreated = indicators.map(({ column, ideal, transform = 'none' }, j) => {
    const own = Array.from(block.rows, (row) => columns[j]![row]!);
    const values = ideal === undefined ? own : fromIdeal(own, ideal);
    return transformed(values, transform, column, (at) => rowName(data, block.rows[at]!));
  });
  const treated = untreated.map((values, j) => treatedColumn(values, indicators[j]!.column, outliers));
  const kept = treated.map(({ values }) => values);
  const traits = new ColumnTraits(kept, { ...columnOptions(definition), shift });
  return { ...block, untreated, treated, columns: kept, traits };
}

function treatedColumn(values: number[], column: string, choice: OutlierChoice): Treated {
  const method = methodOf(choice);
  if (method === 'none') {
    const shape = { skewness: Number.NaN, kurtosis: Number.NaN };
    return { values, method: 'none', changed: [], before: shape, after: shape, passed: true };
  }
  const { method: _, ...bounds } = typeof choice === 'string' ? { method: choice } : choice;
  const options: TreatOptions = { ...bounds, method };
  return blamingColumn(
    column,
    (problem) => `outliers: ${problem}`,
    () => treatOutliers(values, options),
  );
}

/** The block's values on one scale, one array an indicator. */
export function normalisedColumns(
  definition: IndexDefinition,
  { columns, treated }: PreparedBlock,
  choice: NormalisationChoice,
): Float64Array[] {
  const method = methodOf(choice);
  const logged = treated.findIndex((one) => one.method === 'log');
  // Targets and goalposts are in the unit that values had before.
  if (logged >= 0 && (method === 'goalposts' || method === 'distance-to-target')) {
    throw new IndicatorError(
      `'${definition.indicators[logged]!.column}'`,
      `outliers have turned its values into logarithms, which ${method} cannot compare with what the definition states: set outliers to otherwise: keep, or state transform: log and what belongs to it`,
    );
  }
  const rows = normaliseBy(
    choice,
    fromColumns(columns),
    columnOptions(definition),
    definition.indicators,
    definition.shift,
  );
  return definition.indicators.map((_, j) => Float64Array.from(rows, (row) => row[j]!));
}
