/**
 * ln(1 + IV) − ln(1 + FV): above zero where a country or industry supplies more to others' exports than it takes from them
 * for its own. Koopman, Powers, Wang, Wei 2010. Null where either share is missing, or so negative (an
 * industry with large negative value added) that it has no logarithm.
 */
export function gvcPosition(iv: number | null, fv: number | null): number | null {
  if (iv === null || fv === null || iv <= -1 || fv <= -1) return null;
  return Math.log1p(iv) - Math.log1p(fv);
}
