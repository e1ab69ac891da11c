export {
  type BilateralTerms,
  type Terms,
  termsByExporter,
  termsByIndustry,
  termsByPartner,
  termsOf,
} from './decompositions/bilateral-terms.js';
export {
  BM_TERMS,
  type BmApproach,
  type BmOptions,
  type BmPerspective,
  type BmTerm,
  borinManciniDecomposition,
} from './decompositions/borin-mancini.js';
export { DECOMPOSITIONS, type DecompositionName, type DecompositionNotes } from './decompositions/catalogue.js';
export { KWW_TERMS, type KwwTerm, type KwwTerms, kwwDecomposition } from './decompositions/kww.js';
export {
  MY_TERMS,
  type MyPerimeter,
  type MyTerm,
  miroudotYeDecomposition,
} from './decompositions/miroudot-ye.js';
export { TIVA_TERMS, type TivaTerm, tivaIndicators } from './decompositions/oecd.js';
export { type TradeModel, tradeModel } from './decompositions/trade-model.js';
export {
  TRIPARTITE_TERMS,
  type TripartiteTerm,
  tripartiteDecomposition,
} from './decompositions/tripartite.js';
export { asKwwTerms, WWZ_TERMS, type WwzTerm, wwzDecomposition } from './decompositions/wwz.js';
export { type Choice, type ChoiceOptions, chooseLinearAlgebra } from './linear-algebra/choose.js';
export * from './linear-algebra/linear-algebra.js';
export { wasmLinearAlgebra } from './linear-algebra/wasm.js';
export { asWorldTable } from './national/as-world-table.js';
export { domesticValueAddedShare } from './national/domestic-value-added-share.js';
export { type IndustryGroup, MANUFACTURING_42, PRODUCER_SERVICES_42 } from './national/industry-groups.js';
export type { CompetitiveTable, NationalAccounts, NationalIndustry, NationalTable } from './national/national-table.js';
export { readNbsTable } from './national/nbs-table.js';
export { readOecdTable } from './national/oecd-table.js';
export { type ProductiveServicesShare, productiveServicesShare } from './national/productive-services-share.js';
export { splitImportsProportionally } from './national/proportional-imports.js';
export { aggregateIndustries } from './structure/aggregate-industries.js';
export { sumByCountry, sumRowsByCountry, totalFinalDemand } from './structure/by-country.js';
export { technicalCoefficients, valueAddedCoefficients } from './structure/coefficients.js';
export { fieldOfInfluence, linkImportance } from './structure/field-of-influence.js';
export { type Footprint, footprint } from './structure/footprint.js';
export { allocationCoefficients, ghoshTimes, ghoshTransposedTimes } from './structure/ghosh.js';
export { inputShare } from './structure/input-share.js';
export {
  type LeontiefModel,
  leontiefInverse,
  leontiefModel,
  leontiefTimes,
  leontiefTransposedTimes,
} from './structure/leontief.js';
export { type Linkages, linkages } from './structure/linkages.js';
export {
  multipliersOf,
  outputMultipliers,
  satelliteCoefficients,
  valueAddedMultipliers,
} from './structure/multipliers.js';
export { pricesAfterCosts } from './structure/price-model.js';
export { SingularTableError, type UsedUp } from './structure/singular-table.js';
export {
  type DecompositionYear,
  logMeanDecomposition,
  polarDecomposition,
  type StructuralDecomposition,
} from './structure/structural-decomposition.js';
export { type Aggregation, aggregate, type Concordance } from './table/aggregate.js';
export type { TableInput } from './table/bytes.js';
export { type BalanceOptions, checkBalance, type Imbalance } from './table/check-balance.js';
export { readAggregation } from './table/concordance.js';
export { type CountryGroups, countryGroups } from './table/country-groups.js';
export { tableAsCsv } from './table/generic/write-csv.js';
export * from './table/input-output-table.js';
export { isoCountry } from './table/iso-country.js';
export { tableAsParquet } from './table/parquet/write-parquet.js';
export { readTable, recogniseTable } from './table/read-table.js';
export { type NamedInput, readTableFiles } from './table/read-table-files.js';
export { density, type SparseMatrix, sparseTimes, timesSparse, toDense, toSparse } from './table/sparse-matrix.js';
export { denseTable, isSparse, leontiefSeries, type SparseTable, sparseTable } from './table/sparse-table.js';
export { TableError } from './table/table-error.js';
export type { ReadOptions } from './table/table-format.js';
export { type FoundTable, tablesAmong } from './table/tables-among.js';
export { readWiod2013 } from './table/wiod/wiod-2013.js';
export { type ChainLengthOptions, type ChainLengths, chainLengths } from './value-chains/chain-lengths.js';
export { comparativeAdvantage } from './value-chains/comparative-advantage.js';
export { countryIndicators } from './value-chains/country-indicators.js';
export { domesticValueAdded, localValueAddedMultipliers } from './value-chains/domestic-value-added.js';
export { foreignValueAdded } from './value-chains/foreign-value-added.js';
export { forwardPosition } from './value-chains/forward-position.js';
export { grossExports } from './value-chains/gross-exports.js';
export { gvcParticipation } from './value-chains/gvc-participation.js';
export { gvcPosition } from './value-chains/gvc-position.js';
export { DEFINITIONS, type ValueChainIndicators } from './value-chains/indicators.js';
export { indirectValueAdded } from './value-chains/indirect-value-added.js';
export { industryIndicators } from './value-chains/industry-indicators.js';
export { intermediateExports } from './value-chains/intermediate-exports.js';
export { locationQuotients } from './value-chains/location-quotients.js';
export { netInventories, withoutNetInventories } from './value-chains/net-inventories.js';
export { outputWeighted } from './value-chains/output-weighted.js';
export { positionOfIndustries } from './value-chains/position-of-industries.js';
export { type ProductionLength, productionLengths } from './value-chains/production-length.js';
export {
  type ChokePoint,
  chokePoints,
  type SupplierDependence,
  supplierDependence,
} from './value-chains/supplier-dependence.js';
export {
  valueAddedAbsorbed,
  valueAddedByAbsorption,
  valueAddedExports,
  valueAddedExportsByCountry,
} from './value-chains/value-added-absorbed.js';
export { valueAddedInExports, valueAddedOrigins } from './value-chains/value-added-in-exports.js';
export { changeAlong, changedModel, ImpossibleChangeError } from './what-if/changed-model.js';
export {
  type CoefficientChange,
  type CoefficientTarget,
  changedCoefficients,
  setCoefficients,
} from './what-if/coefficient-change.js';
export { type Extraction, type ExtractionResult, hypotheticalExtraction } from './what-if/hypothetical-extraction.js';
export { type LostSupplies, lostSupplies, type Substitution } from './what-if/lost-supplies.js';
export { pricesAfterTariffs, type Tariff, tariffChange } from './what-if/tariff.js';
