/** part / whole, or null where there is no whole to have a share of: nothing is exported, or inventories make it negative. */
export function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
