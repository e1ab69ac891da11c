import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared } from '../../../../test/shared-material.js';
import { expectClose } from '../../test/expect-close.js';
import { stateIncomes } from '../../test/state-incomes.js';
import { chainStructure } from './chain-structure.js';
import { quantileClasses } from './classes.js';
import { firstPassage } from './first-passage.js';
import { chainOf, markovChain } from './markov-chain.js';
import { relativeToMean } from './relative-to-mean.js';
import { shorrocksMobility } from './shorrocks.js';
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

describe('the Land of Oz', () => {
  it('has the steady state and the first passage times of the book', () => {
    expectClose(steadyStates(OZ)[0]!.shares, [0.4, 0.2, 0.4], 14);
    const times = firstPassage(OZ);
    expectClose(times[0]!, [2.5, 4, 10 / 3], 12);
    expectClose(times[1]!, [8 / 3, 5, 8 / 3], 12);
    expectClose(times[2]!, [10 / 3, 4, 2.5], 12);
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
        expectClose(power[start]!, steadyState!, 6);
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
    expectClose(swing.steadyState!, [0.5, 0.5], 15);
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
        if (one.steadyState) expectClose([...other.steadyState!].reverse(), one.steadyState, 12);
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

// Expected values: the examples of PySAL's giddy, 48 states, incomes 1929–2009.
describe.skipIf(!hasShared)('incomes of the states of the USA', () => {
  it('in quintiles of each year: definitions.md', () => {
    const { classes } = quantileClasses(stateIncomes(), 5, { by: 'period' });
    const chain = markovChain(classes, 5);
    expect(chain.transitions).toEqual([
      [729, 71, 1, 0, 0],
      [72, 567, 80, 3, 0],
      [0, 81, 631, 86, 2],
      [0, 3, 86, 573, 56],
      [0, 0, 1, 57, 741],
    ]);
    expectClose(chain.steadyState!, [0.20774716, 0.18725774, 0.20740537, 0.18821787, 0.20937187], 8);
    expect(chain.structure.ergodic).toBe(true);
    expect(chain.mobility).toBeCloseTo(0.19758992000997844, 14);
  });

  it('in quintiles of all years, relative to the mean', () => {
    const chain = markovChain(quantileClasses(relativeToMean(stateIncomes()), 5).classes, 5);
    expect(chain.transitions[1]).toEqual([50, 629, 80, 1, 1]);
    expectClose(chain.steadyState!, [0.17957376, 0.21631443, 0.21499942, 0.21134662, 0.17776576], 8);
  });
});
