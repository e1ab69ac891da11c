import {
  type CompiledIndex,
  type CompileOptions,
  compileIndex,
  type IndexData,
  type IndexDefinition,
  type IndexResult,
} from '@xinzhi/composite';
import { type Adequacy, adequacyOf } from './adequacy.js';
import { coverageOf, type IndicatorCoverage } from './coverage.js';
import { type GapsInPeriod, gapsOf } from './gaps.js';
import { type Obstacles, obstaclesOf } from './obstacles.js';
import { type SchemeRanks, schemeRanks } from './other-schemes.js';

/** What a reader asks of an index beyond its scores; what cannot be had says why. */
export interface IndexAnalysis {
  compiled: CompiledIndex;
  /** Rows of the data in the last period, best first. */
  latest: { period: string | null; rows: number[] };
  coverage: IndicatorCoverage[];
  obstacles: Obstacles;
  /** Whether the indicators suit principal components: one an entry of the result's `diagnoses`. */
  adequacy: Adequacy[];
  schemes: SchemeRanks[];
  gaps: GapsInPeriod[];
}

/**
 * @param groups the group of each unit, by which gaps are taken apart; null for none
 * @throws RangeError, IndicatorError for data that the definition cannot use
 */
export function analysed(
  definition: IndexDefinition,
  data: IndexData,
  result: IndexResult,
  groups: ReadonlyMap<string, string> | null,
  options: CompileOptions,
): IndexAnalysis {
  const { uncertainty: _u, sensitivity: _s, ...own } = definition;
  const compiled = compileIndex(own, data, options);
  const last = compiled.periods.at(-1)!;
  const rows = last.rows.toSorted((a, b) => result.rows[a]!.rank - result.rows[b]!.rank);
  const latest = { period: last.period, rows };
  return {
    compiled,
    latest,
    coverage: coverageOf(definition, result),
    obstacles: obstaclesOf(compiled, result),
    adequacy: adequacyOf(compiled),
    schemes: schemeRanks(compiled, definition, result, latest.rows),
    gaps: gapsOf(compiled, result, groups),
  };
}
