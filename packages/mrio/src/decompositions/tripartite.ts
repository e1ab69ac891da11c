import { type BilateralTerms, emptyTerms } from './bilateral-terms.js';
import { deliveriesForHome, type TradeModel } from './trade-model.js';

/**
 * GEXP = DAVAX + PF + TS + PB: domestic value added that the importer absorbs itself; pure forward, domestic value added
 * that it exports again; pure backward, imported content that it absorbs; two-sided, imported content that it exports again.
 */
export const TRIPARTITE_TERMS = ['GEXP', 'DAVAX', 'PF', 'TS', 'PB'] as const;
export type TripartiteTerm = (typeof TRIPARTITE_TERMS)[number];

/**
 * Gross exports by exporting industry and importing economy in traditional trade and three kinds of trade in value chains,
 * in the table's unit. Borin, Mancini & Taglioni 2025, "Economic Consequences of Trade and Global Value Chain Integration",
 * World Bank Economic Review (lhaf017), §3.1. By small solves alone: imported content is 1 − V_s L_ss.
 */
export function tripartiteDecomposition(model: TradeModel): BilateralTerms<TripartiteTerm> {
  const { economies, economyOf, bilateralExports, finalDemand, localMultipliers, origins } = model;
  const G = economies.length;
  const T = TRIPARTITE_TERMS.length;
  const all = emptyTerms(model, TRIPARTITE_TERMS);
  const forHome = deliveriesForHome(model);
  for (let k = 0; k < economyOf.length; k++) {
    const local = localMultipliers[k]!;
    // Not 1 − local: where a table's value added leaves out taxes, a unit's origins do not add up to one.
    let content = 0;
    for (let s = 0; s < G; s++) content += origins[k * G + s]!;
    for (let r = 0; r < G; r++) {
      if (r === economyOf[k]) continue;
      const at = k * G + r;
      const exported = bilateralExports[at]!;
      const absorbed = finalDemand[at]! + forHome[at]!;
      const onward = exported - absorbed;
      const imported = content - local;
      all.values.set([exported, local * absorbed, local * onward, imported * onward, imported * absorbed], at * T);
    }
  }
  return all;
}
