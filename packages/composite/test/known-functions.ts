import type { Model } from '../src/uncertainty/sobol-indices.js';

/** A model of one output from a function of one point. */
export const pointwise =
  (dimensions: number, f: (point: Float64Array) => number): Model =>
  (points, out) => {
    for (let k = 0; k < out.length; k++) out[k] = f(points.subarray(k * dimensions, (k + 1) * dimensions));
  };

/** sin x₁ + 7 sin² x₂ + 0.1 x₃⁴ sin x₁ over (−π, π)³. Ishigami & Homma 1990. */
export const ishigami = pointwise(3, (point) => {
  const [x, y, z] = point.map((u) => Math.PI * (2 * u - 1)) as unknown as [number, number, number];
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
});

/** The coefficients of `g`: the smaller, the more its factor matters. */
export const coefficientsOfG = [0, 1, 4.5, 9, 99, 99, 99, 99];

/** Π (|4uᵢ − 2| + aᵢ) / (1 + aᵢ). Saltelli & Sobol' 1995. */
export const g = pointwise(coefficientsOfG.length, (point) =>
  coefficientsOfG.reduce((product, a, i) => (product * (Math.abs(4 * point[i]! - 2) + a)) / (1 + a), 1),
);
