import { type ColumnOptions, type DecisionMatrix, IndicatorError } from '../matrix/decision-matrix.js';
import { mean, standardDeviation } from '../matrix/moments.js';
import { expectVarying } from '../matrix/usable-column.js';
import { byColumn } from './by-column.js';

export interface ZScoreOptions extends ColumnOptions {
  /** The mean of every column afterwards. Default 0; Mazziotta and Pareto take 100. */
  mean?: number;
  /** The standard deviation of every column afterwards. Default 1; Mazziotta and Pareto take 10. */
  deviation?: number;
  /** 'sample' divides squares by n − 1, 'population' by n. Default 'sample'. */
  moments?: 'sample' | 'population';
}

/**
 * (x − mean) / standard deviation, with the sign turned for negative indicators, brought to the mean and deviation asked for.
 * OECD/JRC Handbook on Constructing Composite Indicators (2008), step 5.
 * @throws IndicatorError for a constant indicator, which has no deviation
 */
export function zScore(matrix: DecisionMatrix, options: ZScoreOptions = {}): number[][] {
  const { mean: target = 0, deviation: spread = 1, moments = 'sample' } = options;
  return byColumn(matrix, options, ({ values, name, direction }) => {
    expectVarying(values, name, 'a z-score needs a deviation');
    const centre = mean(values);
    const deviation = standardDeviation(values, moments === 'sample' ? 1 : 0);
    if (!(deviation > 0 && deviation < Number.POSITIVE_INFINITY)) {
      throw new IndicatorError(
        name,
        `its deviation comes to ${deviation}: values too large or too close together for squares; change its unit of measurement`,
      );
    }
    const factor = (direction === 'negative' ? -spread : spread) / deviation;
    return values.map((value) => target + (value - centre) * factor);
  });
}
