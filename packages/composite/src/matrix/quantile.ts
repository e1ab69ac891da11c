/**
 * The quantile of values in ascending order, between two of them by straight line (type 7 of Hyndman & Fan 1996; what NumPy,
 * R and spreadsheets do).
 * @param share 0 … 1
 */
export function quantile(ascending: ArrayLike<number>, share: number): number {
  const place = share * (ascending.length - 1);
  const below = Math.floor(place);
  const low = ascending[below]!;
  const high = ascending[Math.min(below + 1, ascending.length - 1)]!;
  return low + (high - low) * (place - below);
}
