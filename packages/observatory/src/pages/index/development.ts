import {
  type CompiledIndex,
  contiguityWeights,
  dagum,
  densityRidge,
  moran,
  rowStandardised,
  type SigmaConvergence,
  sigmaConvergence,
  variantScores,
} from '@xinzhi/composite';
import type { IndexView } from '../../api/shapes.js';

/** How an index developed over the years: its distribution, its gaps, and whether neighbours are alike. */
export type Development = {
  years: string[];
  /** Densities over one grid, and where each has its peaks; one entry a year. */
  ridge: { grid: number[]; densities: number[][]; peaks: number[][] };
  /** A year each; null where a score is below zero, of which there are no shares. */
  gaps:
    | {
        /** Dagum's split of the Gini coefficient by region. */
        gini: number;
        within: number;
        between: number;
        transvariation: number;
      }[]
    | null;
  /** σ by both measures in use, since they need not agree; of logarithms null where a score is zero. Null like `gaps`. */
  spread: { variation: Sigma; logarithms: Sigma | null } | null;
  /** Moran's I, and how likely it would be that far out were the scores dealt at random; null where all are alike. */
  moran: ({ statistic: number; p: number } | null)[];
};

/** One σ a year, and whether it follows a trend. */
export type Sigma = { values: number[]; verdict: SigmaConvergence['verdict'] };

export function developmentOf(
  compiled: CompiledIndex,
  { units, borders }: Pick<IndexView, 'units' | 'borders'>,
): Development {
  const { data } = compiled;
  const scores = variantScores(compiled).at(-1)!;
  const years = [...new Set(data.periods)].sort();
  const held = new Map(data.units.map((unit, row) => [`${unit} ${data.periods?.[row] ?? ''}`, scores[row]!]));
  const series = units.map(({ id }) => years.map((year) => held.get(`${id} ${year}`)!));
  const byYear = years.map((_, at) => series.map((values) => values[at]!));
  const ridge = densityRidge(series, { points: 160 });
  const regions = units.map(({ region }) => region);
  const negative = byYear.flat().some((score) => score < 0);
  const neighbours = rowStandardised(
    contiguityWeights(
      units.map(({ id }) => id),
      borders.map(({ between }) => between),
    ),
  );
  return {
    years,
    ridge: {
      grid: ridge.grid,
      densities: ridge.periods.map(({ density }) => density),
      peaks: ridge.periods.map(({ peaks }) => peaks),
    },
    gaps: negative
      ? null
      : byYear.map((scores) => {
          const { total, within, between, transvariation } = dagum(scores, regions);
          return { gini: total, within, between, transvariation };
        }),
    spread: negative ? null : spreadOf(series, years),
    moran: byYear.map((scores) => {
      if (scores.every((score) => score === scores[0])) return null;
      const { statistic, randomisation } = moran(scores, neighbours);
      return { statistic, p: randomisation.p };
    }),
  };
}

function spreadOf(series: number[][], periods: string[]): Development['spread'] {
  const sigma = (measure: SigmaConvergence['measure']): Sigma => {
    const { dispersion, verdict } = sigmaConvergence(series, { measure, periods });
    return { values: dispersion.map(({ value }) => value), verdict };
  };
  const zero = series.some((values) => values.some((value) => value === 0));
  return { variation: sigma('variation'), logarithms: zero ? null : sigma('log-deviation') };
}
