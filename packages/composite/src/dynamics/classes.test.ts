import { describe, expect, it } from 'vitest';
import { classesBetween, quantileClasses } from './classes.js';
import { relativeToMean } from './relative-to-mean.js';

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
