import { isConstant, standardDeviation } from '../matrix/moments.js';
import { quantile } from '../matrix/quantile.js';

/** How wide the kernel is: by rule, or the standard deviation of the kernel itself, in the unit of the values. */
export type Bandwidth = 'silverman' | 'sheather-jones' | number;

/** @throws RangeError for fewer than two values, values all alike, or a width that is not above zero */
export function bandwidthOf(values: readonly number[], rule: Bandwidth): number {
  if (rule === 'silverman') return silvermanBandwidth(values);
  if (rule === 'sheather-jones') return sheatherJonesBandwidth(values);
  if (!(rule > 0 && rule < Number.POSITIVE_INFINITY))
    throw new RangeError(`the bandwidth is ${rule}: a number above zero, or 'silverman' or 'sheather-jones'`);
  return rule;
}

/** 0.9 min(s, IQR / 1.34) n^(−1/5); right for one hump, too wide for two. Silverman 1986, eq. 3.31. @throws RangeError for fewer than two values, or values all alike */
export function silvermanBandwidth(values: readonly number[]): number {
  return 0.9 * spreadOf(values, 1.34) * values.length ** -0.2;
}

/**
 * Sheather & Jones 1991 (J. R. Statist. Soc. B 53), solved for the equation: the width that would be best were the roughness
 * of the density the one estimated; keeps two humps apart where Silverman's rule runs them together. Takes n² steps.
 * @throws RangeError for fewer than two values, or values all alike
 */
export function sheatherJonesBandwidth(values: readonly number[]): number {
  const n = values.length;
  const spread = spreadOf(values, 1.349);
  const differences = values.flatMap((value, i) => values.slice(0, i).map((other) => value - other));
  const fourth = roughness(differences, n, 1.24 * spread * n ** (-1 / 7), FOURTH);
  const sixth = -roughness(differences, n, 1.23 * spread * n ** (-1 / 9), SIXTH);
  const scale = 1.357 * (fourth / sixth) ** (1 / 7);
  const best = 1 / (2 * Math.sqrt(Math.PI) * n);
  const excess = (h: number): number => {
    const rough = roughness(differences, n, scale * h ** (5 / 7), FOURTH);
    // Too narrow a pilot sees each value on its own and finds no roughness: the width has to grow.
    return rough > 0 ? (best / rough) ** 0.2 - h : Number.POSITIVE_INFINITY;
  };
  const widest = 1.144 * spread * n ** -0.2;
  const root = Number.isFinite(scale) && scale > 0 ? rootOf(excess, 0.1 * widest, widest) : null;
  if (root === null)
    throw new RangeError(
      `Sheather and Jones's equation has no solution for these ${n} values, of which many are equal or few are close; take 'silverman' or a number`,
    );
  return root;
}

/** A derivative of the normal density over the density, as a polynomial of the squared argument; its value at 0; its order. */
type Derivative = { order: 4 | 6; at: (square: number) => number };
const FOURTH: Derivative = { order: 4, at: (u) => u * u - 6 * u + 3 };
const SIXTH: Derivative = { order: 6, at: (u) => u * u * u - 15 * u * u + 45 * u - 15 };

/** Σᵢⱼ φ⁽ᵒʳᵈᵉʳ⁾((xᵢ − xⱼ) / h) / (n (n − 1) h^(order + 1)), an estimate of ∫ f⁽ᵒʳᵈᵉʳ⁾ f. */
function roughness(differences: readonly number[], n: number, h: number, { order, at }: Derivative): number {
  let sum = 0;
  for (const difference of differences) {
    const square = (difference / h) ** 2;
    sum += Math.exp(-square / 2) * at(square);
  }
  return (2 * sum + n * at(0)) / (Math.sqrt(2 * Math.PI) * n * (n - 1) * h ** (order + 1));
}

/** Where a falling function passes zero, by halving; the ends are moved out until they enclose it. */
function rootOf(of: (h: number) => number, low: number, high: number): number | null {
  let [below, above] = [low, high];
  for (let tries = 0; of(below) < 0 || of(above) > 0; tries++) {
    if (tries === 100) return null;
    if (of(below) < 0) below *= 0.9;
    if (of(above) > 0) above *= 1.1;
  }
  for (let halved = 0; halved < 100 && above - below > Number.EPSILON * above; halved++) {
    const middle = (below + above) / 2;
    if (of(middle) > 0) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}

/** An interquartile range below this share of the deviation is rounding about one value that half the units have. */
const NO_RANGE = 1e-9;

/** The smaller of the standard deviation and of the interquartile range in its measure; the first where the second is 0. */
function spreadOf(values: readonly number[], interquartile: number): number {
  if (values.length < 2) throw new RangeError(`${values.length} values: a bandwidth needs two or more`);
  const wrong = values.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0) throw new RangeError(`value ${wrong + 1} is ${values[wrong]}: fill it in, or leave it out`);
  if (isConstant(values))
    throw new RangeError(`all values are ${values[0]}: their density is a spike, without a width; give a bandwidth`);
  const ascending = [...values].sort((a, b) => a - b);
  const deviation = standardDeviation(values);
  const range = (quantile(ascending, 0.75) - quantile(ascending, 0.25)) / interquartile;
  return range > NO_RANGE * deviation ? Math.min(deviation, range) : deviation;
}
