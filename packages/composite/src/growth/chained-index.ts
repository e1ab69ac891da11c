import { baseAmong, expectPositive, expectYears } from './yearly-series.js';

/**
 * An index with one base from links to the year before, as yearbooks print them (previous year = 100): Pₜ = Pₜ₋₁ linkₜ / 100, 1 in the
 * base year. @param links one a year; that of the first year is not used
 * @throws SeriesError naming a year that is missing or a link that is not above zero
 */
export function chainedIndex(years: readonly number[], links: readonly number[], base: number = years[0]!): number[] {
  expectYears(years, 1);
  expectPositive('links of the index', years, links);
  const at = baseAmong(years, base);
  let level = 1;
  const levels = links.map((link, t) => {
    if (t > 0) level *= link / 100;
    return level;
  });
  return levels.map((value) => value / levels[at]!);
}
