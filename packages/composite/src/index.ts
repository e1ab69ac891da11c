export { arithmetic } from './aggregate/arithmetic.js';
export { type TopsisOptions, topsis } from './aggregate/topsis.js';
export { computeIndex, type IndexResult, type IndexRow } from './definition/compute-index.js';
export type { IndexData } from './definition/index-data.js';
export {
  Aggregation,
  IndexDefinition,
  IndicatorDefinition,
  Normalisation,
  Uncertainty,
  Weighting,
} from './definition/index-definition.js';
export { DefinitionError, parseDefinition } from './definition/parse-definition.js';
export {
  type LinearConstraint,
  type LinearOutcome,
  type LinearProgram,
  LinearProgramError,
  type LinearSolution,
  type LinearSolver,
} from './efficiency/linear-program.js';
export { type LinearSolverOptions, loadLinearSolver } from './efficiency/linear-solver.js';
export { gini } from './inequality/gini.js';
export { type TheilDecomposition, theil, theilByGroup } from './inequality/theil.js';
export * from './matrix/decision-matrix.js';
export { type SymmetricEigen, symmetricEigen } from './matrix/eigen.js';
export { type DistanceToTargetOptions, distanceToTarget } from './normalise/distance-to-target.js';
export { type Goalpost, type GoalpostOptions, goalposts } from './normalise/goalposts.js';
export { type MinMaxOptions, minMax } from './normalise/min-max.js';
export { rankScores } from './normalise/rank-scores.js';
export { vectorNormalise } from './normalise/vector.js';
export { type ZScoreOptions, zScore } from './normalise/z-score.js';
export { type RankOptions, rank } from './rank.js';
export { type RankIntervals, rankIntervals } from './uncertainty/rank-intervals.js';
export { pearson, spearman } from './weights/correlation.js';
export { type CriticOptions, criticWeights } from './weights/critic.js';
export { entropyWeights, pooledEntropyWeights } from './weights/entropy.js';
export { equalWeights } from './weights/equal.js';
