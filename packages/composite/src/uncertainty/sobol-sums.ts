import { randomNumbers } from './random.js';

/** An estimate and its bootstrapped interval. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** What a factor does to an output, as shares of its variance: alone (first order), and with all interactions (total). */
export interface FactorIndices {
  factor: string;
  first: Estimate;
  total: Estimate;
}

export interface OutputIndices {
  mean: number;
  variance: number;
  /** null where the output never changes, so that there is no variance to share out. */
  factors: FactorIndices[] | null;
}

/** How often each block of samples is counted, and how many samples that makes. */
interface Draw {
  times: Uint16Array;
  count: number;
}

interface Bootstrap {
  seed: number;
  replicates: number;
  interval: number;
}

/** Samples are summed in so many blocks, which the bootstrap draws from: memory does not grow with samples. */
const BLOCKS = 64;
/** Per block and output: Σ f(A), Σ f(B), Σ f(A)² + f(B)². */
const MOMENTS = 3;
/** Per block, output and factor: Σ f(B) (f(Aᵢ) − f(A)), Σ f(Aᵢ) − f(A), Σ (f(A) − f(Aᵢ))², Σ (f(B) − f(Aᵢ))². */
const TERMS = 4;

/** The sums that Sobol's indices are made from, block by block. */
export class SobolSums {
  private readonly blocks: number;
  private readonly moments: Float64Array;
  private readonly terms: Float64Array;
  /** First outputs seen, taken off every value: sums of squares of small differences keep their digits. */
  private origin: Float64Array | null = null;

  constructor(
    private readonly samples: number,
    private readonly outputs: number,
    private readonly factors: number,
    private readonly firstOrder: 'saltelli' | 'jansen',
  ) {
    this.blocks = Math.min(BLOCKS, samples);
    this.moments = new Float64Array(this.blocks * outputs * MOMENTS);
    this.terms = new Float64Array(this.blocks * outputs * factors * TERMS);
  }

  /** Adds one sample: outputs at A, at B, then at A with each factor from B. */
  add(sample: number, values: Float64Array): void {
    const { outputs, factors, moments, terms } = this;
    this.origin ??= values.slice(0, outputs);
    const block = Math.floor((sample * this.blocks) / this.samples);
    for (let o = 0; o < outputs; o++) {
      const origin = this.origin[o]!;
      const a = values[o]! - origin;
      const b = values[outputs + o]! - origin;
      const m = (block * outputs + o) * MOMENTS;
      moments[m]! += a;
      moments[m + 1]! += b;
      moments[m + 2]! += a * a + b * b;
      for (let i = 0; i < factors; i++) {
        const mixed = values[(i + 2) * outputs + o]! - origin;
        const t = ((block * outputs + o) * factors + i) * TERMS;
        terms[t]! += b * (mixed - a);
        terms[t + 1]! += mixed - a;
        terms[t + 2]! += (a - mixed) * (a - mixed);
        terms[t + 3]! += (b - mixed) * (b - mixed);
      }
    }
  }

  /** The indices of every output, with intervals from blocks drawn with replacement. */
  estimates(names: readonly string[], { seed, replicates, interval }: Bootstrap): OutputIndices[] {
    const random = randomNumbers(seed);
    const all = this.drawOf(new Uint16Array(this.blocks).fill(1));
    const draws = Array.from({ length: replicates }, () => {
      const times = new Uint16Array(this.blocks);
      for (let k = 0; k < this.blocks; k++) times[Math.floor(random() * this.blocks)]!++;
      return this.drawOf(times);
    });
    return Array.from({ length: this.outputs }, (_, o) => {
      const { mean, variance } = this.momentsOf(o, all);
      const shifted = mean + (this.origin?.[o] ?? 0);
      // Rounding alone leaves a variance of about 1e-32 of the value squared.
      if (!(variance > 1e-24 * Math.max(shifted * shifted, 1e-200)))
        return { mean: shifted, variance: 0, factors: null };
      const whole = this.indicesOf(o, all)!;
      const drawn = draws.map((draw) => this.indicesOf(o, draw)).filter((indices) => indices !== null);
      const estimate = (i: number): Estimate => ({
        value: whole[i]!,
        ...percentiles(
          drawn.map((one) => one[i]!),
          interval,
        ),
      });
      return {
        mean: shifted,
        variance,
        factors: names.map((factor, i) => ({ factor, first: estimate(2 * i), total: estimate(2 * i + 1) })),
      };
    });
  }

  /** Mean and variance of an output over A and B. */
  private momentsOf(output: number, { times, count }: Draw): { mean: number; variance: number } {
    const sums = this.summed(this.moments, output, MOMENTS, times);
    const values = 2 * count;
    const mean = (sums[0]! + sums[1]!) / values;
    return { mean, variance: sums[2]! / values - mean * mean };
  }

  /** First-order and total index of each factor in turn; null where the blocks drawn hold no variance. */
  private indicesOf(output: number, draw: Draw): Float64Array | null {
    const { mean, variance } = this.momentsOf(output, draw);
    if (!(variance > 0)) return null;
    const { times, count } = draw;
    const sums = this.summed(this.terms, output, this.factors * TERMS, times);
    const indices = new Float64Array(2 * this.factors);
    for (let i = 0; i < this.factors; i++) {
      const t = i * TERMS;
      indices[2 * i] =
        this.firstOrder === 'jansen'
          ? 1 - sums[t + 3]! / (2 * count * variance)
          : (sums[t]! - mean * sums[t + 1]!) / (count * variance);
      indices[2 * i + 1] = sums[t + 2]! / (2 * count * variance);
    }
    return indices;
  }

  private summed(table: Float64Array, output: number, width: number, times: Uint16Array): Float64Array {
    const sums = new Float64Array(width);
    for (let block = 0; block < this.blocks; block++) {
      const often = times[block]!;
      if (often === 0) continue;
      const from = (block * this.outputs + output) * width;
      for (let k = 0; k < width; k++) sums[k]! += often * table[from + k]!;
    }
    return sums;
  }

  private drawOf(times: Uint16Array): Draw {
    let count = 0;
    for (let block = 0; block < this.blocks; block++) {
      if (times[block]! === 0) continue;
      const from = Math.ceil((block * this.samples) / this.blocks);
      const to = Math.ceil(((block + 1) * this.samples) / this.blocks);
      count += times[block]! * (to - from);
    }
    return { times, count };
  }
}

/** The bounds that hold the middle share of values; the value itself is not moved into them. */
function percentiles(values: number[], share: number): { low: number; high: number } {
  const ascending = Float64Array.from(values).sort();
  const at = (quantile: number): number => ascending[Math.round(quantile * (ascending.length - 1))]!;
  return { low: at((1 - share) / 2), high: at((1 + share) / 2) };
}
