import { extent } from '../matrix/extent.js';
import { excessKurtosis, skewness } from '../matrix/moments.js';

/** The bounds on the shape of a distribution. */
export interface ShapeBounds {
  /** On |skewness|. Default 2. */
  skewness?: number;
  /** On excess kurtosis. Default 3.5. */
  kurtosis?: number;
}

/**
 * Whether values have outliers: |skewness| at or above its bound and excess kurtosis at or above its own, both of the sample
 * (G₁, G₂). Both must fail, as in COINr's check_SkewKurt and the INFORM and Global Innovation Index audits of the Joint
 * Research Centre, with bounds 2 and 3.5. Values that are all the same have none.
 * @throws RangeError for fewer than four values
 */
export function hasOutliers(
  values: readonly number[],
  { skewness: skew = 2, kurtosis = 3.5 }: ShapeBounds = {},
): boolean {
  return Math.abs(skewness(values)) >= skew && excessKurtosis(values) >= kurtosis;
}

export interface WinsoriseOptions extends ShapeBounds {
  /** The most values that are drawn in. Default 5. */
  most?: number;
}

export interface Winsorised {
  values: number[];
  /** Positions of the values that were drawn in. */
  drawnIn: number[];
  /** Whether no outliers are left. */
  passed: boolean;
}

/**
 * Draws in outliers one after the other until `hasOutliers` finds none or `most` values are drawn in: the highest value (the
 * lowest, where skewness is negative) takes the value next to it. Values that are level move together, so that the last move may
 * go past `most`. As COINr's winsorise (Becker et al. 2022, JOSS 7(78)).
 */
export function winsorise(values: readonly number[], options: WinsoriseOptions = {}): Winsorised {
  const { most = 5 } = options;
  const moved = [...values];
  const drawnIn = new Set<number>();
  let left = hasOutliers(moved, options);
  while (left && drawnIn.size < most) {
    const high = skewness(moved) >= 0;
    const side = high ? 1 : 0;
    const end = extent(moved)[side];
    const rest = moved.filter((value) => value !== end);
    const next = extent(rest)[side];
    moved.forEach((value, at) => {
      if (value !== end) return;
      moved[at] = next;
      drawnIn.add(at);
    });
    left = hasOutliers(moved, options);
  }
  return { values: moved, drawnIn: [...drawnIn].sort((a, b) => a - b), passed: !left };
}
