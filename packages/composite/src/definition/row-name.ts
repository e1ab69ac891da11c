import { IndicatorError } from '../matrix/decision-matrix.js';
import type { IndexData } from './index-data.js';

/** A row as people name it: the unit, and the period where there are periods. */
export const rowName = ({ units, periods }: Pick<IndexData, 'units' | 'periods'>, row: number): string =>
  periods ? `${units[row]}, ${periods[row]}` : units[row]!;

/**
 * What `compute` gives; its complaint about 'row 3' names the row instead.
 * @param nameOf the name of a row, from 0
 */
export function namingRows<Value>(nameOf: (at: number) => string, compute: () => Value): Value {
  try {
    return compute();
  } catch (error) {
    const named = (text: string): string => text.replace(/\brow (\d+)\b/, (_, number) => nameOf(Number(number) - 1));
    if (error instanceof IndicatorError) throw new IndicatorError(error.indicator, named(error.problem), error.row);
    if (error instanceof RangeError) throw new RangeError(named(error.message), { cause: error });
    throw error;
  }
}

/**
 * What `compute` gives of one period; its complaint says which, unless it names the row already.
 * @param period null where all rows are together
 */
export function inPeriod<Value>(period: string | null, compute: () => Value): Value {
  try {
    return compute();
  } catch (error) {
    if (period === null || !(error instanceof Error) || error.message.includes(`, ${period}`)) throw error;
    if (error instanceof IndicatorError)
      throw new IndicatorError(error.indicator, `in ${period}: ${error.problem}`, error.row);
    if (error instanceof RangeError) throw new RangeError(`in ${period}: ${error.message}`, { cause: error });
    throw error;
  }
}
