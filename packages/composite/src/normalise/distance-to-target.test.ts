import { describe, expect, it } from 'vitest';
import { distanceToTarget } from './distance-to-target.js';

const column = (matrix: number[][]): number[] => matrix.map(([value]) => value!);

describe('distanceToTarget', () => {
  it('measures the way from the worst value as COINr does, in both directions, capped or not', () => {
    const up = [[0], [5], [11]];
    expect(column(distanceToTarget(up, { targets: [10] }))).toEqual([0, 0.5, 1.1]);
    expect(column(distanceToTarget(up, { targets: [10], clamp: true }))).toEqual([0, 0.5, 1]);
    const down = { targets: [0], directions: ['negative' as const] };
    expect(column(distanceToTarget([[-1], [1], [10]], down))).toEqual(
      [1.1, 0.9, 0].map((value) => expect.closeTo(value, 12)),
    );
    expect(column(distanceToTarget([[-1], [1], [10]], { ...down, clamp: true }))[0]).toBe(1);
  });

  it('takes ratios to the target where asked', () => {
    const options = { targets: [4, 4], from: 'zero' as const, directions: ['positive' as const, 'negative' as const] };
    expect(
      distanceToTarget(
        [
          [2, 8],
          [5, 2],
        ],
        options,
      ),
    ).toEqual([
      [0.5, 0.5],
      [1.25, 2],
    ]);
  });

  it('names targets that give nobody any way to go, and ratios that are none', () => {
    const names = ["'rd'"];
    expect(() => distanceToTarget([[3], [5]], { targets: [3], names })).toThrow(
      "indicator 'rd': its target 3 is no better than the worst value, 3",
    );
    expect(() => distanceToTarget([[3], [5]], { targets: [6], directions: ['negative'] })).toThrow(
      'no better than the worst value, 5',
    );
    expect(() => distanceToTarget([[3], [-5]], { targets: [6], from: 'zero', names })).toThrow("'rd': row 2 is -5");
    expect(() => distanceToTarget([[3], [0]], { targets: [6], from: 'zero', directions: ['negative'] })).toThrow(
      'values above zero',
    );
    expect(() => distanceToTarget([[3]], { targets: [0], from: 'zero' })).toThrow('a target above zero');
    expect(() => distanceToTarget([[3]], { targets: [Number.NaN] })).toThrow('its target is NaN');
    expect(() => distanceToTarget([[3]], { targets: [] })).toThrow('0 targets for 1 indicators');
  });
});
