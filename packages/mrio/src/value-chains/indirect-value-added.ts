import { share } from './share.js';

/**
 * IV, G: each country's value added in the gross exports of other countries, over its own gross exports: row r of VBE
 * without the diagonal, over Eᵣ. Koopman, Powers, Wang, Wei 2010. Null where nothing is exported.
 */
export function indirectValueAdded(VBE: Float64Array, exports: Float64Array): (number | null)[] {
  const G = exports.length;
  return Array.from(exports, (total, r) => {
    let indirect = 0;
    for (let s = 0; s < G; s++) if (s !== r) indirect += VBE[r * G + s]!;
    return share(indirect, total);
  });
}
