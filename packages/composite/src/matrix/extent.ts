/** The least and the greatest of the values; by a loop, because hundreds of thousands do not fit into the arguments of Math.min. */
export function extent(values: Iterable<number>): [least: number, greatest: number] {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return [least, greatest];
}
