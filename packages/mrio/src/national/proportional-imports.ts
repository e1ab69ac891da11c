import type { CompetitiveTable, NationalTable } from './national-table.js';

/**
 * Splits imports off a competitive table: of each product every user at home takes the same share from abroad, imports
 * over all use at home. What is imported beyond that use is exported again. OECD 2002 (STI working paper 2002/13), §3;
 * Dean, Fung, Wang 2011 (Review of International Economics 19(4)).
 */
export function splitImportsProportionally(table: CompetitiveTable): NationalTable {
  const { use, final, importsOf, ...accounts } = table;
  const N = table.x.length;
  const F = table.categories.length;
  const reexports = new Float64Array(N);
  const exports = table.exports.slice();
  const shares = Float64Array.from({ length: N }, (_, i) => {
    const atHome = sum(use, i * N, N) + sum(final, i * F, F);
    const share = atHome > 0 ? Math.min(1, importsOf[i]! / atHome) : 0;
    reexports[i] = importsOf[i]! - share * Math.max(0, atHome);
    exports[i]! -= reexports[i]!;
    return share;
  });
  const part = (matrix: Float64Array, width: number, share: (i: number) => number): Float64Array =>
    matrix.map((value, k) => value * share(Math.floor(k / width)));
  const abroad = (i: number): number => shares[i]!;
  const home = (i: number): number => 1 - shares[i]!;
  return {
    ...accounts,
    imports: 'proportional',
    domestic: part(use, N, home),
    imported: part(use, N, abroad),
    domesticFinal: part(final, F, home),
    importedFinal: part(final, F, abroad),
    exports,
    reexports,
  };
}

function sum(values: Float64Array, from: number, count: number): number {
  let total = 0;
  for (let k = from; k < from + count; k++) total += values[k]!;
  return total;
}
