/** The probability that a χ² variable with so many degrees of freedom exceeds x: Q(degrees / 2, x / 2) of the incomplete gamma function. */
export function chiSquareTail(x: number, degrees: number): number {
  if (!(degrees > 0)) throw new RangeError(`${degrees} degrees of freedom: they must be above zero`);
  if (x <= 0) return 1;
  const a = degrees / 2;
  const half = x / 2;
  const scale = Math.exp(-half + a * Math.log(half) - logGamma(a));
  const tail = half < a + 1 ? 1 - scale * series(a, half) : scale * continuedFraction(a, half);
  return Math.min(Math.max(tail, 0), 1);
}

/** Σ xᵏ / (a (a + 1) … (a + k)): DLMF 8.7.1. */
function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; k < 10_000 && term > sum * 1e-16; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** 1 / (x + 1 − a − 1 (1 − a) / (x + 3 − a − …)): DLMF 8.9.2, from the front by Lentz's method. */
function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let value = d;
  for (let k = 1; k < 10_000; k++) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return value;
}

/** ln Γ(z), z > 0: Stirling's series (DLMF 5.11.1) after shifting z above 10. */
function logGamma(z: number): number {
  let shift = 0;
  let at = z;
  for (; at < 10; at++) shift -= Math.log(at);
  const inverse = 1 / (at * at);
  const correction = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) / at;
  return shift + (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + correction;
}
