import type { InputOutputTable } from '../table/input-output-table.js';

/**
 * An industry's share of its country's value added over the same share of the world's, n: above 1 the country is
 * specialised in it. Location quotient as the Hamilton Index of advanced industries has it (ITIF 2022). Null where the
 * country or the world's industry has no value added.
 */
export function locationQuotients({ VA, industries, countries }: InputOutputTable): (number | null)[] {
  const N = industries.length;
  const ofCountry = new Float64Array(countries.length);
  const ofIndustry = new Float64Array(N);
  let world = 0;
  VA.forEach((value, k) => {
    ofCountry[Math.floor(k / N)]! += value;
    ofIndustry[k % N]! += value;
    world += value;
  });
  return Array.from(VA, (value, k) => {
    const own = ofCountry[Math.floor(k / N)]!;
    const all = ofIndustry[k % N]!;
    return own === 0 || all === 0 ? null : value / own / (all / world);
  });
}
