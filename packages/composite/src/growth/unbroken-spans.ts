/**
 * Splits years into spans without a gap, e.g. 1960, 1965, 1966 into [1960] and [1965, 1966]: growth is accounted for in each of
 * them alone. @param years ascending
 */
export function unbrokenSpans(years: readonly number[]): number[][] {
  const spans: number[][] = [];
  for (const year of years) {
    const span = spans.at(-1);
    if (span && year === span.at(-1)! + 1) span.push(year);
    else spans.push([year]);
  }
  return spans;
}
