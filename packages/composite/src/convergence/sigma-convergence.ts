import { timesOf } from '../dynamics/times.js';
import {
  expectUnitSeries,
  inPeriod,
  namingPeriod,
  periodName,
  type SeriesLabels,
  type UnitSeries,
} from '../dynamics/unit-series.js';
import { coefficientOfVariation } from '../inequality/coefficient-of-variation.js';
import { standardDeviation } from '../matrix/moments.js';
import { type Coefficient, linearRegression } from './linear-regression.js';
import { logarithms } from './logarithms.js';
import { type Verdict, verdictOn } from './speed.js';

export interface SigmaOptions extends SeriesLabels {
  /** 'log-deviation' (default): the standard deviation of logarithms; 'variation': standard deviation over mean, which takes zeros. */
  measure?: 'log-deviation' | 'variation';
  /** Years from one period to the next, where the names of the periods are no years. Default 1. */
  interval?: number;
}

export interface SigmaConvergence {
  measure: 'log-deviation' | 'variation';
  dispersion: { period: string; value: number }[];
  /** The slope of dispersion over time, a year; below 0: units draw together. Errors of neighbouring years go together, which makes it look firmer than it is. */
  trend: Coefficient;
  verdict: Verdict;
}

/**
 * σ-convergence: whether the dispersion between units falls, by the trend of each period's dispersion (sample deviation).
 * Sala-i-Martin 1996 (Economic Journal 106).
 * @throws RangeError for fewer than three periods or two units, or values that the measure cannot take, each named
 */
export function sigmaConvergence(series: UnitSeries, options: SigmaOptions = {}): SigmaConvergence {
  const { measure = 'log-deviation' } = options;
  const width = expectUnitSeries(series, options, 3);
  if (series.length < 2) throw new RangeError('one unit: dispersion needs two or more');
  const rows = measure === 'log-deviation' ? logarithms(series, options, 3) : series;
  const dispersionOf = measure === 'log-deviation' ? standardDeviation : coefficientOfVariation;
  const dispersion = Array.from({ length: width }, (_, t) => ({
    period: periodName(t, options),
    value: namingPeriod(t, options, () => dispersionOf(inPeriod(rows, t))),
  }));
  const time = { name: 'time', values: timesOf(width, options, options.interval) };
  const trend = linearRegression(
    dispersion.map(({ value }) => value),
    [time],
  ).coefficients[1]!;
  return { measure, dispersion, trend, verdict: verdictOn(trend) };
}
