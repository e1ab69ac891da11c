import { describe, expect, it } from 'vitest';
import { chiSquareUpperTail, normalBothTails, studentBothTails } from './tails.js';

// Expected values: SciPy 1.17 (stats.norm.sf, stats.t.sf, stats.chi2.sf).
const near = (value: number, expected: number): void =>
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-12 * expected);

describe('tails of distributions', () => {
  it.each([
    [0, 1],
    [0.5, 0.6170750774519738],
    [-1.96, 0.04999579029644087],
    [3.64, 0.00027263804089160327],
    [8, 1.244192114854348e-15],
    [30, 9.813427854295816e-198],
  ])('normal, both tails from %d', (z, p) => near(normalBothTails(z), p));

  it.each([
    [0, 3, 1],
    [0.5, 1, 0.7048327646991335],
    [-2, 4.5, 0.10825790718112499],
    [1, 30, 0.3253086154260302],
    [2.2, 12, 0.04813681344502252],
    [12, 7, 6.358310378185098e-6],
    [40, 200, 2.2487396535202197e-97],
  ])("Student's t from %d with %d degrees of freedom", (t, freedom, p) => near(studentBothTails(t, freedom), p));

  it.each([
    [0, 3, 1],
    [0.3, 1, 0.583882420770365],
    [5, 4, 0.2872974951836458],
    [60, 60, 0.4757169861063199],
    [170.659, 60, 1.4921492957653763e-12],
    [3, 100, 1],
    [1000, 45, 3.330992995990406e-180],
  ])('χ² above %d with %d degrees of freedom', (x, freedom, p) => near(chiSquareUpperTail(x, freedom), p));
});
