const SMALLEST = 1e-300;
const MOST_TERMS = 10_000;

/**
 * a₁/(b₁ + a₂/(b₂ + …)) by Lentz's method as changed by Thompson & Barnett 1986, until a step moves it by less than the
 * last digit.
 * @param term aₖ and bₖ for k = 1, 2, …
 */
export function continuedFraction(term: (k: number) => readonly [numerator: number, denominator: number]): number {
  let value = SMALLEST;
  let above = value;
  let below = 0;
  for (let k = 1; k <= MOST_TERMS; k++) {
    const [a, b] = term(k);
    below = 1 / (b + a * below || SMALLEST);
    above = b + a / above || SMALLEST;
    value *= above * below;
    if (Math.abs(above * below - 1) < Number.EPSILON) return value;
  }
  throw new RangeError(`a continued fraction did not settle in ${MOST_TERMS} terms`);
}
