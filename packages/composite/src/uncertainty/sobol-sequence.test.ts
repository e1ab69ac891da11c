import { describe, expect, it } from 'vitest';
import { randomNumbers } from './random.js';
import { sobolSequence } from './sobol-sequence.js';

/** The point after `skip` others. */
function pointAt(skip: number, dimensions: number): Float64Array {
  const next = sobolSequence(dimensions);
  const point = new Float64Array(dimensions);
  for (let drawn = 0; drawn <= skip; drawn++) next(point);
  return point;
}

describe('sobolSequence', () => {
  it('gives the points that SciPy 1.17 gives (scipy.stats.qmc.Sobol, not scrambled)', () => {
    const shown = [0, 1, 2, 7, 54, 110, 200, 255];
    const at = (skip: number) => shown.map((d) => pointAt(skip, 256)[d]);
    expect(at(777)).toEqual([
      0.6923828125, 0.9365234375, 0.1630859375, 0.7626953125, 0.6923828125, 0.0029296875, 0.9912109375, 0.6357421875,
    ]);
    expect(at(1023)).toEqual([
      0.0009765625, 0.7529296875, 0.6123046875, 0.6181640625, 0.9072265625, 0.1240234375, 0.6591796875, 0.8427734375,
    ]);
  });

  it('puts as many of 2^m points into each of 2^m slices of every dimension, shifted or not', () => {
    for (const random of [undefined, randomNumbers(5)]) {
      const next = sobolSequence(40, random);
      const point = new Float64Array(40);
      const slices = Array.from({ length: 40 }, () => new Set<number>());
      for (let drawn = 0; drawn < 256; drawn++) {
        next(point);
        point.forEach((value, d) => {
          slices[d]!.add(Math.floor(value * 256));
        });
      }
      expect(slices.map(({ size }) => size)).toEqual(new Array(40).fill(256));
    }
  });

  it('refuses more dimensions than it has numbers for', () => {
    expect(() => sobolSequence(257)).toThrow('257 dimensions');
  });
});
