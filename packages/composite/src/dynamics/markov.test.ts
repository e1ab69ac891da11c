import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedRows, sharedText } from '../../../../test/shared-material.js';
import { contiguityWeights } from '../spatial/contiguity.js';
import { parseGal } from '../spatial/gal.js';
import { rowStandardised } from '../spatial/spatial-weights.js';
import { chainStructure } from './chain-structure.js';
import { classesBetween, quantileClasses } from './classes.js';
import { firstPassage } from './first-passage.js';
import { homogeneityTest } from './homogeneity.js';
import { chainOf, markovChain } from './markov-chain.js';
import { relativeToMean } from './relative-to-mean.js';
import { shorrocksMobility } from './shorrocks.js';
import { spatialMarkov } from './spatial-markov.js';
import { steadyStates } from './steady-state.js';

/** Kemeny & Snell's Land of Oz: rain, nice, snow. */
const OZ = [
  [0.5, 0.25, 0.25],
  [0.5, 0, 0.5],
  [0.25, 0.25, 0.5],
];

const counted = fc.integer({ min: 2, max: 6 }).chain((k) =>
  fc
    .array(fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 })), { minLength: k, maxLength: k }), {
      minLength: k,
      maxLength: k,
    })
    .filter((rows) => rows.flat().some((count) => count > 0)),
);

const close = (found: readonly (number | null)[], expected: readonly number[], digits = 8): void => {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    expect(found[i]).toBeCloseTo(value, digits);
  });
};

describe('the Land of Oz', () => {
  it('has the steady state and the first passage times of the book', () => {
    close(steadyStates(OZ)[0]!.shares, [0.4, 0.2, 0.4], 14);
    const times = firstPassage(OZ);
    close(times[0]!, [2.5, 4, 10 / 3], 12);
    close(times[1]!, [8 / 3, 5, 8 / 3], 12);
    close(times[2]!, [10 / 3, 4, 2.5], 12);
    expect(shorrocksMobility(OZ)).toBe(1);
  });
});

