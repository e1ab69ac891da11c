import { betaConvergence, clubConvergence, panelBetaConvergence, sigmaConvergence } from '@xinzhi/composite';
import { incomes, provinces, regions, years } from './incomes.js';

const labels = { units: provinces, periods: years };
const { dispersion, trend, verdict } = sigmaConvergence(incomes, labels);
const across = betaConvergence(incomes, { ...labels, errors: 'HC3' });
const urban = { name: 'urban share', values: [0.8, 0.75, 0.82, 0.6, 0.58, 0.55, 0.5, 0.62] };
const conditional = betaConvergence(incomes, { ...labels, errors: 'HC3', controls: [urban] });
const within = panelBetaConvergence(incomes, labels);
const clubs = clubConvergence(incomes, regions, labels);
export const lines = [
  `σ ${dispersion[0]!.value.toFixed(3)} in 2016, ${dispersion.at(-1)!.value.toFixed(3)} in 2023; trend ${trend.estimate.toFixed(4)} a year (p ${trend.p.toExponential(0)}): ${verdict}`,
  `β ${across.beta.estimate.toFixed(4)} (${across.beta.standardError.toFixed(4)}): ${across.verdict}, half the gap closes in ${across.halfLife!.toFixed(0)} years`,
  `given the urban share: β ${conditional.beta.estimate.toFixed(4)} (${conditional.beta.standardError.toFixed(4)}): ${conditional.verdict}`,
  `towards a level of its own, each: β ${within.beta.estimate.toFixed(3)} (${within.beta.standardError.toFixed(3)}), ${within.regression.observations} steps`,
  ...clubs.map(
    ({ group, units, beta }) => `${group}, ${units} provinces: β ${beta!.beta.estimate.toFixed(4)}, ${beta!.verdict}`,
  ),
];
