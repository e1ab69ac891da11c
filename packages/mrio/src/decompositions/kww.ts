import { deliveriesForExport, deliveriesForHome, type TradeModel } from './trade-model.js';

/** The nine terms, in the order in which they are published; they add up to gross exports. */
export const KWW_TERMS = [
  'DVA_FIN',
  'DVA_INT',
  'DVA_INTrex',
  'RDV_FIN',
  'RDV_INT',
  'DDC',
  'FVA_FIN',
  'FVA_INT',
  'FDC',
] as const;
export type KwwTerm = (typeof KWW_TERMS)[number];
export type KwwTerms = Record<KwwTerm, number>;

/**
 * Gross exports of every economy in nine terms, in the table's unit. Koopman, Wang & Wei 2014, "Tracing Value-Added and
 * Double Counting in Gross Exports", AER 104(2), eq. 36. Everything follows from V_s B_s· for each economy s, so G
 * right-hand sides and one pass over A do; the inverse is never formed.
 */
export function kwwDecomposition(model: TradeModel): KwwTerms[] {
  const { economies, economyOf, finalDemand, origins } = model;
  const G = economies.length;
  // A_sr L_rr Y_rr and A_sr L_rr E_r: what r buys from s to make what stays in r, and what leaves it again.
  const forHome = deliveriesForHome(model);
  const forExport = deliveriesForExport(model);
  const terms = economies.map(() => new Float64Array(KWW_TERMS.length));
  for (let k = 0; k < economyOf.length; k++) {
    const t = economyOf[k]!;
    const row = k * G;
    let total = 0;
    for (let s = 0; s < G; s++) total += origins[row + s]!;
    addOwnExports(terms[t]!, t, G, row, origins[row + t]!, total - origins[row + t]!);
    let abroad = 0;
    for (let r = 0; r < G; r++) if (r !== t) abroad += finalDemand[row + r]!;
    // What k's output carries of the value added of every other economy s, by where it ends.
    for (let s = 0; s < G; s++) {
      if (s === t) continue;
      const content = origins[row + s]!;
      const sum = terms[s]!;
      sum[1]! += content * finalDemand[row + t]!;
      sum[2]! += content * (abroad - finalDemand[row + s]!);
      sum[3]! += content * finalDemand[row + s]!;
      sum[4]! += content * forHome[row + s]!;
      sum[5]! += content * forExport[row + s]!;
    }
  }
  return terms.map(named);

  /** Terms 1 and 7–9: own exports of k, by destination, times their content of own and of foreign value added. */
  function addOwnExports(sum: Float64Array, s: number, G: number, row: number, own: number, foreign: number): void {
    for (let r = 0; r < G; r++) {
      if (r === s) continue;
      sum[0]! += own * finalDemand[row + r]!;
      sum[6]! += foreign * finalDemand[row + r]!;
      sum[7]! += foreign * forHome[row + r]!;
      sum[8]! += foreign * forExport[row + r]!;
    }
  }
}

const named = (sums: Float64Array): KwwTerms =>
  Object.fromEntries(KWW_TERMS.map((term, at) => [term, sums[at]!])) as KwwTerms;
