import {
  type ColumnOptions,
  columnsOf,
  type DecisionMatrix,
  IndicatorError,
  nameOf,
} from '../matrix/decision-matrix.js';
import { mean } from '../matrix/moments.js';

/**
 * The index of one domain of the China Innovation Index (environment, input, output, effect), base 100 in the first year: a
 * chain of symmetric growth rates, v_t = mean_j 200 (x_jt − x_jt−1) / (x_jt + x_jt−1) and I_t = I_t−1 (200 + v_t) / (200 − v_t).
 * Symmetric rates treat a doubling and a halving alike and stay within ±200 %, so that one indicator that leaps from a small
 * value cannot carry the mean away. National Bureau of Statistics of China, method of the China Innovation Index (2013).
 * @param indicators one row a year, in order, one column an indicator: values or their indices, any unit
 * @throws IndicatorError for a gap, a negative value, or two zeros in a row; RangeError where every indicator starts from zero
 */
export function innovationDomain(indicators: DecisionMatrix, { names }: Pick<ColumnOptions, 'names'> = {}): number[] {
  const columns = columnsOf(indicators, { names });
  const index = [100];
  for (let year = 1; year < indicators.length; year++) {
    const rates = columns.map((column, j) => symmetricGrowth(column, year, nameOf(j, names)));
    const v = mean(rates);
    if (v === 200) throw new RangeError(`row ${year + 1}: every indicator was zero before, growth from nothing`);
    index.push((index[year - 1]! * (200 + v)) / (200 - v));
  }
  return index;
}

function symmetricGrowth(column: readonly number[], year: number, name: string): number {
  const [before, after] = [column[year - 1]!, column[year]!];
  if (before < 0 || after < 0) {
    throw new IndicatorError(
      name,
      `${Math.min(before, after)} in row ${before < 0 ? year : year + 1}; growth needs values of zero or more`,
    );
  }
  if (before + after === 0)
    throw new IndicatorError(name, `rows ${year} and ${year + 1} are both zero: no growth between them`);
  return (200 * (after - before)) / (after + before);
}

/**
 * The China Innovation Index: in each year the arithmetic mean of its domains' indices. Source as above.
 * @param domains one row a year, one column a domain
 * @throws IndicatorError for a gap, RangeError for rows that differ in length
 */
export function chinaInnovationIndex(domains: DecisionMatrix, { names }: Pick<ColumnOptions, 'names'> = {}): number[] {
  columnsOf(domains, { names });
  return domains.map(mean);
}
