import { byYear, type Points, toPoints } from './points.js';

/** Product of two series in the years that both have, times a constant: R&D expenditure = intensity / 100 × GDP. */
export function product(left: Points, right: Points, factor = 1): [string, number][] {
  const other = byYear(right);
  const products = new Map<number, number>();
  for (const [year, value] of byYear(left)) {
    const match = other.get(year);
    if (match !== undefined) products.set(year, factor * value * match);
  }
  return toPoints(products);
}
