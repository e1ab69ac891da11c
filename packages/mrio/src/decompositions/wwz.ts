import { rowSums } from '../structure/by-country.js';
import { type BilateralTerms, emptyTerms, type Terms } from './bilateral-terms.js';
import { KWW_TERMS, type KwwTerm } from './kww.js';
import { ownBlocks, ownBlocksTimes } from './own-blocks.js';
import {
  deliveriesForExport,
  deliveriesForHome,
  outputFor,
  ownFinalDemand,
  spreadByEconomy,
  type TradeModel,
} from './trade-model.js';

/** The sixteen terms, in the order in which they are published; they add up to bilateral gross exports. */
export const WWZ_TERMS = [
  'DVA_FIN',
  'DVA_INT',
  'DVA_INTrexI1',
  'DVA_INTrexF',
  'DVA_INTrexI2',
  'RDV_FIN',
  'RDV_FIN2',
  'RDV_INT',
  'DDC_FIN',
  'DDC_INT',
  'MVA_FIN',
  'MVA_INT',
  'MDC',
  'OVA_FIN',
  'OVA_INT',
  'ODC',
] as const;
export type WwzTerm = (typeof WWZ_TERMS)[number];

/** The nine terms of KWW that the sixteen refine. Wang, Wei & Zhu 2013, table 1. */
const KWW_OF: Record<WwzTerm, KwwTerm> = {
  DVA_FIN: 'DVA_FIN',
  DVA_INT: 'DVA_INT',
  DVA_INTrexI1: 'DVA_INT',
  DVA_INTrexF: 'DVA_INTrex',
  DVA_INTrexI2: 'DVA_INTrex',
  RDV_FIN: 'RDV_FIN',
  RDV_FIN2: 'RDV_FIN',
  RDV_INT: 'RDV_INT',
  DDC_FIN: 'DDC',
  DDC_INT: 'DDC',
  MVA_FIN: 'FVA_FIN',
  MVA_INT: 'FVA_INT',
  MDC: 'FDC',
  OVA_FIN: 'FVA_FIN',
  OVA_INT: 'FVA_INT',
  ODC: 'FDC',
};

/**
 * Gross exports by exporting industry and importing economy in sixteen terms, in the table's unit. Wang, Wei & Zhu 2013,
 * "Quantifying International Production Sharing at the Bilateral and Sector Levels", NBER 19677, eq. 37. The products of B
 * with final demand that it is written in all follow from B applied to three n × G matrices and from the blocks B_rr.
 */
export function wwzDecomposition(model: TradeModel): BilateralTerms<WwzTerm> {
  const { economies, economyOf, leontief, localMultipliers, members } = model;
  const n = economyOf.length;
  const G = economies.length;
  const T = WWZ_TERMS.length;
  const all = emptyTerms(model, WWZ_TERMS);
  const chains = chainsOf(model);
  const content = foreignSplit(model);
  for (let s = 0; s < G; s++) {
    const ends = chains.endsFor(s);
    for (const k of members[s]!) {
      const row = leontief.A.subarray(k * n, (k + 1) * n);
      const local = localMultipliers[k]!;
      const own = model.origins[k * G + s]!;
      const reached = new Float64Array(G * ENDS);
      for (let j = 0; j < n; j++) {
        const a = row[j]!;
        if (a === 0) continue;
        const at = economyOf[j]! * ENDS;
        for (let end = 0; end < ENDS; end++) reached[at + end]! += a * ends[j * ENDS + end]!;
      }
      for (let r = 0; r < G; r++) {
        if (r === s) continue;
        const terms = all.values.subarray((k * G + r) * T, (k * G + r + 1) * T);
        const final = model.finalDemand[k * G + r]!;
        let intermediate = 0;
        for (let end = 0; end < ENDS; end++) {
          const used = reached[r * ENDS + end]!;
          terms[end + 1] = local * used;
          intermediate += used;
        }
        terms[0] = own * final;
        terms[9] = (own - local) * intermediate;
        content.put(terms, k, s, r, final);
      }
    }
  }
  return all;
}

/** How many ends the domestic value added of an intermediate export can have: terms 2 to 9. */
const ENDS = 8;

/** For an exporter s, what a unit of each other economy's output ends as: eight parts that add up to its output. */
function chainsOf(model: TradeModel): { endsFor(s: number): Float64Array } {
  const { economyOf, economies, finalDemand } = model;
  const n = economyOf.length;
  const G = economies.length;
  const demand = rowSums(finalDemand, n);
  // In column t: B_·t Y_tt, B_·t Y_t, B Y_·t and B_rr Y_rt.
  const stays = outputFor(model, spreadByEconomy(model, ownFinalDemand(model)));
  const makes = outputFor(model, spreadByEconomy(model, demand));
  const serves = outputFor(model, finalDemand);
  const direct = ownBlocksTimes(model, ownBlocks(model), finalDemand);
  const allStays = rowSums(stays, n);
  const allMakes = rowSums(makes, n);
  return {
    endsFor(s) {
      const ends = new Float64Array(n * ENDS);
      for (let j = 0; j < n; j++) {
        const r = economyOf[j]!;
        if (r === s) continue;
        const at = j * G;
        const absorbed = stays[at + r]!;
        const third = allStays[j]! - absorbed - stays[at + s]!;
        const returnedFinal = direct[at + s]!;
        const returnedThroughThird = serves[at + s]! - stays[at + s]! - returnedFinal;
        ends.set(
          [
            absorbed,
            third,
            makes[at + r]! - absorbed - returnedFinal,
            allMakes[j]! - makes[at + s]! - makes[at + r]! - third - returnedThroughThird,
            returnedFinal,
            returnedThroughThird,
            stays[at + s]!,
            makes[at + s]! - stays[at + s]!,
          ],
          j * ENDS,
        );
      }
      return ends;
    },
  };
}

/** Terms 11 to 16: the importer's and third economies' value added in what k sells to r. */
function foreignSplit(model: TradeModel) {
  const G = model.economies.length;
  const forHome = deliveriesForHome(model);
  const forExport = deliveriesForExport(model);
  const total = rowSums(model.origins, model.economyOf.length);
  return {
    put(terms: Float64Array, k: number, s: number, r: number, final: number): void {
      const importer = model.origins[k * G + r]!;
      const others = total[k]! - model.origins[k * G + s]! - importer;
      const uses = [final, forHome[k * G + r]!, forExport[k * G + r]!];
      uses.forEach((use, at) => {
        terms[10 + at] = importer * use;
        terms[13 + at] = others * use;
      });
    },
  };
}

/** The sixteen terms as the nine of KWW: how nine terms are told by partner and by industry. Wang, Wei & Zhu 2013, table 1. */
export function asKwwTerms(terms: Terms<WwzTerm>): Terms<KwwTerm> {
  const nine = Object.fromEntries(KWW_TERMS.map((term) => [term, 0])) as Terms<KwwTerm>;
  for (const term of WWZ_TERMS) nine[KWW_OF[term]] += terms[term];
  return nine;
}
