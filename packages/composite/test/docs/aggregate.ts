import {
  adjustedMazziottaPareto,
  arithmetic,
  copeland,
  equalWeights,
  geometric,
  harmonic,
  mazziottaPareto,
  minMax,
  topsis,
  zScore,
} from '@xinzhi/composite';
import { directions, names, places, shown, values } from './provinces.js';

const columns = { names, directions };
const weights = equalWeights(names.length);
const normal = minMax(values, { ...columns, shift: 0.01 });
const hundred = zScore(values, { ...columns, mean: 100, deviation: 10, moments: 'population' });
export const lines = [
  `                           ${places.join('  ')}`,
  `arithmetic                 ${shown(arithmetic(normal, weights))}`,
  `geometric                  ${shown(geometric(normal, weights))}`,
  `harmonic                   ${shown(harmonic(normal, weights))}`,
  `TOPSIS                     ${shown(topsis(values, weights, columns))}`,
  `Mazziotta–Pareto           ${shown(mazziottaPareto(hundred, weights), 1)}`,
  `Mazziotta–Pareto adjusted  ${shown(adjustedMazziottaPareto(values, weights, columns), 1)}`,
  `Copeland                   ${shown(copeland(normal, weights), 0)}`,
];
