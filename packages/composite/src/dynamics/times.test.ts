import { describe, expect, it } from 'vitest';
import { closing } from '../../test/closing-gaps.js';
import { betaConvergence } from '../convergence/beta-convergence.js';
import { panelBetaConvergence } from '../convergence/panel-beta-convergence.js';
import { sigmaConvergence } from '../convergence/sigma-convergence.js';
import { yearsNamed } from './times.js';

describe('time', () => {
  const series = closing([1, 2, 5, 9], [3, 3, 3, 3], 6);
  const skipped = series.map((row) => row.filter((_, t) => t !== 2));
  const periods = ['2010', '2011', '2013', '2014', '2015', '2016'];

  it('is read from the names of the periods where they are years', () => {
    const every = series.map((row) => row.filter((_, t) => t % 2 === 0));
    const labels = { periods: ['2010', '2012', '2014', '2016'] };
    expect(betaConvergence(every, labels).speed).toBeCloseTo(-Math.log(0.9), 12);
    expect(betaConvergence(every, { interval: 2 }).speed).toBeCloseTo(-Math.log(0.9), 12);
    const panel = panelBetaConvergence(every, { ...labels, periodEffects: false });
    expect(panel.speed).toBeCloseTo(-Math.log(0.9), 10);
    expect(panel.span).toBe(2);
    // A year left out changes neither the span nor a straight trend.
    expect(betaConvergence(skipped, { periods }).speed).toBeCloseTo(-Math.log(0.9), 12);
    const straight = [periods.map((year) => Number(year) - 2000), periods.map(() => 1)];
    const { trend } = sigmaConvergence(
      straight.map((row) => row.map((value) => Math.exp(value))),
      { periods },
    );
    expect(trend.estimate).toBeCloseTo(Math.SQRT1_2, 12);
  });

  it('is read from years, halves, quarters and months, and from nothing else', () => {
    expect(yearsNamed(['2010', ' 2011 ', '2012年'])).toEqual([2010, 2011, 2012]);
    expect(yearsNamed(['2010-H2', '2010Q4', '2010-07', '2010M01'])).toEqual([2010.5, 2010.75, 2010.5, 2010]);
    for (const none of ['', '年', '2010-Q5', '2010-13', '2010-00', 'first', '2010/11'])
      expect(yearsNamed(['2010', none])).toBeNull();
  });

  it('with a year missing, out of order, or against the interval is refused where steps are compared', () => {
    expect(() => panelBetaConvergence(skipped, { periods })).toThrow(
      'from 2011 to 2013 are 2 years, where there were 1',
    );
    expect(() => betaConvergence(skipped, { periods: [...periods].reverse() })).toThrow('period 2015 follows 2016');
    expect(() =>
      sigmaConvergence(
        series.map((row) => row.slice(0, 3)),
        { periods: ['2010', '2015', '2020'], interval: 1 },
      ),
    ).toThrow('from 2010 to 2015 are 5 years, not the interval of 1');
    expect(() => betaConvergence(series, { interval: 0 })).toThrow('the interval between periods is 0');
  });
});
