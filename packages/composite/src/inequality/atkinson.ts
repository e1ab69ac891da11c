import { extent } from '../matrix/extent.js';
import { mean } from '../matrix/moments.js';
import { amountsOf } from './amounts.js';

/**
 * Atkinson's index 1 − x_ε / x̄, the share of the total that could be given up were the rest equal: 0 … 1, with
 * x_ε = (mean of x^(1−ε))^(1/(1−ε)), the geometric mean where ε = 1. With ε ≥ 1 one zero makes it 1. Atkinson 1970 (J. Economic Theory 2).
 * @param aversion ε > 0, to inequality: larger values look harder at the poorest. Default 0.5
 * @throws RangeError for negative values, where all are zero, or where ε is not above zero
 */
export function atkinson(values: readonly number[], aversion = 0.5): number {
  const { amounts } = amountsOf(values);
  if (!(aversion > 0 && aversion < Number.POSITIVE_INFINITY))
    throw new RangeError(`aversion to inequality is ${aversion}; it is a number above zero, often 0.5, 1 or 2`);
  const [least, greatest] = extent(amounts);
  if (least === greatest) return 0;
  if (aversion >= 1 && least === 0) return 1;
  const centre = mean(amounts);
  if (aversion === 1) return 1 - Math.exp(mean(amounts.map((value) => Math.log(value / centre))));
  // Powers of amounts over the least (over the mean where ε < 1) stay within the range of numbers whatever ε is.
  const unit = aversion > 1 ? least : centre;
  const powers = mean(amounts.map((value) => (value / unit) ** (1 - aversion)));
  return 1 - (unit / centre) * powers ** (1 / (1 - aversion));
}
