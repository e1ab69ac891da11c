import { baseAmong, expectPositive, expectShares, expectYears, yearly } from './yearly-series.js';

export interface PerpetualInventoryOptions {
  /** Consecutive, ascending. */
  years: readonly number[];
  /** Gross fixed capital formation of each year, at that year's prices (or constant ones, without `prices`). */
  investment: readonly number[];
  /** Price index of investment goods, one a year, on any base; `chainedIndex` makes one from links to the year before. */
  prices?: readonly number[];
  /** The year at whose prices the stock is valued. Default the first. */
  base?: number;
  /** δ, constant or one a year, as a fraction. Default 0.096. */
  depreciation?: number | readonly number[];
  /**
   * The stock of the first year: an amount at base-year prices; { share } for K₀ = I₀ / share; { growth } for K₀ = I₀ / (g + δ), with
   * 'mean' for the mean growth of real investment over the first `over` years (default 10). Default { share: 0.1 }.
   */
  initial?: number | { share: number } | { growth: number | 'mean'; over?: number };
}

export interface CapitalStock {
  year: number;
  /** Investment at base-year prices. */
  investment: number;
  /** Stock at the end of the year, at base-year prices. */
  capital: number;
}

/**
 * Capital stock by perpetual inventory: Kₜ = (1 − δ) Kₜ₋₁ + Iₜ / Pₜ. Goldsmith 1951. The defaults, K₀ = I₀ / 0.10 and δ = 9.6 %, are those of
 * Zhang, Wu & Zhang 2004 (Economic Research Journal 10) and Zhang 2008 for China's provinces from 1952 on; initial stocks by
 * growth: Harberger 1978; Hall & Jones 1999 (Quarterly Journal of Economics 114). The first stock is valued at base-year prices like
 * all others; the R package CHNCapitalStock leaves it at those of its own year.
 * @throws SeriesError naming the year that is missing or not above zero; RangeError for options that lead to no stock
 */
export function perpetualInventory(options: PerpetualInventoryOptions): CapitalStock[] {
  const { years, investment, prices, base = years[0]!, depreciation = 0.096, initial = { share: 0.1 } } = options;
  expectYears(years, 1);
  expectPositive('investment', years, investment);
  if (prices) expectPositive('prices of investment', years, prices);
  const rates = yearly(depreciation, years);
  expectShares('depreciation', years, rates);
  const at = baseAmong(years, base);
  const real = investment.map((amount, t) => (prices ? (amount / prices[t]!) * prices[at]! : amount));
  let capital = initialStock(real, rates[0]!, initial);
  return years.map((year, t) => {
    if (t > 0) capital = (1 - rates[t]!) * capital + real[t]!;
    return { year, investment: real[t]!, capital };
  });
}

function initialStock(
  real: readonly number[],
  rate: number,
  initial: NonNullable<PerpetualInventoryOptions['initial']>,
): number {
  const share =
    typeof initial === 'number' ? null : 'share' in initial ? initial.share : growthOf(real, initial) + rate;
  const stock = share === null ? (initial as number) : real[0]! / share;
  if (stock > 0 && stock < Number.POSITIVE_INFINITY) return stock;
  throw new RangeError(
    share === null
      ? `the initial stock is ${stock}; give an amount above zero`
      : `the initial stock is investment over ${share}: growth and depreciation must add up to more than zero`,
  );
}

function growthOf(real: readonly number[], { growth, over = 10 }: { growth: number | 'mean'; over?: number }): number {
  if (growth !== 'mean') return growth;
  const steps = Math.min(over, real.length - 1);
  if (steps < 1)
    throw new RangeError('mean growth of investment needs at least two years; give the growth rate as a number');
  return (real[steps]! / real[0]!) ** (1 / steps) - 1;
}
