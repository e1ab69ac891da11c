import { sumByCountry } from '../structure/by-country.js';
import type { LeontiefModel } from '../structure/leontief.js';
import { domesticValueAdded } from './domestic-value-added.js';
import { foreignValueAdded } from './foreign-value-added.js';
import { grossExports } from './gross-exports.js';
import { gvcPosition } from './gvc-position.js';
import { intermediateExports } from './intermediate-exports.js';
import { share } from './share.js';
import { valueAddedInExports } from './value-added-in-exports.js';

/**
 * GVC position by another reading of IV, G: ln(1 + IV′) − ln(1 + FV) with IV′ᵣ = v_r L_rr e_r(intermediate) / Eᵣ, the
 * domestic value added in a country's own intermediate exports, whether or not the buyers export it again. Much of the
 * literature after Koopman et al. 2010 computes the index so; it lies far above theirs. Null where nothing is exported.
 */
export function forwardPosition(model: LeontiefModel): (number | null)[] {
  const { table } = model;
  const exports = grossExports(table);
  const totals = sumByCountry(exports, table);
  const forward = sumByCountry(domesticValueAdded(model, intermediateExports(table)), table);
  const FV = foreignValueAdded(valueAddedInExports(model, exports), totals);
  return FV.map((fv, r) => gvcPosition(share(forward[r]!, totals[r]!), fv));
}
