import {
  type CompiledIndex,
  coefficientOfVariation,
  type DagumDecomposition,
  dagum,
  gini,
  type IndexResult,
  mean,
} from '@xinzhi/composite';

/** How unequal units are in a period. */
export interface GapsInPeriod {
  period: string | null;
  mean: number;
  /** null where scores are below zero: shares of a sum make no sense then. */
  gini: number | null;
  variation: number | null;
  /** By the units' groups; null where there are none. */
  dagum: DagumDecomposition | null;
}

/** The gap between units, period by period; each unit counts once. */
export function gapsOf(
  { periods, data }: CompiledIndex,
  { rows }: IndexResult,
  groups: ReadonlyMap<string, string> | null,
): GapsInPeriod[] {
  return periods.map(({ period, rows: at }) => {
    const scores = at.map((row) => rows[row]!.score);
    const centre = mean(scores);
    if (scores.some((score) => score < 0) || centre === 0)
      return { period, mean: centre, gini: null, variation: null, dagum: null };
    return {
      period,
      mean: centre,
      gini: gini(scores),
      variation: coefficientOfVariation(scores),
      dagum:
        groups &&
        dagum(
          scores,
          at.map((row) => groups.get(data.units[row]!)!),
        ),
    };
  });
}
