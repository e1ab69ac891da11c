import { spreadByEconomy, type TradeModel } from '../decompositions/trade-model.js';
import { leontiefTimes } from '../structure/leontief.js';

/**
 * Revealed comparative advantage in value added, n: an industry's share of the domestic value added in its economy's
 * exports, over the same share in all economies' exports together; above 1 is an advantage. Value added counts where it
 * arises, not where it leaves (forward linkage). Koopman, Wang & Wei 2014, §IV.C; ratio after Balassa 1965. Null where the
 * economy or the world's industry exports none. Industries must stand in the same order in every country.
 */
export function comparativeAdvantage(model: TradeModel): (number | null)[] {
  const { leontief, economies, economyOf } = model;
  const G = economies.length;
  const N = leontief.table.industries.length;
  const carried = leontiefTimes(leontief, spreadByEconomy(model, model.exports), G);
  const arising = Float64Array.from(economyOf, (s, k) => leontief.v[k]! * carried[k * G + s]!);
  const ofEconomy = new Float64Array(G);
  const ofIndustry = new Float64Array(N);
  let world = 0;
  arising.forEach((value, k) => {
    ofEconomy[economyOf[k]!]! += value;
    ofIndustry[k % N]! += value;
    world += value;
  });
  return Array.from(arising, (value, k) => {
    const own = ofEconomy[economyOf[k]!]!;
    const others = ofIndustry[k % N]!;
    return own === 0 || others === 0 ? null : value / own / (others / world);
  });
}
