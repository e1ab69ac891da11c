import {
  ahp,
  benefitOfTheDoubt,
  coefficientOfVariationWeights,
  criticWeights,
  entropyWeights,
  gameTheoryWeights,
  loadLinearSolver,
  minMax,
  multiplicativeWeights,
  principalComponentWeights,
  rotatedLoadingWeights,
} from '@xinzhi/composite';
import { directions, names, places, shown, values } from './provinces.js';

const columns = { names, directions };
const judged = ahp(
  [
    [1, 2, 4],
    [1 / 2, 1, 3],
    [1 / 4, 1 / 3, 1],
  ],
  { names },
);
const entropy = entropyWeights(minMax(values, { ...columns, shift: 0.0001 }));
const { shares } = gameTheoryWeights([judged.weights, entropy]);
const solver = await loadLinearSolver();
const doubt = benefitOfTheDoubt(minMax(values, { ...columns, shift: 0.01 }), { solver, shares: [0.1, 0.6] });
export const lines = [
  `AHP                       ${shown(judged.weights)}, consistency ratio ${judged.consistencyRatio.toFixed(3)}`,
  `entropy                   ${shown(entropy)}`,
  `CRITIC                    ${shown(criticWeights(values, columns))}`,
  `coefficient of variation  ${shown(coefficientOfVariationWeights(values, columns))}`,
  `principal components      ${shown(principalComponentWeights(values, columns))}`,
  `rotated loadings          ${shown(rotatedLoadingWeights(values, columns))}`,
  `AHP × entropy             ${shown(multiplicativeWeights([judged.weights, entropy]))}`,
  `shares of AHP and entropy in their least-deviation mix: ${shown(shares)}`,
  `benefit of the doubt, scores: ${places.map((place, i) => `${place} ${doubt.scores[i]!.toFixed(2)}`).join(', ')}`,
];
