/**
 * Which of many tests at once stand out, so that of those that do at most the share `rate` is expected to be chance: the largest p₍ₖ₎ in
 * ascending order with p₍ₖ₎ ≤ rate · k / m, and all below it. Benjamini & Hochberg 1995 (J. of the Royal Statistical Society B 57); for local
 * statistics of neighbours Caldas de Castro & Singer 2006 (Geographical Analysis 38).
 * @param ps one p a test; null where there is none (an island), which stands out in no case
 * @throws RangeError for a p or a rate that is no probability
 */
export function falseDiscovery(ps: readonly (number | null)[], rate = 0.05): { significant: boolean[]; bound: number } {
  if (!(rate > 0 && rate < 1))
    throw new RangeError(`the rate of false discoveries is ${rate}; it lies between 0 and 1, often 0.05`);
  const wrong = ps.findIndex((p) => p !== null && !(p >= 0 && p <= 1));
  if (wrong >= 0) throw new RangeError(`p ${wrong + 1} is ${ps[wrong]}: a probability lies between 0 and 1`);
  const ascending = ps.filter((p) => p !== null).sort((a, b) => a - b);
  const bound = ascending.findLast((p, k) => p <= (rate * (k + 1)) / ascending.length) ?? 0;
  return { significant: ps.map((p) => p !== null && bound > 0 && p <= bound), bound };
}
