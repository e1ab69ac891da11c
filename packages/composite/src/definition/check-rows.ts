import type { Gapped } from '../imputation/imputed-value.js';
import type { IndexData } from './index-data.js';
import type { IndexDefinition } from './index-definition.js';
import { rowName } from './row-name.js';
import { inSample } from './sample.js';

/**
 * Rows as an index needs them: as many of each part, each unit once a period, no period missing for a unit that others have.
 * @throws RangeError naming what is wrong, and what to do
 */
export function expectRows({ indicators, period, sample }: IndexDefinition, data: IndexData): void {
  const { units, periods, matrix } = data;
  const outside = units.findIndex((unit, row) => !inSample(sample, unit, periods?.[row]));
  if (outside >= 0)
    throw new RangeError(
      `'${rowName(data, outside)}' is outside the sample that the definition states: leave the row out (indexDataFrom does)`,
    );
  if (units.length !== matrix.length || (periods && periods.length !== matrix.length))
    throw new RangeError('units, periods and rows of data differ in number');
  if (new Set(units).size < 2)
    throw new RangeError(`${new Set(units).size} units cannot be compared: an index needs two or more`);
  matrix.forEach((row, i) => {
    if (row.length !== indicators.length)
      throw new RangeError(`row ${i + 1} has ${row.length} columns for ${indicators.length} indicators`);
  });
  if (period !== undefined && !periods)
    throw new RangeError(`the data have no periods, but the definition names '${period}'`);
  expectDistinct(data);
  if (periods) expectBalanced(units, periods);
}

/**
 * Something to know each unit by: who has no value of any indicator in any period would get a score made of others' values.
 * @param gapped the columns of the indicators
 * @throws RangeError naming the unit
 */
export function expectKnown({ units }: IndexData, gapped: readonly Gapped[]): void {
  const known = new Set<string>();
  units.forEach((unit, row) => {
    if (gapped.some((values) => values[row] !== null)) known.add(unit);
  });
  const unknown = units.find((unit) => !known.has(unit));
  if (unknown !== undefined)
    throw new RangeError(
      `'${unknown}' has no data: not one value of any indicator, so that nothing can be said of it; leave it out (sample: { except: [${unknown}] })`,
    );
}

function expectDistinct(data: IndexData): void {
  const seen = new Map<string, number>();
  data.units.forEach((unit, row) => {
    const key = JSON.stringify([unit, data.periods?.[row]]);
    const first = seen.get(key);
    if (first !== undefined) {
      const hint = data.periods
        ? 'keep one of them'
        : 'keep one of them, or name the column of periods (period: COLUMN)';
      throw new RangeError(`'${rowName(data, row)}' stands in rows ${first + 1} and ${row + 1}: ${hint}`);
    }
    seen.set(key, row);
  });
}

function expectBalanced(units: readonly string[], periods: readonly string[]): void {
  const all = new Set(periods);
  const had = new Map<string, Set<string>>();
  units.forEach((unit, row) => {
    had.set(unit, (had.get(unit) ?? new Set()).add(periods[row]!));
  });
  for (const [unit, own] of had) {
    const missing = [...all].find((period) => !own.has(period));
    if (missing !== undefined) {
      throw new RangeError(
        `'${unit}' has no row for ${missing}, which others have: add the row (empty cells can be imputed), or leave the unit or the period out`,
      );
    }
  }
}
