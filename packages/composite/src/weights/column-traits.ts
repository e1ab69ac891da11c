import { symmetric } from '../diagnose/correlation-matrix.js';
import { correlationOf, type Deviations, deviationsOf } from '../matrix/correlation.js';
import type { Direction } from '../matrix/decision-matrix.js';
import { standardDeviation } from '../matrix/moments.js';
import { minMaxColumn } from '../normalise/min-max.js';
import { rank } from '../rank.js';
import { variation } from './coefficient-of-variation.js';
import { divergence } from './entropy.js';

export interface TraitOptions {
  names: readonly string[];
  directions: readonly Direction[];
  /** What entropy adds to min–max values. */
  shift: number;
}

type Correlation = 'pearson' | 'spearman';

/**
 * What weighting schemes look at in columns, found when it is asked for first and then kept: the same columns are weighed again
 * for every indicator that is left out. Each figure is the one that the plain function of the scheme finds.
 */
export class ColumnTraits {
  private readonly scaledColumns: number[][] = [];
  private readonly divergences: number[] = [];
  private readonly deviations: number[] = [];
  private readonly variations: number[] = [];
  private readonly series: Record<Correlation, Deviations[]> = { pearson: [], spearman: [] };
  private readonly pairs: Record<Correlation, number[][]> = { pearson: [], spearman: [] };

  /** @param columns before normalisation */
  constructor(
    private readonly columns: readonly (readonly number[])[],
    private readonly options: TraitOptions,
  ) {}

  /** 1 − e of min–max values plus the shift. */
  divergence(j: number): number {
    const { names, shift } = this.options;
    this.divergences[j] ??= divergence(
      this.scaled(j).map((value) => value + shift),
      names[j]!,
    );
    return this.divergences[j];
  }

  /** The standard deviation of min–max values. */
  deviation(j: number): number {
    this.deviations[j] ??= standardDeviation(this.scaled(j));
    return this.deviations[j];
  }

  /** The coefficient of variation of values before normalisation. */
  variation(j: number): number {
    this.variations[j] ??= variation(this.columns[j]!, this.options.names[j]!);
    return this.variations[j];
  }

  /** Correlations of some columns with each other, more being better in all. */
  correlations(at: readonly number[], kind: Correlation): number[][] {
    const series = at.map((j) => this.seriesOf(j, kind));
    return symmetric(at.length, (one, other) => {
      const [low, high] = [Math.min(at[one]!, at[other]!), Math.max(at[one]!, at[other]!)];
      this.pairs[kind][high] ??= [];
      const known = this.pairs[kind][high];
      known[low] ??= correlationOf(series[one]!, series[other]!);
      return known[low];
    });
  }

  private seriesOf(j: number, kind: Correlation): Deviations {
    const { names, directions } = this.options;
    const scaled = this.scaled(j);
    // Ranks of the values as they came: rounding by min–max can make equal what was not.
    const compared = () =>
      rank(this.columns[j]!, { ties: 'mean', first: directions[j] === 'negative' ? 'highest' : 'lowest' });
    this.series[kind][j] ??= deviationsOf(kind === 'pearson' ? scaled : compared(), names[j]!);
    return this.series[kind][j];
  }

  private scaled(at: number): readonly number[] {
    const [values, name, direction] = [this.columns[at]!, this.options.names[at]!, this.options.directions[at]!];
    this.scaledColumns[at] ??= minMaxColumn({ at, values, name, direction });
    return this.scaledColumns[at];
  }
}
