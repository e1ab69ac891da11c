import { extent } from '../matrix/extent.js';
import { handySize } from '../matrix/handy-size.js';

/** Amounts that can be shared out: their sum is above zero. */
export interface Amounts {
  /** The values, or, where their sum would leave the range of numbers, the values over a power of two, which changes no share. */
  amounts: readonly number[];
  /** That power of two, else 1. */
  unit: number;
}

/** @throws RangeError naming the value that is no amount, or where all are zero */
export function amountsOf(values: readonly number[]): Amounts {
  if (values.length === 0) throw new RangeError('inequality needs at least one value');
  const wrong = values.findIndex((value) => !(value >= 0 && value < Number.POSITIVE_INFINITY));
  if (wrong >= 0)
    throw new RangeError(`value ${wrong + 1} is ${values[wrong]}: inequality is measured over amounts of zero or more`);
  const [, greatest] = extent(values);
  if (greatest === 0) throw new RangeError('all values are zero: there is nothing to be unequal about');
  const { values: amounts, unit } = handySize(values);
  return { amounts, unit };
}
