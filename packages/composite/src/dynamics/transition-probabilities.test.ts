import { describe, expect, it } from 'vitest';
import { firstPassage } from './first-passage.js';
import { shorrocksMobility } from './shorrocks.js';
import { steadyStates } from './steady-state.js';

describe.each([
  ['firstPassage', firstPassage],
  ['steadyStates', steadyStates],
  ['shorrocksMobility', shorrocksMobility],
])('%s', (_, method: (probabilities: number[][]) => unknown) => {
  it('refuses rows that are no probabilities, by their number', () => {
    expect(() =>
      method([
        [0.5, 0.5],
        [0.4, 0.7],
      ]),
    ).toThrow('from class 1 add up to 1.1');
    expect(() =>
      method([
        [Number.NaN, 0.5],
        [0.5, 0.5],
      ]),
    ).toThrow('from class 0 to 0: NaN is no probability');
    expect(() =>
      method([
        [3, 1],
        [0, 4],
      ]),
    ).toThrow('count transitions with chainOf');
    expect(() =>
      method([
        [1.1, -0.1],
        [0.5, 0.5],
      ]),
    ).toThrow('1.1 is no probability');
    expect(() => method([[1], [0.5, 0.5]])).toThrow('not 2 × 2');
  });

  it('takes what a table rounds, and classes that nothing was seen in', () => {
    expect(() =>
      method([
        [0.33, 0.33, 0.33],
        [0.33, 0.34, 0.34],
        [0.5, 0.5, 0],
      ]),
    ).not.toThrow();
    expect(() =>
      method([
        [0.5, 0.5, 0],
        [0.5, 0.5, 0],
        [0, 0, 0],
      ]),
    ).not.toThrow();
  });
});
