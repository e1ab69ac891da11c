export interface RankOptions {
  /** 'min': equals share the best rank (1, 2, 2, 4); 'mean': they share the mean of their ranks (1, 2.5, 2.5, 4). Default 'min'. */
  ties?: 'min' | 'mean';
  /** Which value comes first. Default 'highest'. */
  first?: 'highest' | 'lowest';
}

/** The rank of each value, 1 first. @throws RangeError for a value that is not a number */
export function rank(values: readonly number[], { ties = 'min', first = 'highest' }: RankOptions = {}): number[] {
  const wrong = values.findIndex(Number.isNaN);
  if (wrong >= 0) throw new RangeError(`value ${wrong + 1} is not a number and has no rank`);
  const sign = first === 'highest' ? -1 : 1;
  const order = values.map((_, i) => i).sort((a, b) => sign * (values[a]! - values[b]!));
  const ranks = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let k = from; k < to; k++) ranks[order[k]!] = ties === 'min' ? from + 1 : (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}
