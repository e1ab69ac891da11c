/** One economy in one year: totals and the shares that weigh them. */
export interface EconomyLevel {
  /** Output at prices that both economies are valued at. */
  output: number;
  /** Persons employed, or hours worked. */
  labour: number;
  /** Stock of capital, or its services, at common prices. */
  capital: number;
  /** Index of human capital a worker. Default 1. */
  humanCapital?: number;
  /** Share of labour in output, a fraction; capital earns the rest. */
  labourShare: number;
}

/** How an economy's output a unit of labour compares with another's: outputPerWorker = capital × humanCapital × productivity. */
export interface DevelopmentAccount {
  outputPerWorker: number;
  /** (k/k*)^s̄_K: the part of capital a unit of labour. */
  capital: number;
  /** (h/h*)^s̄_L: the part of human capital. */
  humanCapital: number;
  /** What is left. */
  productivity: number;
}

/**
 * Development accounting: output a worker relative to another economy's as a product of what workers are equipped with, what they know
 * and productivity, ln(y/y*) = s̄_K ln(k/k*) + s̄_L ln(h/h*) + ln(A/A*), shares averaged over the two economies.
 * Hall & Jones 1999 (Quarterly Journal of Economics 114); Caselli 2005 (Handbook of Economic Growth 1A); averaged shares: Caves,
 * Christensen & Diewert 1982. Needs levels at common prices: of the Penn World Table `cgdpo` and `cn`, not the national-price series.
 * @throws RangeError naming the figure that is not above zero, or the share that is none
 */
export function developmentAccounts(economy: EconomyLevel, benchmark: EconomyLevel): DevelopmentAccount {
  const here = levelsOf(economy, 'the economy');
  const there = levelsOf(benchmark, 'the benchmark');
  const share = (economy.labourShare + benchmark.labourShare) / 2;
  const outputPerWorker = here.output / there.output;
  const capital = (here.capital / there.capital) ** (1 - share);
  const humanCapital = (here.humanCapital / there.humanCapital) ** share;
  return { outputPerWorker, capital, humanCapital, productivity: outputPerWorker / (capital * humanCapital) };
}

/** Output, capital and human capital a unit of labour. */
function levelsOf({ output, labour, capital, humanCapital = 1, labourShare }: EconomyLevel, whose: string) {
  for (const [name, value] of Object.entries({ output, labour, capital, 'human capital': humanCapital })) {
    if (!(value > 0 && value < Number.POSITIVE_INFINITY))
      throw new RangeError(`the ${name} of ${whose} is ${value}; levels are compared as ratios and must be above zero`);
  }
  if (!(labourShare >= 0 && labourShare <= 1))
    throw new RangeError(`the labour share of ${whose} is ${labourShare}; give it as a fraction between 0 and 1`);
  return { output: output / labour, capital: capital / labour, humanCapital };
}
