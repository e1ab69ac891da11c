import { contiguityWeights, geary, getisOrd, localMoran, moran, rowStandardised } from '@xinzhi/composite';
import { borders, incomesIn, provinces } from './incomes.js';

const values = incomesIn('2023');
const byLand = rowStandardised(contiguityWeights(provinces, borders));
const bySea = rowStandardised(contiguityWeights(provinces, [...borders, ['Cape', 'Isle']]));
const global = moran(values, byLand, { permutations: 999, seed: 1 });
const local = localMoran(values, byLand, { permutations: 999, seed: 1 }).units;
export const lines = [
  `Moran's I ${global.statistic.toFixed(3)}, expected ${global.expected.toFixed(3)}; p ${global.randomisation.p.toFixed(3)} by its variance, ${global.permutation!.p.toFixed(3)} by permutation`,
  `over ${global.units} provinces; ${global.islands.units.join(', ')}: ${global.islands.rule}`,
  `with a border over the sea, over ${moran(values, bySea, { permutations: 0 }).units}: ${moran(values, bySea, { permutations: 0 }).statistic.toFixed(3)}`,
  `Geary's C ${geary(values, byLand, { permutations: 0 }).statistic.toFixed(3)}`,
  ...local.flatMap((unit) =>
    unit && unit.p! < 0.1 ? [`${unit.unit}: ${unit.quadrant}, p ${unit.p!.toFixed(3)}`] : [],
  ),
  `G* of Delta ${getisOrd(values, byLand).units[1]!.z.toFixed(2)}`,
];
