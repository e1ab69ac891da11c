import type { Gapped } from '../imputation/imputed-value.js';
import { IndicatorError } from '../matrix/decision-matrix.js';
import type { IndexData } from './index-data.js';
import type { IndexDefinition } from './index-definition.js';
import { rowName } from './row-name.js';

/**
 * The columns of the indicators, each value over its denominator and times its scale: x / d · s. A gap in either is a gap.
 * @throws IndicatorError for a value that is not finite, an unknown denominator, or one that is zero
 */
export function denominated({ indicators }: IndexDefinition, data: IndexData): Gapped[] {
  return indicators.map(({ column, denominator, scale = 1 }, j) => {
    const refuse = (row: number, what: string): never => {
      throw new IndicatorError(`'${column}'`, `${rowName(data, row)}: ${what}`, row);
    };
    const finite = (result: number, row: number): number =>
      Number.isFinite(result)
        ? result
        : refuse(row, `${result} after denominator and scale: beyond the range of numbers`);
    const under = denominator === undefined ? null : columnNamed(denominator, column, indicators, data);
    return data.matrix.map((cells, row) => {
      const value = cells[j]!;
      if (value === null) return null;
      if (!Number.isFinite(value)) refuse(row, `the value is ${value}; leave the cell empty where there is none`);
      if (under === null) return finite(value * scale, row);
      const by = under[row];
      if (by === null || by === undefined) return null;
      if (!(by !== 0 && Number.isFinite(by)))
        refuse(
          row,
          `its denominator '${denominator}' is ${by}: nothing can be divided by it; correct it or leave it empty`,
        );
      return finite((value / by) * scale, row);
    });
  });
}

/** A column that another column's indicator refers to: beside the indicators, or one of them as published. */
export function columnNamed(
  name: string,
  wantedBy: string,
  indicators: IndexDefinition['indicators'],
  { columns, matrix }: IndexData,
): Gapped {
  const beside = columns?.[name];
  if (beside) {
    if (beside.length !== matrix.length)
      throw new RangeError(`the column '${name}' has ${beside.length} values for ${matrix.length} rows`);
    return beside;
  }
  const at = indicators.findIndex(({ column }) => column === name);
  if (at < 0)
    throw new IndicatorError(`'${wantedBy}'`, `the data have no column '${name}', which the definition names`);
  return matrix.map((row) => row[at]!);
}
