import { distanceToTarget, goalposts, minMax, rankScores, zScore } from '@xinzhi/composite';
import { directions, names, shown, values } from './provinces.js';

const columns = { names, directions };
const posts = [
  [0, 4],
  [0, 40],
  [0.2, 0.8],
] as const;
export const lines = [
  `min–max             ${shown(minMax(values, columns)[2]!)}`,
  `z-score             ${shown(zScore(values, columns)[2]!)}`,
  `rank                ${shown(rankScores(values, columns)[2]!)}`,
  `goalposts           ${shown(goalposts(values, { ...columns, goalposts: posts })[2]!)}`,
  `distance to target  ${shown(distanceToTarget(values, { ...columns, targets: [3, 20, 0.4] })[2]!)}`,
];
