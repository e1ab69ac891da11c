import { type CompiledIndex, minMax, obstacleDegrees } from '@xinzhi/composite';
import { rowsIn } from './choice-index.js';

/** The figures of one year behind an index: a row a place, a column an indicator. */
export type YearSheet = {
  year: string;
  places: string[];
  columns: string[];
  /** In the unit of each indicator, gaps filled. */
  values: number[][];
  /** Scores of groups, by place: one column a group. */
  groups: string[];
  groupScores: number[][];
  /** Share of what a place lacks to the best values of all years, by indicator; rows sum to one. */
  obstacles: number[][];
};

/**
 * What lies behind the scores of a year. Obstacle degrees are computed on min–max values whatever the scores are made from.
 * @param scores of each group from the bottom up, by row of the data
 * @param weights of the indicators in the index as a whole
 */
export function yearSheet(
  compiled: CompiledIndex,
  scores: readonly Float64Array[],
  weights: readonly number[],
  year: string,
): YearSheet {
  const { definition, data, hierarchy } = compiled;
  const { imputed } = compiled.variant();
  const rows = rowsIn(compiled, year);
  const columns = definition.indicators.map(({ column }) => column);
  const all = data.units.map((_, row) => imputed.columns.map((column) => column[row]!));
  const scaled = minMax(all, { names: columns, directions: definition.indicators.map(({ direction }) => direction) });
  const groups = hierarchy.nodes.slice(0, -1).map(({ id }) => id);
  return {
    ...{ year, columns, groups },
    places: rows.map((row) => data.units[row]!),
    values: rows.map((row) => all[row]!),
    groupScores: rows.map((row) => groups.map((_, node) => scores[node]![row]!)),
    obstacles: obstacleDegrees(
      rows.map((row) => scaled[row]!),
      weights,
      { names: columns },
    ),
  };
}
