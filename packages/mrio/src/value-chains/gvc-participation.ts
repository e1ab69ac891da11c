/** IV + FV. Koopman, Powers, Wang, Wei 2010. Null where either share is missing. */
export function gvcParticipation(iv: number | null, fv: number | null): number | null {
  return iv === null || fv === null ? null : iv + fv;
}
