import { totalFinalDemand } from './by-country.js';
import { type LeontiefModel, leontiefInverse, leontiefTimes } from './leontief.js';

/**
 * The change of f̂ B y between two years in the parts of its factors, n each, in the unit of f·x: what each industry's
 * intensity, the technology of all, and final demand did. They add up to `total`.
 */
export interface StructuralDecomposition {
  total: Float64Array;
  intensity: Float64Array;
  technology: Float64Array;
  demand: Float64Array;
}

/** A year: its factored table and the coefficients f, n, per unit of output (value added, jobs, CO2; ones for output itself). */
export interface DecompositionYear {
  model: LeontiefModel;
  coefficients: Float64Array;
}

/**
 * Mean of the two polar decompositions: first factor by first, with the others of the last year, and the reverse.
 * Dietzenbacher & Los 1998, eqs. 9–11. By solves alone. For real terms the tables must be at constant prices.
 * @throws RangeError where the years do not have the same countries and industries
 */
export function polarDecomposition(first: DecompositionYear, last: DecompositionYear): StructuralDecomposition {
  expectSameLayout(first, last);
  const [f0, f1] = [first.coefficients, last.coefficients];
  const [y0, y1] = [totalFinalDemand(first.model.table), totalFinalDemand(last.model.table)];
  const output = (year: DecompositionYear, y: Float64Array) => leontiefTimes(year.model, y, 1);
  const [B0y0, B0y1, B1y0, B1y1] = [output(first, y0), output(first, y1), output(last, y0), output(last, y1)];
  const each = (part: (k: number) => number) => Float64Array.from(f0, (_, k) => part(k));
  return {
    total: each((k) => f1[k]! * B1y1[k]! - f0[k]! * B0y0[k]!),
    intensity: each((k) => ((f1[k]! - f0[k]!) * (B1y1[k]! + B0y0[k]!)) / 2),
    technology: each((k) => (f0[k]! * (B1y1[k]! - B0y1[k]!) + f1[k]! * (B1y0[k]! - B0y0[k]!)) / 2),
    demand: each((k) => (f0[k]! * (B0y1[k]! - B0y0[k]!) + f1[k]! * (B1y1[k]! - B1y0[k]!)) / 2),
  };
}

/** Stands for a factor of zero: small enough that its part of the change is that of its limit. Ang & Liu 2007. */
const ALMOST_ZERO = 1e-100;

/**
 * Logarithmic mean Divisia index, additive: every product f_i b_ij y_j changes by its logarithmic mean times the change of
 * each factor's logarithm. Ang & Liu 2001 (LMDI-I); Wood & Lenzen 2006 for input–output. Exact, and the same whichever
 * year is first. Needs all of both inverses: n² products.
 * @throws RangeError where final demand for a product or a coefficient changes sign: it then has no logarithm
 */
export function logMeanDecomposition(first: DecompositionYear, last: DecompositionYear): StructuralDecomposition {
  expectSameLayout(first, last);
  const [f0, f1] = [first.coefficients, last.coefficients];
  const [y0, y1] = [totalFinalDemand(first.model.table), totalFinalDemand(last.model.table)];
  const [B0, B1] = [leontiefInverse(first.model), leontiefInverse(last.model)];
  expectSameSigns('the coefficient', f0, f1);
  expectSameSigns('final demand', y0, y1);
  const n = f0.length;
  const parts = { total: zeros(n), intensity: zeros(n), technology: zeros(n), demand: zeros(n) };
  for (let i = 0, at = 0; i < n; i++) {
    const intensity = logRatio(f1[i]!, f0[i]!);
    for (let j = 0; j < n; j++, at++) {
      const [before, after] = [f0[i]! * B0[at]! * y0[j]!, f1[i]! * B1[at]! * y1[j]!];
      if (before === 0 && after === 0) continue;
      const technology = logRatio(B1[at]!, B0[at]!);
      const demand = logRatio(y1[j]!, y0[j]!);
      const whole = intensity + technology + demand;
      const change = after - before;
      // L(a, b) · ln(factor ratio): the factor's share of the logarithm's change; the limit where nothing changed.
      const weight = Math.abs(whole) < 1e-12 ? before : change / whole;
      parts.total[i]! += change;
      parts.intensity[i]! += weight * intensity;
      parts.technology[i]! += weight * technology;
      parts.demand[i]! += weight * demand;
    }
  }
  return parts;
}

const zeros = (n: number) => new Float64Array(n);

function logRatio(after: number, before: number): number {
  const size = (value: number) => Math.max(Math.abs(value), ALMOST_ZERO);
  return Math.log(size(after) / size(before));
}

function expectSameLayout(first: DecompositionYear, last: DecompositionYear): void {
  for (const part of ['countries', 'industries'] as const) {
    const [one, other] = [first.model.table[part], last.model.table[part]];
    const at = one.findIndex((code, k) => code !== other[k]);
    if (one.length !== other.length || at >= 0) {
      throw new RangeError(
        `the two tables differ in ${part}: ${one.length} and ${other.length}, first at '${one[at] ?? ''}' and '${other[at] ?? ''}'; expected the same in the same order`,
      );
    }
  }
}

function expectSameSigns(what: string, before: Float64Array, after: Float64Array): void {
  const at = before.findIndex((value, k) => value * after[k]! < 0);
  if (at >= 0) {
    throw new RangeError(
      `${what} of country-industry ${at + 1} changes sign, from ${before[at]} to ${after[at]}: it has no logarithm; use the polar mean, or spread changes in inventories first`,
    );
  }
}
