import { growthAccounts, unbrokenSpans } from '@xinzhi/composite';
import type { Account, YearOfGrowth } from './accounts.js';

/** Labour's share of income by year, a fraction. */
export type Shares = ReadonlyMap<number, number>;

/**
 * The same growth accounted for with another share of labour: from contributions and the shares that weighed them follow the
 * growth of output and of each factor, from those their levels, and these are accounted for anew. Years without a measured
 * share, or without one for the year before, are left out.
 */
export function withAssumedShare(account: Account, measured: Shares, share: number): Account {
  const weighed = account.years.filter(({ year }) => measured.has(year) && measured.has(year - 1));
  const byYear = new Map(weighed.map((one) => [one.year, one]));
  // A level can be carried from a year to the next alone.
  const years = unbrokenSpans([...byYear.keys()]).flatMap((span) =>
    accountedAnew(
      span.map((year) => byYear.get(year)!),
      measured,
      share,
    ),
  );
  return { ...account, years };
}

function accountedAnew(run: readonly YearOfGrowth[], measured: Shares, share: number): YearOfGrowth[] {
  const weight = ({ year }: YearOfGrowth) => (measured.get(year - 1)! + measured.get(year)!) / 2;
  /** Levels whose yearly log changes are these, from 1 in the year before the first. */
  const levels = (change: (one: YearOfGrowth) => number): number[] => {
    let log = 0;
    return [
      1,
      ...run.map((one) => {
        log += change(one) / 100;
        return Math.exp(log);
      }),
    ];
  };
  const skills = run.every(({ parts }) => parts['human-capital'] !== undefined);
  const accounts = growthAccounts({
    years: [run[0]!.year - 1, ...run.map(({ year }) => year)],
    output: levels(({ parts }) => Object.values(parts).reduce((sum, part) => sum + part, 0)),
    labour: levels((one) => one.parts.labour! / weight(one)),
    capital: levels((one) => one.parts.capital! / (1 - weight(one))),
    ...(skills ? { humanCapital: levels((one) => one.parts['human-capital']! / weight(one)) } : {}),
    labourShare: share,
  });
  return accounts.map(({ to, contributions: { labour, capital, tfp, ...rest } }) => ({
    year: to,
    parts: { capital, labour, ...(skills ? { 'human-capital': rest['human-capital']! } : {}), tfp },
  }));
}