describe('a chain from counts', () => {
  it('has rows that sum to 1, steady states that stay, and returns that take one over their share', () => {
    fc.assert(
      fc.property(counted, (transitions) => {
        const chain = chainOf(transitions);
        for (const row of chain.probabilities) expect(row.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
        const seen = [...chain.structure.closed.flatMap(({ classes }) => classes), ...chain.structure.transient];
        expect([...seen, ...chain.structure.absent].sort()).toEqual([...transitions.keys()]);
        for (const { classes, shares } of chain.steadyStates) {
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
          shares.forEach((share, j) => {
            const next = shares.reduce((sum, own, i) => sum + own * chain.probabilities[i]![j]!, 0);
            expect(next).toBeCloseTo(share, 12);
          });
          for (const i of classes) expect(chain.firstPassage[i]![i]! * shares[i]!).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('approaches its steady state where it is ergodic', () => {
    fc.assert(
      fc.property(counted, (transitions) => {
        const { structure, probabilities, steadyState } = chainOf(transitions);
        if (!structure.ergodic) return;
        let power = probabilities;
        // Rows are scaled back to 1, or rounding would double with each squaring.
        for (let squared = 0; squared < 40; squared++)
          power = power.map((row) => {
            const next = row.map((_, j) => row.reduce((sum, p, m) => sum + p * power[m]![j]!, 0));
            const whole = next.reduce((sum, p) => sum + p, 0);
            return next.map((p) => p / whole);
          });
        const start = structure.closed[0]!.classes[0]!;
        close(power[start]!, steadyState!, 6);
      }),
    );
  });

  it('tells what is absorbing, transient, absent, periodic', () => {
    const swing = chainOf([
      [0, 2],
      [3, 0],
    ]);
    expect(swing.structure).toMatchObject({
      irreducible: true,
      ergodic: false,
      closed: [{ classes: [0, 1], period: 2 }],
    });
    close(swing.steadyState!, [0.5, 0.5], 15);
    const ends = chainOf([
      [4, 0, 0, 0],
      [1, 1, 1, 0],
      [0, 0, 5, 0],
      [0, 0, 0, 0],
    ]);
    expect(ends.structure).toMatchObject({ absorbing: [0, 2], transient: [1], absent: [3], irreducible: false });
    expect(ends.steadyState).toBeNull();
    expect(ends.steadyStates.map(({ shares }) => shares)).toEqual([
      [1, 0, 0, 0],
      [0, 0, 1, 0],
    ]);
    expect(ends.firstPassage[1]).toEqual([null, null, null, null]);
    expect(ends.firstPassage[0]![0]).toBe(1);
    expect(ends.sojourn[0]).toBeNull();
    const late = chainOf([
      [1, 1],
      [0, 0],
    ]);
    expect(late.structure).toMatchObject({ neverLeft: [1], absorbing: [1], transient: [0] });
    expect(late.firstPassage[0]![1]).toBe(2);
  });

  it('does not change with the names of the classes', () => {
    fc.assert(
      fc.property(counted, (transitions) => {
        const last = transitions.length - 1;
        const turned = transitions.map((_, i) => transitions.map((__, j) => transitions[last - i]![last - j]!));
        const [one, other] = [chainOf(transitions), chainOf(turned)];
        expect(other.mobility).toBeCloseTo(one.mobility, 12);
        if (one.steadyState) close([...other.steadyState!].reverse(), one.steadyState, 12);
      }),
    );
  });

  it('refuses classes that are none, and periods that are missing', () => {
    expect(() => markovChain([[0, 3]], 3)).toThrow('unit 1, period 2: class 3 is none of 0 to 2');
    expect(() => markovChain([[0]], 3)).toThrow('a transition needs two periods');
    expect(() => markovChain([[0, 1], [1]], 3)).toThrow('unit 2 has 1 periods where unit 1 has 2');
    expect(() =>
      chainOf([
        [0, 0],
        [0, 0],
      ]),
    ).toThrow('no transition was counted');
    expect(() => shorrocksMobility([[1]])).toThrow('fewer than two');
  });

  it('knows the period of a longer way round', () => {
    const round = [
      [0, 1, 0, 0],
      [0, 0, 1, 0],
      [0, 0, 0, 1],
      [1, 0, 0, 0],
    ];
    expect(chainStructure(round).closed[0]!.period).toBe(4);
    round[3]![1] = 1;
    expect(chainStructure(round)).toMatchObject({ ergodic: true });
  });
});

describe('classes', () => {
  const series = [
    [1, 10],
    [2, 20],
    [3, 30],
    [4, 40],
  ];

  it('are cut once over all periods, or anew in each', () => {
    expect(quantileClasses(series, 2)).toEqual({
      count: 2,
      classes: [
        [0, 1],
        [0, 1],
        [0, 1],
        [0, 1],
      ],
      cuts: [[7]],
    });
    const yearly = quantileClasses(series, 2, { by: 'period' });
    expect(yearly.cuts).toEqual([[2.5], [25]]);
    expect(yearly.classes).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
      [1, 1],
    ]);
    expect(classesBetween(series, [2, 20]).classes[1]).toEqual([0, 1]);
  });

  it('refuse what cannot be cut', () => {
    const flat = [
      [0, 1],
      [0, 2],
      [0, 3],
      [9, 4],
    ];
    expect(() => quantileClasses(flat, 4, { by: 'period', periods: ['1999', '2000'] })).toThrow(
      '1999: cut-offs 1 and 2 of 4 classes are both 0',
    );
    expect(() =>
      quantileClasses(
        [
          [1, 1],
          [0, 1],
          [1, 1],
        ],
        2,
      ),
    ).toThrow('cut-offs 1 and 2 of 2 classes are both 1');
    expect(() => quantileClasses([[1, Number.NaN]], 2, { units: ['Hebei'] })).toThrow('Hebei, period 2: NaN');
    expect(() => quantileClasses(series, 1)).toThrow('1 classes');
    expect(() => classesBetween(series, [3, 3])).toThrow('cut-off 2 is 3');
    expect(() =>
      relativeToMean([
        [1, -1],
        [1, 1],
      ]),
    ).toThrow('period 2: the mean is 0');
  });
});

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

describe('homogeneity', () => {
  it('finds groups alike that are, and has nothing to tell of a single one', () => {
    const one = [
      [6, 2],
      [3, 9],
    ];
    const twice = one.map((row) => row.map((count) => 2 * count));
    expect(homogeneityTest([one, twice])).toMatchObject({ freedom: 2, pearson: { statistic: 0, p: 1 } });
    expect(homogeneityTest([one])).toBeNull();
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
  const incomes = (): number[][] => {
    const [head, ...rows] = sharedRows('data/fixtures/pysal/usjoin.csv');
    const first = head!.indexOf('1929');
    return rows.map((row) => row.slice(first).map(Number));
  };

  it('in quintiles of each year: definitions.md', () => {
    const { classes } = quantileClasses(incomes(), 5, { by: 'period' });
    const chain = markovChain(classes, 5);
    expect(chain.transitions).toEqual([
      [729, 71, 1, 0, 0],
      [72, 567, 80, 3, 0],
      [0, 81, 631, 86, 2],
      [0, 3, 86, 573, 56],
      [0, 0, 1, 57, 741],
    ]);
    close(chain.steadyState!, [0.20774716, 0.18725774, 0.20740537, 0.18821787, 0.20937187]);
    expect(chain.structure.ergodic).toBe(true);
    expect(chain.mobility).toBeCloseTo(0.19758992000997844, 14);
  });

  it('in quintiles of all years, relative to the mean', () => {
    const chain = markovChain(quantileClasses(relativeToMean(incomes()), 5).classes, 5);
    expect(chain.transitions[1]).toEqual([50, 629, 80, 1, 1]);
    close(chain.steadyState!, [0.17957376, 0.21631443, 0.21499942, 0.21134662, 0.17776576]);
  });

  it('conditioned on the neighbours', () => {
    const weights = rowStandardised(parseGal(sharedText('data/fixtures/pysal/states48.gal')));
    const found = spatialMarkov(relativeToMean(incomes()), weights);
    close(found.values.cuts[0]!, [0.83999133, 0.94707545, 1.03242697, 1.14911154]);
    close(found.lags.cuts[0]!, [0.88973386, 0.95891917, 1.01469758, 1.1183566]);
    close(found.conditional[0]!.probabilities[1]!, [0.06040268, 0.83221477, 0.10738255, 0, 0]);
    close(found.conditional[4]!.probabilities[0]!, [0.33333333, 0.66666667, 0, 0, 0]);
    const steady = [
      [0.43509425, 0.2635327, 0.20363044, 0.06841983, 0.02932278],
      [0.13391287, 0.33993305, 0.25153036, 0.23343016, 0.04119356],
      [0.12124869, 0.21137444, 0.2635101, 0.29013417, 0.1137326],
      [0.0776413, 0.19748806, 0.25352636, 0.22480415, 0.24654013],
      [0.01776781, 0.19964349, 0.19009833, 0.25524697, 0.3372434],
    ];
    for (const [lag, shares] of steady.entries()) close(found.conditional[lag]!.steadyState!, shares);
    close(found.conditional[0]!.firstPassage[0]!, [2.29835259, 28.95614035, 46.14285714, 80.80952381, 279.42857143]);
    close(found.conditional[4]!.firstPassage[4]!, [169.6407767, 91.24107143, 75.79605263, 42.5, 2.96521739], 7);
    expect(found.homogeneity!.freedom).toBe(60);
    expect(found.homogeneity!.likelihoodRatio.statistic).toBeCloseTo(170.659, 3);
    expect(found.homogeneity!.pearson.statistic).toBeCloseTo(200.624, 3);
  });

  it('conditioned on quartiles of the neighbours, and between given cut-offs', () => {
    const weights = rowStandardised(parseGal(sharedText('data/fixtures/pysal/states48.gal')));
    const relative = relativeToMean(incomes());
    const four = spatialMarkov(relative, weights, { classes: 5, lagClasses: 4 });
    expect(four.homogeneity!.freedom).toBe(45);
    expect(four.homogeneity!.likelihoodRatio.statistic).toBeCloseTo(172.105, 3);
    expect(four.homogeneity!.pearson.statistic).toBeCloseTo(321.128, 3);
    const given = spatialMarkov(relative, weights, { classes: [0.8, 0.9, 1, 1.2], lagClasses: [0.8, 0.9, 1, 1.2] });
    expect(given.conditional[0]!.structure.absent).toEqual([4]);
    close(given.conditional[0]!.steadyState!, [0.54148249, 0.16780007, 0.24991499, 0.04080245, 0]);
  });
});
