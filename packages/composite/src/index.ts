export { type AdjustedMazziottaParetoOptions, adjustedMazziottaPareto } from './aggregate/adjusted-mazziotta-pareto.js';
export { arithmetic } from './aggregate/arithmetic.js';
export { type CopelandOptions, copeland, outrankingMatrix } from './aggregate/copeland.js';
export { geometric } from './aggregate/geometric.js';
export { harmonic } from './aggregate/harmonic.js';
export { type MazziottaParetoOptions, mazziottaPareto } from './aggregate/mazziotta-pareto.js';
export { type TopsisOptions, topsis } from './aggregate/topsis.js';
export { type BetaOptions, betaConvergence } from './convergence/beta-convergence.js';
export { type Club, clubConvergence } from './convergence/club-convergence.js';
export {
  type Coefficient,
  type LinearRegression,
  linearRegression,
  type RegressionOptions,
  type Regressor,
} from './convergence/linear-regression.js';
export { type PanelBetaOptions, panelBetaConvergence } from './convergence/panel-beta-convergence.js';
export { type SigmaConvergence, type SigmaOptions, sigmaConvergence } from './convergence/sigma-convergence.js';
export type { BetaConvergence, Verdict } from './convergence/speed.js';
export type { StandardErrors } from './convergence/standard-errors.js';
export { pathWeights } from './definition/aggregate-node.js';
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
export {
  type Choices,
  type CompiledIndex,
  type CompileOptions,
  compileIndex,
  type Variant,
  type VariantBlock,
} from './definition/compile-index.js';
export { type ComputeOptions, computeIndex } from './definition/compute-index.js';
export type { DecompositionScale } from './definition/decompose.js';
export { fit } from './definition/fitting.js';
export type { GroupNode, Hierarchy, Member } from './definition/hierarchy.js';
export type { ImputedCell } from './definition/impute.js';
export type { IndexData } from './definition/index-data.js';
export { columnsBeside, IndexDataError, indexDataFrom, type TableColumns } from './definition/index-data-from.js';
export { DataFile, IndexDefinition, type IndexDefinitionInput } from './definition/index-definition.js';
export type {
  Diagnosis,
  GroupWeight,
  IndexResult,
  IndexRow,
  IndexStep,
  IndicatorWeight,
  Treatment,
} from './definition/index-result.js';
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
export { rankWithin } from './definition/rank-within.js';
export { Sample } from './definition/sample.js';
export { Sensitivity, Uncertainty } from './definition/uncertainty-definition.js';
export type { VariantNode } from './definition/variant-nodes.js';
export { variantScores } from './definition/variant-scores.js';
export { type CorrelationOptions, correlationMatrix } from './diagnose/correlation-matrix.js';
export {
  type CorrelatedPair,
  type CorrelationStructure,
  type CorrelationStructureOptions,
  correlationStructure,
} from './diagnose/correlation-structure.js';
export {
  type CouplingCoordination,
  type CouplingOptions,
  couplingCoordination,
} from './diagnose/coupling-coordination.js';
export { cronbachAlpha } from './diagnose/cronbach-alpha.js';
export { type ObstacleOptions, obstacleDegrees } from './diagnose/obstacle-degree.js';
export {
  componentsKept,
  type PrincipalComponents,
  principalComponents,
  type Retention,
} from './diagnose/principal-components.js';
export { type SamplingAdequacy, samplingAdequacy } from './diagnose/sampling-adequacy.js';
export { varimax } from './diagnose/varimax.js';
export { type Bandwidth, sheatherJonesBandwidth, silvermanBandwidth } from './dynamics/bandwidth.js';
export { type ChainStructure, chainStructure } from './dynamics/chain-structure.js';
export { type Classes, type ClassOptions, classesBetween, quantileClasses } from './dynamics/classes.js';
export { type DensityRidge, densityRidge } from './dynamics/density-ridge.js';
export { firstPassage } from './dynamics/first-passage.js';
export { type HomogeneityTest, homogeneityTest } from './dynamics/homogeneity.js';
export { type DensityOptions, type KernelDensity, kernelDensity } from './dynamics/kernel-density.js';
export { chainOf, type MarkovChain, markovChain } from './dynamics/markov-chain.js';
export { relativeToMean } from './dynamics/relative-to-mean.js';
export { shorrocksMobility } from './dynamics/shorrocks.js';
export { type SpatialMarkov, type SpatialMarkovOptions, spatialMarkov } from './dynamics/spatial-markov.js';
export { type SteadyState, steadyStates } from './dynamics/steady-state.js';
export type { SeriesLabels, UnitSeries } from './dynamics/unit-series.js';
export {
  type Direction as DistanceDirection,
  type DirectionalDistance,
  type DirectionalOptions,
  directionalDistance,
  directionalDistances,
} from './efficiency/directional-distance.js';
export type { Peer } from './efficiency/frontier.js';
export {
  type GlobalMalmquistLuenbergerChange,
  globalMalmquistLuenberger,
} from './efficiency/global-malmquist-luenberger.js';
export {
  type LinearConstraint,
  type LinearOutcome,
  type LinearProgram,
  LinearProgramError,
  type LinearSolution,
  type LinearSolver,
} from './efficiency/linear-program.js';
export { type LinearSolverOptions, loadLinearSolver } from './efficiency/linear-solver.js';
export { type MalmquistChange, malmquist } from './efficiency/malmquist.js';
export {
  type MalmquistLuenbergerChange,
  type MalmquistLuenbergerOptions,
  malmquistLuenberger,
} from './efficiency/malmquist-luenberger.js';
export { type Orientation, type Production, ProductionError, type ReturnsToScale } from './efficiency/production.js';
export { type ProductionPanel, type ProductionRecord, productionPanel } from './efficiency/production-panel.js';
export { type RadialEfficiency, type RadialOptions, radialEfficiency, radialScores } from './efficiency/radial.js';
export { type ScaleEfficiency, scaleEfficiency } from './efficiency/scale-efficiency.js';
export {
  type SlacksBasedEfficiency,
  type SlacksBasedOptions,
  slacksBasedEfficiency,
} from './efficiency/slacks-based.js';
export { type SuperEfficiency, superEfficiency } from './efficiency/super-efficiency.js';
export { type SuperSlacksBasedEfficiency, superSlacksBasedEfficiency } from './efficiency/super-slacks-based.js';
export { chainedIndex } from './growth/chained-index.js';
export { type DevelopmentAccount, developmentAccounts, type EconomyLevel } from './growth/development-accounts.js';
export {
  type GrowthAccount,
  type GrowthAccountsOptions,
  type GrowthSource,
  growthAccounts,
  meanGrowthAccount,
  productivityIndex,
} from './growth/growth-accounts.js';
export {
  type CapitalStock,
  type PerpetualInventoryOptions,
  perpetualInventory,
} from './growth/perpetual-inventory.js';
export { unbrokenSpans } from './growth/unbroken-spans.js';
export { SeriesError } from './growth/yearly-series.js';
export type { ImputedValue } from './imputation/imputed-value.js';
export { type InterpolationOptions, interpolate } from './imputation/interpolate.js';
export { nearestInTime } from './imputation/nearest.js';
export { fromPeers } from './imputation/peers.js';
export { byRegression } from './imputation/regression.js';
export { atkinson } from './inequality/atkinson.js';
export { coefficientOfVariation } from './inequality/coefficient-of-variation.js';
export { type DagumDecomposition, type DagumGroup, dagum } from './inequality/dagum.js';
export { gini } from './inequality/gini.js';
export {
  type MeanLogDeviationDecomposition,
  meanLogDeviation,
  meanLogDeviationByGroup,
} from './inequality/mean-log-deviation.js';
export type { PopulationOptions } from './inequality/population.js';
export { type TheilDecomposition, theil, theilByGroup } from './inequality/theil.js';
export { pearson, spearman } from './matrix/correlation.js';
export { type ColumnOptions, type DecisionMatrix, type Direction, IndicatorError } from './matrix/decision-matrix.js';
export { excessKurtosis, mean, median, skewness } from './matrix/moments.js';
export { type DistanceToTargetOptions, distanceToTarget } from './normalise/distance-to-target.js';
export { type Goalpost, type GoalpostOptions, goalposts } from './normalise/goalposts.js';
export { type MinMaxOptions, minMax } from './normalise/min-max.js';
export { rankScores } from './normalise/rank-scores.js';
export { vectorNormalise } from './normalise/vector.js';
export { type ZScoreOptions, zScore } from './normalise/z-score.js';
export { chinaInnovationIndex, innovationDomain } from './official/china-innovation-index.js';
export { logCoin } from './outliers/log-coin.js';
export { type Shape, type Treated, type TreatOptions, treatOutliers } from './outliers/treat.js';
export {
  hasOutliers,
  type ShapeBounds,
  type Winsorised,
  type WinsoriseOptions,
  winsorise,
} from './outliers/winsorise.js';
export { type RankOptions, rank } from './rank.js';
export type { AgainstChance } from './spatial/against-chance.js';
export { type BivariateMoran, bivariateMoran } from './spatial/bivariate-moran.js';
export { contiguityWeights } from './spatial/contiguity.js';
export { distanceBandWeights, inverseDistanceWeights } from './spatial/distance-weights.js';
export { economicDistanceWeights } from './spatial/economic-distance.js';
export { falseDiscovery } from './spatial/false-discovery.js';
export { parseGal } from './spatial/gal.js';
export { type Geary, geary } from './spatial/geary.js';
export { type GetisOrd, getisOrd } from './spatial/getis-ord.js';
export { greatCircle, type Point } from './spatial/great-circle.js';
export type { IslandOptions, IslandRule, Islands } from './spatial/islands.js';
export { type LocalMoran, type LocalMoranUnit, localMoran, type Quadrant } from './spatial/local-moran.js';
export { matrixWeights } from './spatial/matrix-weights.js';
export { type Moran, moran } from './spatial/moran.js';
export { nearestNeighbourWeights } from './spatial/nearest-neighbours.js';
export type { PermutationOptions, PermutationTest } from './spatial/permutation-test.js';
export { rowStandardised, type SpatialWeights, spatialLag } from './spatial/spatial-weights.js';
export type { VariedSteps } from './uncertainty/factors.js';
export { type MonteCarlo, monteCarlo } from './uncertainty/monte-carlo.js';
export type { Sequence } from './uncertainty/point-source.js';
export { type RankSpread, shareWithin } from './uncertainty/rank-tally.js';
export {
  type Factor,
  type Model,
  type SobolIndices,
  type SobolOptions,
  sobolIndices,
} from './uncertainty/sobol-indices.js';
export { type SobolSensitivity, sobolSensitivity } from './uncertainty/sobol-sensitivity.js';
export { sobolSequence } from './uncertainty/sobol-sequence.js';
export type { Estimate, FactorIndices, OutputIndices } from './uncertainty/sobol-sums.js';
export type { Refusal } from './uncertainty/variant-engine.js';
export { type Ahp, type AhpOptions, ahp, ahpWeights } from './weights/ahp.js';
export {
  type BenefitOfTheDoubt,
  type BenefitOfTheDoubtOptions,
  benefitOfTheDoubt,
  type ShareBounds,
} from './weights/benefit-of-the-doubt.js';
export { coefficientOfVariationWeights } from './weights/coefficient-of-variation.js';
export {
  additiveWeights,
  type GameTheoryWeights,
  gameTheoryWeights,
  multiplicativeWeights,
  type WeightSets,
} from './weights/combined.js';
export { type CriticOptions, criticWeights } from './weights/critic.js';
export { entropyWeights, pooledEntropyWeights } from './weights/entropy.js';
export { equalWeights } from './weights/equal.js';
export { givenWeights } from './weights/given.js';
export { type PrincipalComponentOptions, principalComponentWeights } from './weights/principal-components.js';
export { type RotatedLoadingsOptions, rotatedLoadingWeights } from './weights/rotated-loadings.js';
