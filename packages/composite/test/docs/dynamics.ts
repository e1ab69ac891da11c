import {
  classesBetween,
  contiguityWeights,
  densityRidge,
  markovChain,
  relativeToMean,
  rowStandardised,
  spatialMarkov,
} from '@xinzhi/composite';
import { borders, incomes, provinces, years } from './incomes.js';

const relative = relativeToMean(incomes);
const { grid, periods } = densityRidge(relative, { periods: years, bandwidth: 0.12 });
const CUTS = [0.6, 0.87, 1.3];
const NAMES = ['poor', 'lower', 'upper', 'rich'];
const chain = markovChain(classesBetween(relative, CUTS).classes, NAMES.length);
const { structure, steadyState, firstPassage, mobility } = chain;
const weights = rowStandardised(contiguityWeights(provinces, borders));
const given = spatialMarkov(relative, weights, { classes: CUTS, lagClasses: [1] });
const row = (numbers: readonly (number | null)[]): string =>
  numbers.map((value) => value?.toFixed(2) ?? 'never').join('  ');
export const lines = [
  `humps in 2016 at ${row(periods[0]!.peaks)}, in 2023 at ${row(periods.at(-1)!.peaks)} of the mean; ${grid.length} places`,
  ...chain.probabilities.map((from, i) => `from ${NAMES[i]}: ${row(from)}`),
  `for good out of ${structure.transient.map((i) => NAMES[i]).join(' and ')}, ends in ${structure.closed[0]!.classes.map((i) => NAMES[i]).join(' and ')}: ${row(steadyState!)}`,
  `years from lower to poor, lower, upper, rich: ${row(firstPassage[1]!)}; mobility ${mobility.toFixed(3)}`,
  `rich stay rich beside rich neighbours: ${given.conditional[1]!.probabilities[3]![3]!.toFixed(2)}; left out: ${given.islands.units.join(', ')}`,
];
