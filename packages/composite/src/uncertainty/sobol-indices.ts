import { pointSource, type Sequence } from './point-source.js';
import { type OutputIndices, SobolSums } from './sobol-sums.js';

/** What is varied: one uniform number, or several that are drawn together and share one index. */
export interface Factor {
  name: string;
  /** How many numbers in [0, 1) it takes. Default 1. */
  dimensions?: number;
}

/**
 * Evaluates points, one after the other in `points` (a number for each dimension of each factor, in order), and writes the
 * outputs of each, one after the other, into `out`.
 */
export type Model = (points: Float64Array, out: Float64Array) => void;

export interface SobolOptions {
  /** Rows of each of the two sample matrices; evaluations = samples × (factors + 2). A power of two is best. */
  samples: number;
  /** The same seed, the same estimates. Default 1. */
  seed?: number;
  /** Default 'sobol', a randomly shifted Sobol sequence; where there are too many dimensions for it, 'pseudo-random'. */
  sequence?: Sequence;
  /** Estimator of first-order indices. Default 'saltelli'. */
  firstOrder?: 'saltelli' | 'jansen';
  /** Bootstrap replicates behind the intervals. Default 200. */
  replicates?: number;
  /** Share of replicates inside an interval. Default 0.9. */
  interval?: number;
}

export interface SobolIndices {
  evaluations: number;
  /** How points were drawn. */
  sequence: Sequence;
  /** One an output of the model. */
  outputs: OutputIndices[];
}

/** Samples that the model is given at once: enough to work in bulk, few enough for the cache. */
const AT_ONCE = 64;

/**
 * Sobol's first-order and total indices of every output of a model over independent factors. From two sample matrices A, B
 * and the matrices Aᵢ (A with factor i from B): Sᵢ = mean f(B) (f(Aᵢ) − f(A)) / V with f centred, Saltelli et al. 2010
 * (Computer Physics Communications 181, table 2 b), or 1 − mean (f(B) − f(Aᵢ))² / 2V, Jansen 1999; total
 * Tᵢ = mean (f(A) − f(Aᵢ))² / 2V, Jansen 1999. V is the variance over A and B. Estimates of small indices may fall below
 * zero, the more samples the less. Intervals are percentiles over bootstrapped blocks of samples.
 * @throws RangeError for no factor, no output, too few samples or replicates, or an output that is not a number
 */
export function sobolIndices(
  model: Model,
  factors: readonly Factor[],
  outputs: number,
  options: SobolOptions,
): SobolIndices {
  const { samples, seed = 1, firstOrder = 'saltelli', replicates = 200, interval = 0.9 } = options;
  if (factors.length === 0) throw new RangeError('Sobol indices need at least one factor that varies');
  if (!Number.isInteger(outputs) || outputs < 1) throw new RangeError(`${outputs} outputs: a model gives one or more`);
  if (!Number.isInteger(samples) || samples < 2)
    throw new RangeError(`${samples} samples: Sobol indices need two or more`);
  if (!(replicates >= 1) || !(interval > 0 && interval < 1))
    throw new RangeError(`${replicates} replicates, interval ${interval}: one or more, and a share between 0 and 1`);
  const starts = startsOf(factors);
  const dimensions = starts[factors.length]!;
  const { draw, sequence } = pointSource(2 * dimensions, seed, options.sequence ?? 'sobol');
  const sums = new SobolSums(samples, outputs, factors.length, firstOrder);
  const perSample = factors.length + 2;
  const points = new Float64Array(AT_ONCE * perSample * dimensions);
  const out = new Float64Array(AT_ONCE * perSample * outputs);
  const drawn = new Float64Array(2 * dimensions);
  for (let from = 0; from < samples; from += AT_ONCE) {
    const count = Math.min(AT_ONCE, samples - from);
    for (let k = 0; k < count; k++) {
      draw(drawn);
      layOut(points.subarray(k * perSample * dimensions, (k + 1) * perSample * dimensions), drawn, starts);
    }
    const values = out.subarray(0, count * perSample * outputs);
    model(points.subarray(0, count * perSample * dimensions), values);
    expectNumbers(values, outputs);
    for (let k = 0; k < count; k++)
      sums.add(from + k, values.subarray(k * perSample * outputs, (k + 1) * perSample * outputs));
  }
  const names = factors.map(({ name }) => name);
  return {
    evaluations: samples * perSample,
    sequence,
    outputs: sums.estimates(names, { seed, replicates, interval }),
  };
}

/** Where each factor's dimensions begin, and where the last ends. */
function startsOf(factors: readonly Factor[]): number[] {
  const starts = [0];
  for (const { name, dimensions = 1 } of factors) {
    if (!Number.isInteger(dimensions) || dimensions < 1)
      throw new RangeError(`factor '${name}' has ${dimensions} dimensions: it needs one or more`);
    starts.push(starts[starts.length - 1]! + dimensions);
  }
  return starts;
}

/** A, B, then A with each factor in turn from B. */
function layOut(rows: Float64Array, drawn: Float64Array, starts: readonly number[]): void {
  const dimensions = drawn.length / 2;
  const a = drawn.subarray(0, dimensions);
  const b = drawn.subarray(dimensions);
  rows.set(a, 0);
  rows.set(b, dimensions);
  for (let i = 0; i + 1 < starts.length; i++) {
    const row = rows.subarray((i + 2) * dimensions, (i + 3) * dimensions);
    row.set(a);
    row.set(b.subarray(starts[i], starts[i + 1]), starts[i]);
  }
}

function expectNumbers(values: Float64Array, outputs: number): void {
  for (let k = 0; k < values.length; k++)
    if (!Number.isFinite(values[k]!))
      throw new RangeError(`output ${(k % outputs) + 1} of the model is ${values[k]}, which is no number`);
}
