import { describe, expect, it } from 'vitest';
import { expectClose } from '../../test/expect-close.js';
import { givenWeights } from './given.js';

describe('givenWeights', () => {
  it('scales what is stated to one', () => {
    expectClose(givenWeights([2, 1, 0, 1]), [0.5, 0.25, 0, 0.25], 12);
  });

  it('names what is not stated', () => {
    expect(() => givenWeights([1, null], ["'rd'", "'staff'"])).toThrow("indicator 'staff': states no weight");
    expect(() => givenWeights([1, -1])).toThrow('indicator 2: its weight is -1');
    expect(() => givenWeights([Number.NaN])).toThrow('indicator 1: its weight is NaN');
    expect(() => givenWeights([0, 0])).toThrow('all weights are zero');
  });
});
