import { mean } from '@xinzhi/composite';
import type { StoredSeries } from '../../api/shapes.js';

/** From the old factors to the new: the order in which they stand in a bar, from zero outwards. */
export const FACTORS = ['capital', 'labour', 'human-capital', 'tfp'] as const;
export type Factor = (typeof FACTORS)[number];

/** What the strategy calls new: skills, and the efficiency with which everything is used. */
export const NEW: readonly Factor[] = ['human-capital', 'tfp'];

/** Percentage points of growth that each factor brought in a year; a factor that is not measured apart is absent. */
export type Contributions = Partial<Record<Factor, number>>;

export type YearOfGrowth = { year: number; parts: Contributions };

/** The growth accounts of a place in one way of accounting: one entry a year, ascending. */
export type Account = { place: string; way: string; years: YearOfGrowth[]; series: StoredSeries[] };

/** A span of years with the mean of each year's growth. */
export type Span = { from: number; to: number; parts: Contributions };

/** Series that were accounted in one way carry its name in their id: 'growth.accounts.tfp/CHN/pwt-output/pwt-accounts'. */
const wayOf = ({ id }: StoredSeries): string => id.split('/').slice(2).join('/');

/**
 * Growth accounts from the series of their factors, one a place and way. A year counts where every factor that the account has
 * is known: a bar without one of its parts would not add up to growth.
 */
export function accountsOf(byFactor: Readonly<Partial<Record<Factor, readonly StoredSeries[]>>>): Account[] {
  const all = FACTORS.flatMap((factor) => (byFactor[factor] ?? []).map((series) => ({ factor, series })));
  const accounts = new Map<string, typeof all>();
  for (const one of all) {
    const key = `${one.series.place} ${wayOf(one.series)}`;
    accounts.set(key, [...(accounts.get(key) ?? []), one]);
  }
  return [...accounts.values()].flatMap((held) => {
    const values = held.map(({ factor, series }) => ({ factor, points: new Map(series.points) }));
    const years = [...values[0]!.points.keys()]
      .filter((period) => /^\d{4}$/.test(period) && values.every(({ points }) => points.has(period)))
      .sort()
      .map((period) => ({
        year: Number(period),
        parts: Object.fromEntries(values.map(({ factor, points }) => [factor, points.get(period)!])) as Contributions,
      }));
    const { series: first } = held[0]!;
    return years.length === 0
      ? []
      : [{ place: first.place, way: wayOf(first), years, series: held.map(({ series }) => series) }];
  });
}

/** The mean of each part over the years of a span; null where the account has none of them. */
export function meanOver({ years }: Pick<Account, 'years'>, from: number, to: number): Span | null {
  const within = years.filter(({ year }) => year >= from && year <= to);
  const [first, last] = [within[0], within.at(-1)];
  if (!first || !last) return null;
  const parts: Contributions = {};
  for (const factor of FACTORS) {
    if (first.parts[factor] === undefined) continue;
    parts[factor] = mean(within.map(({ parts: of }) => of[factor]!));
  }
  return { from: first.year, to: last.year, parts };
}

/** Spans of some years each that end in years which the number divides (2001–05, 2006–10, …); the outer ones may be shorter. */
export function spansOf(account: Pick<Account, 'years'>, length: number): Span[] {
  const [first, last] = [account.years[0]!.year, account.years.at(-1)!.year];
  const spans: Span[] = [];
  for (let to = Math.ceil(first / length) * length; to - length < last; to += length) {
    const span = meanOver(account, to - length + 1, to);
    if (span) spans.push(span);
  }
  return spans;
}

/** Years within an account that it has no figures for. */
export function gapsOf({ years }: Pick<Account, 'years'>): number[] {
  const known = new Set(years.map(({ year }) => year));
  const first = years[0]?.year ?? 0;
  const length = (years.at(-1)?.year ?? 0) - first;
  return Array.from({ length }, (_, at) => first + at).filter((year) => !known.has(year));
}

export const growthOf = (parts: Contributions): number => FACTORS.reduce((sum, one) => sum + (parts[one] ?? 0), 0);
export const newOf = (parts: Contributions): number => NEW.reduce((sum, one) => sum + (parts[one] ?? 0), 0);
export const oldOf = (parts: Contributions): number => growthOf(parts) - newOf(parts);

/** '2006–10', or '2006' where a span is a year. */
export function spanName({ from, to }: Pick<Span, 'from' | 'to'>): string {
  if (from === to) return String(from);
  const sameCentury = Math.floor(from / 100) === Math.floor(to / 100);
  return `${from}–${sameCentury ? String(to).slice(2) : to}`;
}
