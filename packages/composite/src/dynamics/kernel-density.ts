import { extent } from '../matrix/extent.js';
import { type Bandwidth, bandwidthOf } from './bandwidth.js';

export interface DensityOptions {
  /** Default 'silverman'. */
  bandwidth?: Bandwidth;
  /** Where to evaluate, ascending; default `points` places from three bandwidths below the least value to three above the greatest. */
  grid?: readonly number[];
  /** Default 128. */
  points?: number;
}

export interface KernelDensity {
  grid: number[];
  /** Per unit of the values; the area below is 1 where the grid reaches far enough. */
  density: number[];
  bandwidth: number;
  /** The values at which the density has a local maximum on the grid: several tell of groups that drift apart. */
  peaks: number[];
}

const REACH = 3;

/**
 * The density of values, f(x) = Σᵢ φ((x − xᵢ) / h) / (n h) with the normal density φ. Rosenblatt 1956; Parzen 1962.
 * It knows no bounds: near a floor of 0 some of the mass falls below it.
 * @throws RangeError for missing values, or as the rule of the bandwidth does
 */
export function kernelDensity(values: readonly number[], options: DensityOptions = {}): KernelDensity {
  const wrong = values.findIndex((value) => !Number.isFinite(value));
  if (values.length === 0 || wrong >= 0)
    throw new RangeError(
      wrong < 0
        ? 'no values: there is no density'
        : `value ${wrong + 1} is ${values[wrong]}: fill it in, or leave it out`,
    );
  const bandwidth = bandwidthOf(values, options.bandwidth ?? 'silverman');
  const grid = [...(options.grid ?? densityGrid([values], [bandwidth], options.points))];
  const scale = 1 / (Math.sqrt(2 * Math.PI) * values.length * bandwidth);
  const density = grid.map((x) => {
    let sum = 0;
    for (const value of values) sum += Math.exp(-0.5 * ((x - value) / bandwidth) ** 2);
    return sum * scale;
  });
  const peaks = grid.filter((_, i) => density[i]! > (density[i - 1] ?? 0) && density[i]! >= (density[i + 1] ?? 0));
  return { grid, density, bandwidth, peaks };
}

/** Evenly spaced places that reach three bandwidths beyond every list of values. */
export function densityGrid(
  lists: readonly (readonly number[])[],
  bandwidths: readonly number[],
  points = 128,
): number[] {
  if (!(Number.isInteger(points) && points >= 2)) throw new RangeError(`${points} points: a grid has two or more`);
  const ends = lists.map(extent);
  const from = Math.min(...ends.map(([least], i) => least - REACH * bandwidths[i]!));
  const to = Math.max(...ends.map(([, greatest], i) => greatest + REACH * bandwidths[i]!));
  return Array.from({ length: points }, (_, i) => from + ((to - from) * i) / (points - 1));
}
