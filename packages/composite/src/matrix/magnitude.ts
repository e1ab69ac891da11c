/** The largest distance of the values from zero; 0 where there are none. A value that is no number does not count. */
export function magnitude(values: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) {
    const distance = Math.abs(values[i]!);
    if (distance > most) most = distance;
  }
  return most;
}
