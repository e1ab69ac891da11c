import { evenStep } from '../dynamics/times.js';
import { inPeriod, type SeriesLabels, type UnitSeries, unitName } from '../dynamics/unit-series.js';
import { magnitude } from '../matrix/magnitude.js';
import { mean } from '../matrix/moments.js';
import { linearRegression } from './linear-regression.js';
import { LEVEL, logarithms } from './logarithms.js';
import { type BetaConvergence, speedOf } from './speed.js';
import type { StandardErrors } from './standard-errors.js';

export interface PanelBetaOptions extends SeriesLabels {
  /** Years from one period to the next, where the names of the periods are no years. Default 1. */
  interval?: number;
  /** Whether each period has an effect of its own beside each unit's. Default true. */
  periodEffects?: boolean;
  /** Taken at the start of each step, by unit and period as the series is. */
  controls?: readonly { name: string; series: UnitSeries }[];
  /** Default 'clusters', by unit; leverages of HC2 and HC3 would lack the effects. */
  errors?: 'classic' | 'HC0' | 'HC1' | 'clusters';
}

/**
 * β-convergence within units: (ln yᵢ,ₜ₊₁ − ln yᵢₜ) / T = αᵢ + τₜ + β ln yᵢₜ + γ' xᵢₜ + eᵢₜ, each unit growing towards a level
 * of its own. Effects are taken out by demeaning. Islam 1995 (Quarterly J. Economics 110). Over few periods β is too far below
 * 0 (Nickell 1981), by about (1 + ρ) / (number of steps) of ρ = 1 + βT: convergence looks faster than it is.
 * @throws RangeError for levels that are not above zero, fewer than three periods, periods at unequal distances, or collinear controls, each named
 */
export function panelBetaConvergence(series: UnitSeries, options: PanelBetaOptions = {}): BetaConvergence {
  const { periodEffects = true, errors = 'clusters' } = options;
  const levels = logarithms(series, options, 3);
  const steps = levels[0]!.length - 1;
  const interval = evenStep(steps + 1, options, options.interval);
  const growth = levels.map((row) => row.slice(1).map((value, t) => (value - row[t]!) / interval));
  const without = (rows: UnitSeries): number[] => demeaned(rows, periodEffects).flat();
  const regressors = [
    { name: LEVEL, values: without(levels.map((row) => row.slice(0, -1))) },
    ...(options.controls ?? []).map(({ name, series: control }) => ({
      name,
      values: without(startsOf(name, control, levels.length, steps)),
    })),
  ];
  const still = regressors.find(({ values }) => values.every((value) => value === 0));
  if (still)
    throw new RangeError(
      `${still.name} does not change within units beyond what ${periodEffects ? 'all of them share in a period' : 'rounding does'}: the effects take it up; leave it out`,
    );
  const clusters = levels.flatMap((_, i) => new Array<string>(steps).fill(unitName(i, options)));
  const chosen: StandardErrors = errors === 'clusters' ? { clusters } : errors;
  const regression = linearRegression(without(growth), regressors, {
    errors: chosen,
    intercept: false,
    absorbed: levels.length + (periodEffects ? steps - 1 : 0),
    // Each unit is a cluster, so that its effect lies in it; one level stays common to all.
    nested: levels.length - 1,
  });
  return speedOf(regression, LEVEL, interval);
}

/** Less the mean of each unit, and that of each period too; what is left of rounding in a column without any life of its own is nothing. */
function demeaned(rows: UnitSeries, periodEffects: boolean): number[][] {
  const width = rows[0]!.length;
  const units = rows.map(mean);
  const within = rows.map((row, i) => row.map((value) => value - units[i]!));
  const periods = Array.from({ length: width }, (_, t) => (periodEffects ? mean(inPeriod(within, t)) : 0));
  const largest = magnitude(rows.flat());
  return within.map((row) =>
    row.map((value, t) => {
      const rest = value - periods[t]!;
      return Math.abs(rest) <= 1e-12 * largest ? 0 : rest;
    }),
  );
}

function startsOf(name: string, control: UnitSeries, units: number, steps: number): number[][] {
  const wrong = control.findIndex((row) => row.length !== steps && row.length !== steps + 1);
  if (control.length !== units || wrong >= 0)
    throw new RangeError(
      `${name} has ${wrong >= 0 ? `${control[wrong]!.length} periods for unit ${wrong + 1}` : `${control.length} units`}, where the series has ${units} units and ${steps + 1} periods`,
    );
  return control.map((row) => row.slice(0, steps));
}
