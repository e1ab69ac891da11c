import { mean, sum } from '../matrix/moments.js';
import { expectPositive, expectShares, expectYears, SeriesError, yearly } from './yearly-series.js';

/** What growth is put down to; 'tfp' is what the factors leave unexplained. */
export type GrowthSource = 'labour' | 'human-capital' | 'capital' | 'energy' | 'tfp';

export interface GrowthAccountsOptions {
  /** Consecutive, ascending; values of all series are in this order. */
  years: readonly number[];
  /** Real output, at constant prices. */
  output: readonly number[];
  /** Persons employed, or hours worked. */
  labour: readonly number[];
  /** Real stock of capital (`perpetualInventory`), or its services. */
  capital: readonly number[];
  /** Index of human capital a worker, which multiplies labour. */
  humanCapital?: readonly number[];
  /** Energy or other intermediate use in real terms, where output is gross of it. */
  energy?: readonly number[];
  /** Share of labour in output, a fraction, constant or one a year. Capital earns what labour and energy leave. */
  labourShare: number | readonly number[];
  /** Share of energy in output, likewise. Needed with `energy`. */
  energyShare?: number | readonly number[];
  /** 'total': of output. 'per-worker': of output a unit of labour; labour then contributes only through what it is equipped with. Default 'total'. */
  form?: 'total' | 'per-worker';
}

/** Growth from one year to the next; all figures in percentage points (log changes × 100). */
export interface GrowthAccount {
  from: number;
  to: number;
  /** Growth of output, or of output a unit of labour: the sum of the contributions. */
  growth: number;
  /** Contributions of the sources that were given, and of total factor productivity. */
  contributions: Partial<Record<GrowthSource, number>> & { labour: number; capital: number; tfp: number };
  /** Shares that weighed the factors: means of the two years. */
  shares: { labour: number; capital: number; energy: number };
}

/**
 * Growth accounting: Δln Y = s̄_L (Δln L + Δln h) + s̄_K Δln K + s̄_E Δln E + Δln A, shares averaged over the two years (Törnqvist's index),
 * A the residual: total factor productivity. Solow 1957; Jorgenson & Griliches 1967; Törnqvist 1936.
 *
 * For an economy of the Penn World Table (rgdpna, emp × avh, hc, rnna, labsh):
 * `growthAccounts({ years, output: gdp, labour: employment.map((n, t) => n * hours[t]), humanCapital, capital, labourShare })`;
 * for a province of the panel of 1997–2017 (Y, K, L): `growthAccounts({ years, output: Y, labour: L, capital: K, labourShare: 0.5 })`.
 * @throws SeriesError naming the series and the year that is missing or cannot be used; RangeError where lengths differ
 */
export function growthAccounts(options: GrowthAccountsOptions): GrowthAccount[] {
  const { years, form = 'total' } = options;
  const { labour, capital, energy } = sharesOf(options);
  const change = (values: readonly number[] | undefined, t: number): number =>
    values ? 100 * Math.log(values[t]! / values[t - 1]!) : 0;
  return years.slice(1).map((to, before) => {
    const t = before + 1;
    const both = (share: readonly number[]): number => (share[t - 1]! + share[t]!) / 2;
    const shares = { labour: both(labour), capital: both(capital), energy: both(energy) };
    const hands = change(options.labour, t);
    const perHand = form === 'per-worker' ? hands : 0;
    const growth = change(options.output, t) - perHand;
    const contributions = {
      labour: shares.labour * (hands - perHand),
      ...(options.humanCapital && { 'human-capital': shares.labour * change(options.humanCapital, t) }),
      capital: shares.capital * (change(options.capital, t) - perHand),
      ...(options.energy && { energy: shares.energy * (change(options.energy, t) - perHand) }),
    };
    const explained = sum(Object.values(contributions));
    return { from: years[t - 1]!, to, growth, contributions: { ...contributions, tfp: growth - explained }, shares };
  });
}

/**
 * Accounts of several years as one: means a year, which still add up. Log changes make the mean growth that of the whole span.
 * @param span first and last year; default all
 * @throws RangeError where no account lies in the span
 */
export function meanGrowthAccount(
  accounts: readonly GrowthAccount[],
  { from = accounts[0]?.from, to = accounts.at(-1)?.to }: { from?: number; to?: number } = {},
): GrowthAccount {
  const kept = accounts.filter((account) => account.from >= from! && account.to <= to!);
  if (kept.length === 0) throw new RangeError(`no growth account lies between ${from} and ${to}`);
  const sources = Object.keys(kept[0]!.contributions) as GrowthSource[];
  const average = (of: (account: GrowthAccount) => number): number => mean(kept.map(of));
  return {
    from: kept[0]!.from,
    to: kept.at(-1)!.to,
    growth: average(({ growth }) => growth),
    contributions: Object.fromEntries(
      sources.map((source) => [source, average(({ contributions }) => contributions[source]!)]),
    ) as GrowthAccount['contributions'],
    shares: {
      labour: average(({ shares }) => shares.labour),
      capital: average(({ shares }) => shares.capital),
      energy: average(({ shares }) => shares.energy),
    },
  };
}

/** Total factor productivity as an index, 1 in the first year: one value a year from there. */
export function productivityIndex(accounts: readonly GrowthAccount[]): { year: number; value: number }[] {
  if (accounts.length === 0) throw new RangeError('an index of productivity needs at least one growth account');
  let level = 0;
  return [
    { year: accounts[0]!.from, value: 1 },
    ...accounts.map(({ to, contributions }) => {
      level += contributions.tfp;
      return { year: to, value: Math.exp(level / 100) };
    }),
  ];
}

/** Shares of each year, after checking every series. */
function sharesOf(options: GrowthAccountsOptions): Record<'labour' | 'capital' | 'energy', readonly number[]> {
  const { years, energy, energyShare } = options;
  expectYears(years, 2);
  expectPositive('output', years, options.output);
  expectPositive('labour', years, options.labour);
  expectPositive('capital', years, options.capital);
  if (options.humanCapital) expectPositive('human capital', years, options.humanCapital);
  if (energy) expectPositive('energy', years, energy);
  if ((energy === undefined) !== (energyShare === undefined))
    throw new RangeError('energy and its share of output go together; give both or neither');
  const labour = yearly(options.labourShare, years);
  const fuel = yearly(energyShare ?? 0, years);
  expectShares('labour share', years, labour);
  expectShares('energy share', years, fuel);
  const capital = labour.map((share, t) => 1 - share - fuel[t]!);
  const over = capital.findIndex((share) => share < 0);
  if (over >= 0)
    throw new SeriesError(
      'shares',
      years[over]!,
      `labour and energy take ${labour[over]! + fuel[over]!} of output, which leaves capital less than nothing`,
    );
  return { labour, capital, energy: fuel };
}
