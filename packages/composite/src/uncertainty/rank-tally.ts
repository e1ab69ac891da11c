import { extent } from '../matrix/extent.js';

/** How the rank of a row spreads over runs. */
export interface RankSpread {
  /** The ranks between which the stated share of runs lies. */
  interval: [low: number, high: number];
  median: number;
  mean: number;
  /** Mean distance from the rank that the definition's own choices give. */
  shift: number;
  /** Share of runs at each rank: the first entry is how often the row came first. */
  shares: number[];
}

/** Share of runs in which a row was among the first k. */
export const shareWithin = ({ shares }: RankSpread, k: number): number =>
  Math.min(
    1,
    shares.slice(0, k).reduce((sum, share) => sum + share, 0),
  );

/** Counts how often each row had each rank, so that nothing grows with the number of runs but the counts. */
export class RankTally {
  private readonly counts: Uint32Array;
  private readonly width: number;
  private runs = 0;

  /** @param sizes how many rows each row is ranked among */
  constructor(private readonly sizes: readonly number[]) {
    this.width = extent(sizes)[1];
    this.counts = new Uint32Array(sizes.length * this.width);
  }

  /** Adds the ranks of one run, 1 best. */
  add(ranks: Int32Array): void {
    const { counts, width } = this;
    for (let i = 0, at = -1; i < ranks.length; i++, at += width) counts[at + ranks[i]!]!++;
    this.runs++;
  }

  /** The spread of a row whose rank by the definition's own choices is given. */
  spreadOf(row: number, own: number, share: number): RankSpread {
    const counts = this.counts.subarray(row * this.width, row * this.width + this.sizes[row]!);
    let sum = 0;
    let distance = 0;
    counts.forEach((count, k) => {
      sum += count * (k + 1);
      distance += count * Math.abs(k + 1 - own);
    });
    return {
      interval: [this.quantile(counts, (1 - share) / 2), this.quantile(counts, (1 + share) / 2)],
      median: this.quantile(counts, 0.5),
      mean: sum / this.runs,
      shift: distance / this.runs,
      shares: Array.from(counts, (count) => count / this.runs),
    };
  }

  /** The rank at a share of the runs in ascending order: the nearest that occurred. */
  private quantile(counts: Uint32Array, share: number): number {
    const position = Math.round(share * (this.runs - 1));
    let passed = 0;
    for (let k = 0; k < counts.length; k++) {
      passed += counts[k]!;
      if (passed > position) return k + 1;
    }
    throw new RangeError('no run has been counted');
  }
}
