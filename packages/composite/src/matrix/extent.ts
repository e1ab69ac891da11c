/** The least and the greatest of the values; by a loop, because hundreds of thousands do not fit into the arguments of Math.min. */
export function extent(values: ArrayLike<number>): [least: number, greatest: number] {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return [least, greatest];
}
