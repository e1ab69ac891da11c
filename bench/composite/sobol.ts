// Sobol indices of two functions with known answers: beside sobol.py.
import { type Model, sobolIndices } from '@xinzhi/composite';

const pointwise =
  (dimensions: number, f: (point: Float64Array) => number): Model =>
  (points, out) => {
    for (let k = 0; k < out.length; k++) out[k] = f(points.subarray(k * dimensions, (k + 1) * dimensions));
  };

const ishigami = pointwise(3, (point) => {
  const [x, y, z] = point.map((u) => Math.PI * (2 * u - 1)) as unknown as [number, number, number];
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
});
const a = [0, 1, 4.5, 9, 99, 99, 99, 99];
const g = pointwise(a.length, (point) =>
  a.reduce((product, ai, i) => (product * (Math.abs(4 * point[i]! - 2) + ai)) / (1 + ai), 1),
);

function indices(model: Model, dimensions: number, seed: number) {
  const factors = Array.from({ length: dimensions }, (_, i) => ({ name: `${i + 1}` }));
  const { outputs } = sobolIndices(model, factors, 1, { samples: 4096, seed });
  const { mean, variance, factors: found } = outputs[0]!;
  return {
    moments: [mean, variance],
    first: found!.map(({ first }) => first.value),
    total: found!.map(({ total }) => total.value),
  };
}

const one = indices(ishigami, 3, 1);
const other = indices(g, a.length, 7);
console.log(
  JSON.stringify({
    'Ishigami: mean, variance': one.moments,
    'Ishigami: first order': one.first,
    'Ishigami: total': one.total,
    'g: mean, variance': other.moments,
    'g: first order': other.first,
    'g: total': other.total,
  }),
);
