import { excessKurtosis, hasOutliers, skewness, treatOutliers } from '@xinzhi/composite';

/** Technology contracts sold, of ten made-up provinces: one sells as much as all others together. */
const contracts = [2, 3, 3, 4, 5, 5, 6, 7, 8, 60];

const drawnIn = treatOutliers(contracts);
const logged = treatOutliers(contracts, { method: 'log' });
export const lines = [
  `skewness ${skewness(contracts).toFixed(2)}, excess kurtosis ${excessKurtosis(contracts).toFixed(2)}, outliers: ${hasOutliers(contracts)}`,
  `drawn in:  ${drawnIn.values.join(' ')}; skewness ${drawnIn.after.skewness.toFixed(2)}, passed: ${drawnIn.passed}`,
  `logarithm: ${logged.values.map((value) => value.toFixed(2)).join(' ')}; skewness ${logged.after.skewness.toFixed(2)}, passed: ${logged.passed}`,
];
