export { arithmetic } from './aggregate/arithmetic.js';
export { type TopsisOptions, topsis } from './aggregate/topsis.js';
export {
  AggregationChoice,
  AggregationPlan,
  ImputationChoice,
  methodOf,
  NormalisationChoice,
  OutlierChoice,
  WeightingChoice,
  WeightingPlan,
} from './definition/choices.js';
export { computeIndex, type IndexResult, type IndexRow } from './definition/compute-index.js';
export { fit, misfit } from './definition/fitting.js';
export { type GroupNode, type Hierarchy, hierarchyOf, type Member } from './definition/hierarchy.js';
export type { IndexData } from './definition/index-data.js';
export { DataFile, IndexDefinition, type IndexDefinitionInput } from './definition/index-definition.js';
export { GroupDefinition, IndicatorDefinition } from './definition/indicator-definition.js';
export {
  Aggregation,
  ImputationMethod,
  Normalisation,
  OutlierMethod,
  Transformation,
  Weighting,
} from './definition/methods.js';
export { DefinitionError, parseDefinition } from './definition/parse-definition.js';
export { Sensitivity, Uncertainty } from './definition/uncertainty-definition.js';
export {
  type LinearConstraint,
  type LinearOutcome,
  type LinearProgram,
  LinearProgramError,
  type LinearSolution,
  type LinearSolver,
} from './efficiency/linear-program.js';
export { type LinearSolverOptions, loadLinearSolver } from './efficiency/linear-solver.js';
export { atkinson } from './inequality/atkinson.js';
export { coefficientOfVariation } from './inequality/coefficient-of-variation.js';
export { type DagumDecomposition, type DagumGroup, dagum } from './inequality/dagum.js';
export { gini } from './inequality/gini.js';
export {
  type MeanLogDeviationDecomposition,
  meanLogDeviation,
  meanLogDeviationByGroup,
} from './inequality/mean-log-deviation.js';
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
export type { Sequence } from './uncertainty/point-source.js';
export { type RankIntervals, rankIntervals } from './uncertainty/rank-intervals.js';
export {
  type Factor,
  type Model,
  type SobolIndices,
  type SobolOptions,
  sobolIndices,
} from './uncertainty/sobol-indices.js';
export { sobolSequence } from './uncertainty/sobol-sequence.js';
export type { Estimate, FactorIndices, OutputIndices } from './uncertainty/sobol-sums.js';
export { pearson, spearman } from './weights/correlation.js';
export { type CriticOptions, criticWeights } from './weights/critic.js';
export { entropyWeights, pooledEntropyWeights } from './weights/entropy.js';
export { equalWeights } from './weights/equal.js';
