/**
 * ln(1 + IV) − ln(1 + FV): above zero where a country or industry supplies more to others' exports than it takes from them
 * for its own. Koopman, Powers, Wang, Wei 2010. Null where either share is missing.
 */
export function gvcPosition(iv: number | null, fv: number | null): number | null {
  return iv === null || fv === null ? null : Math.log1p(iv) - Math.log1p(fv);
}
