import { share } from './share.js';

/**
 * FV, G: the share of other countries' value added in the gross exports of each country: column s of VBE without the
 * diagonal, over Eₛ. Koopman, Powers, Wang, Wei 2010. Null where nothing is exported.
 */
export function foreignValueAdded(VBE: Float64Array, exports: Float64Array): (number | null)[] {
  const G = exports.length;
  return Array.from(exports, (total, s) => {
    let foreign = 0;
    for (let r = 0; r < G; r++) if (r !== s) foreign += VBE[r * G + s]!;
    return share(foreign, total);
  });
}
