import { leontiefTimes } from '../structure/leontief.js';
import type { Terms } from './bilateral-terms.js';
import { spreadByEconomy, type TradeModel } from './trade-model.js';

/**
 * The OECD's indicators of trade in value added, by their codes: gross exports; domestic content, of which direct, indirect
 * and re-imported; foreign content (backward); domestic value added in the exports of others (forward), FEXDVA.
 */
export const TIVA_TERMS = ['EXGR', 'EXGR_DVA', 'EXGR_DDC', 'EXGR_IDC', 'EXGR_RIM', 'EXGR_FVA', 'FEXDVA'] as const;
export type TivaTerm = (typeof TIVA_TERMS)[number];

/**
 * Indicators by country-industry, in the table's unit. OECD 2021, Guide to OECD's TiVA Indicators (STI Working Paper
 * 2019/03 and later editions), §§2–3: EXGR_DVA = V_s B_ss E_s, split by the diagonal and the rest of L_ss and by B_ss −
 * L_ss; FEXDVA counts value added where it arises. Not additive over both sides: forward participation is no part of exports.
 */
export function tivaIndicators(model: TradeModel): Terms<TivaTerm>[] {
  const { economies, economyOf, exports, leontief, local, localMultipliers, members, origins } = model;
  const G = economies.length;
  const { algebra, v } = leontief;
  const direct = new Float64Array(v.length);
  members.forEach((own, s) => {
    const size = own.length;
    const identity = new Float64Array(size * size);
    for (let at = 0; at < size; at++) identity[at * size + at] = 1;
    const L = algebra.solve(local[s]!, identity, size);
    own.forEach((k, at) => {
      direct[k] = v[k]! * L[at * size + at]!;
    });
  });
  const carried = leontiefTimes(leontief, spreadByEconomy(model, exports), G);
  return Array.from(exports, (EXGR, k) => {
    const s = economyOf[k]!;
    let content = 0;
    let abroad = 0;
    for (let r = 0; r < G; r++) {
      content += origins[k * G + r]!;
      if (r !== s) abroad += carried[k * G + r]!;
    }
    const own = origins[k * G + s]!;
    return {
      EXGR,
      EXGR_DVA: own * EXGR,
      EXGR_DDC: direct[k]! * EXGR,
      EXGR_IDC: (localMultipliers[k]! - direct[k]!) * EXGR,
      EXGR_RIM: (own - localMultipliers[k]!) * EXGR,
      EXGR_FVA: (content - own) * EXGR,
      FEXDVA: v[k]! * abroad,
    };
  });
}
