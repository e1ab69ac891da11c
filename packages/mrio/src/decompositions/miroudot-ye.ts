import { leontiefTransposedTimes } from '../structure/leontief.js';
import { changedModel } from '../what-if/changed-model.js';
import { lostSupplies } from '../what-if/lost-supplies.js';
import type { Terms } from './bilateral-terms.js';
import { pick, type TradeModel } from './trade-model.js';

/** EXGR = DVA + DDC + FVA + FDC: domestic and foreign value added, and what crosses the perimeter more than once. */
export const MY_TERMS = ['EXGR', 'DVA', 'DDC', 'FVA', 'FDC'] as const;
export type MyTerm = (typeof MY_TERMS)[number];

/** Which flows make up the perimeter: all exports of the economy, or those to a partner, or those of some industries. */
export interface MyPerimeter {
  exporter: string;
  partner?: string;
  industries?: string[];
}

/**
 * Exports through any perimeter, with double counting measured against that perimeter alone. Miroudot & Ye 2021,
 * "Decomposing Value Added in Gross Exports", Economic Systems Research 33(1), eqs. 14–17: with B° the inverse of the
 * table without the perimeter's deliveries of inputs, DVA = V_s B°_ss E and DDC = V_s (B − B°)_ss E, likewise from abroad.
 * The deliveries are few rows of A: B° is applied by a low-rank update.
 * @throws RangeError where the exporter, partner or an industry is not of the table
 */
export function miroudotYeDecomposition(model: TradeModel, perimeter: MyPerimeter): Terms<MyTerm> {
  const { economies, economyOf, leontief, members } = model;
  const G = economies.length;
  const s = indexIn(economies, perimeter.exporter, 'exporter');
  const r = perimeter.partner === undefined ? null : indexIn(economies, perimeter.partner, 'partner');
  if (r === s) throw new RangeError(`the partner of ${perimeter.exporter} is itself`);
  const { industries } = leontief.table;
  const counted = new Set((perimeter.industries ?? industries).map((code) => indexIn(industries, code, 'industry')));
  const suppliers = Array.from(members[s]!).filter((k) => counted.has(k % industries.length));
  const users = Array.from(economyOf.keys()).filter((k) => (r === null ? economyOf[k] !== s : economyOf[k] === r));
  const inside = changedModel(leontief, lostSupplies(leontief, { suppliers, users, share: 1 }));
  const v = leontief.v;
  const split = new Float64Array(v.length * 2);
  v.forEach((share, k) => {
    split[k * 2 + (economyOf[k] === s ? 0 : 1)] = share;
  });
  const once = leontiefTransposedTimes(inside, split, 2);
  const all = leontiefTransposedTimes(leontief, split, 2);
  const exported = r === null ? pick(model.exports, Int32Array.from(suppliers)) : exportsTo(model, suppliers, r);
  const terms = { EXGR: 0, DVA: 0, DDC: 0, FVA: 0, FDC: 0 };
  suppliers.forEach((k, at) => {
    const value = exported[at]!;
    terms.EXGR += value;
    terms.DVA += once[k * 2]! * value;
    terms.DDC += (all[k * 2]! - once[k * 2]!) * value;
    terms.FVA += once[k * 2 + 1]! * value;
    terms.FDC += (all[k * 2 + 1]! - once[k * 2 + 1]!) * value;
  });
  return terms;

  function exportsTo({ bilateralExports }: TradeModel, from: number[], to: number): Float64Array {
    return Float64Array.from(from, (k) => bilateralExports[k * G + to]!);
  }
}

function indexIn(codes: string[], code: string, role: string): number {
  const at = codes.indexOf(code);
  if (at < 0) throw new RangeError(`the ${role} ${code} is not among ${codes.join(', ')}`);
  return at;
}
