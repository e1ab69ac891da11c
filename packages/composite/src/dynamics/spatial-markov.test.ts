import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedText } from '../../../../test/shared-material.js';
import { expectClose } from '../../test/expect-close.js';
import { stateIncomes } from '../../test/state-incomes.js';
import { contiguityWeights } from '../spatial/contiguity.js';
import { parseGal } from '../spatial/gal.js';
import { rowStandardised } from '../spatial/spatial-weights.js';
import { relativeToMean } from './relative-to-mean.js';
import { spatialMarkov } from './spatial-markov.js';

describe('units and their order', () => {
  const random = fc.array(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 6, maxLength: 6 }), {
    minLength: 5,
    maxLength: 5,
  });

  it('leave classes and transitions as they are', () => {
    fc.assert(
      fc.property(random, (series) => {
        fc.pre(new Set(series.flat()).size === 30);
        const units = [...'abcde'];
        const borders = ['ab', 'bc', 'cd', 'de', 'ae'].map((pair) => [...pair] as unknown as [string, string]);
        const options = { classes: 3, lagClasses: 2 };
        const before = spatialMarkov(series, rowStandardised(contiguityWeights(units, borders)), options);
        const scaled = series.map((row) => row.map((value) => 1024 * value)).reverse();
        const turned = rowStandardised(contiguityWeights([...units].reverse(), borders));
        const after = spatialMarkov(scaled, turned, options);
        expect([...after.values.classes].reverse()).toEqual(before.values.classes);
        expect(after.pooled).toEqual(before.pooled);
        expect(after.conditional).toEqual(before.conditional);
      }),
    );
  });
});

describe('spatial Markov', () => {
  it('leaves an island out, or takes its lag as zero, as it was told to', () => {
    const units = ['a', 'b', 'c', 'd'];
    const borders = [
      ['a', 'b'],
      ['b', 'c'],
    ] as [string, string][];
    const series = [
      [1, 4, 2],
      [3, 1, 5],
      [2, 6, 1],
      [7, 8, 9],
    ];
    const options = { classes: [2.5], lagClasses: [2.5] };
    const dropped = spatialMarkov(series, rowStandardised(contiguityWeights(units, borders)), options);
    expect(dropped.pooled.transitions.flat().reduce((sum, count) => sum + count, 0)).toBe(6);
    expect(dropped.islands).toMatchObject({ rule: 'drop', units: ['d'] });
    const kept = spatialMarkov(series, contiguityWeights(units, borders, { islands: 'zero' }), options);
    expect(kept.pooled.transitions.flat().reduce((sum, count) => sum + count, 0)).toBe(8);
    expect(kept.conditional[0]!.transitions[1]![1]).toBe(2);
    const gap = { ...options, periods: ['2010', '2011', '2015'] };
    expect(() => spatialMarkov(series, contiguityWeights(units, borders), gap)).toThrow(
      'from 2011 to 2015 are 4 years',
    );
  });
});

// Expected values: the examples of PySAL's giddy, 48 states, incomes 1929–2009.
describe.skipIf(!hasShared)('incomes of the states of the USA', () => {
  it('conditioned on the neighbours', () => {
    const weights = rowStandardised(parseGal(sharedText('data/fixtures/pysal/states48.gal')));
    const found = spatialMarkov(relativeToMean(stateIncomes()), weights);
    expectClose(found.values.cuts[0]!, [0.83999133, 0.94707545, 1.03242697, 1.14911154], 8);
    expectClose(found.lags.cuts[0]!, [0.88973386, 0.95891917, 1.01469758, 1.1183566], 8);
    expectClose(found.conditional[0]!.probabilities[1]!, [0.06040268, 0.83221477, 0.10738255, 0, 0], 8);
    expectClose(found.conditional[4]!.probabilities[0]!, [0.33333333, 0.66666667, 0, 0, 0], 8);
    const steady = [
      [0.43509425, 0.2635327, 0.20363044, 0.06841983, 0.02932278],
      [0.13391287, 0.33993305, 0.25153036, 0.23343016, 0.04119356],
      [0.12124869, 0.21137444, 0.2635101, 0.29013417, 0.1137326],
      [0.0776413, 0.19748806, 0.25352636, 0.22480415, 0.24654013],
      [0.01776781, 0.19964349, 0.19009833, 0.25524697, 0.3372434],
    ];
    for (const [lag, shares] of steady.entries()) expectClose(found.conditional[lag]!.steadyState!, shares, 8);
    expectClose(
      found.conditional[0]!.firstPassage[0]!,
      [2.29835259, 28.95614035, 46.14285714, 80.80952381, 279.42857143],
      8,
    );
    expectClose(found.conditional[4]!.firstPassage[4]!, [169.6407767, 91.24107143, 75.79605263, 42.5, 2.96521739], 7);
    expect(found.homogeneity!.freedom).toBe(60);
    expect(found.homogeneity!.likelihoodRatio.statistic).toBeCloseTo(170.659, 3);
    expect(found.homogeneity!.pearson.statistic).toBeCloseTo(200.624, 3);
  });

  it('conditioned on quartiles of the neighbours, and between given cut-offs', () => {
    const weights = rowStandardised(parseGal(sharedText('data/fixtures/pysal/states48.gal')));
    const relative = relativeToMean(stateIncomes());
    const four = spatialMarkov(relative, weights, { classes: 5, lagClasses: 4 });
    expect(four.homogeneity!.freedom).toBe(45);
    expect(four.homogeneity!.likelihoodRatio.statistic).toBeCloseTo(172.105, 3);
    expect(four.homogeneity!.pearson.statistic).toBeCloseTo(321.128, 3);
    const given = spatialMarkov(relative, weights, { classes: [0.8, 0.9, 1, 1.2], lagClasses: [0.8, 0.9, 1, 1.2] });
    expect(given.conditional[0]!.structure.absent).toEqual([4]);
    expectClose(given.conditional[0]!.steadyState!, [0.54148249, 0.16780007, 0.24991499, 0.04080245, 0], 8);
  });
});
