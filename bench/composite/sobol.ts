// Sobol indices of two functions with known answers: beside sobol.py.
import { type Model, sobolIndices } from '@xinzhi/composite';
import { coefficientsOfG, g, ishigami } from '../../packages/composite/test/known-functions.js';

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
const other = indices(g, coefficientsOfG.length, 7);
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
