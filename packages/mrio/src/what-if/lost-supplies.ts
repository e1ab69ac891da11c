import type { LeontiefModel } from '../structure/leontief.js';
import type { CoefficientChange } from './coefficient-change.js';

/**
 * What takes the place of inputs that fall away: nothing; the user's own country; or all others that supply the same
 * industry's products to that user, each in proportion to what it supplies already. Where there is no one to turn to, the
 * input is lost.
 */
export type Substitution = 'none' | 'domestic' | 'proportional';

/** Which deliveries fall away: those of `suppliers` to `users`, by a share between 0 and 1. */
export interface LostSupplies {
  /** Indices of country-industries. */
  suppliers: number[];
  users: number[];
  share: number;
  substitution?: Substitution;
}

/**
 * The change of coefficients when suppliers fall away for some users: a country, an industry or a single link. It has few
 * rows: the suppliers, and the industries of other countries that take their place. Hypothetical extraction: Dietzenbacher,
 * van Burken & Kondo 2019 (global extraction with substitution).
 * @throws RangeError where the share is not between 0 and 1
 */
export function lostSupplies(model: LeontiefModel, lost: LostSupplies): CoefficientChange {
  const { suppliers, users, share, substitution = 'none' } = lost;
  if (!(share >= 0 && share <= 1)) throw new RangeError(`the share that falls away is ${share}; expected 0 to 1`);
  const { table } = model;
  const n = table.x.length;
  const N = table.industries.length;
  const gone = new Set(suppliers);
  const lines = linesOf(lost, gone, N, n);
  const values = new Float64Array(lines.length * n);
  const at = new Map(lines.map((i, r) => [i, r]));
  const rowOf = (i: number): Float64Array => values.subarray(at.get(i)! * n, (at.get(i)! + 1) * n);
  const missing = new Float64Array(n);
  for (const industry of new Set(suppliers.map((i) => i % N))) {
    missing.fill(0);
    for (const i of gone) {
      if (i % N !== industry) continue;
      const row = rowOf(i);
      for (const j of users) {
        const lost = share * model.coefficient(i, j);
        row[j]! -= lost;
        missing[j]! += lost;
      }
    }
    if (substitution === 'domestic') fromOwnCountry(industry);
    if (substitution === 'proportional') fromAllOthers(industry);
  }
  return withoutZeros({ by: 'rows', indices: Int32Array.from(lines), values });

  function fromOwnCountry(industry: number): void {
    for (const j of users) {
      const own = Math.floor(j / N) * N + industry;
      if (missing[j] !== 0 && !gone.has(own)) rowOf(own)[j]! += missing[j]!;
    }
  }

  /** Supplier by supplier, as the table lies in memory: what all others supply to each user, then the part of each. */
  function fromAllOthers(industry: number): void {
    const others = [...Array(n / N).keys()].map((country) => country * N + industry).filter((i) => !gone.has(i));
    const supplied = new Float64Array(n);
    for (const i of others) {
      const row = rowOf(i);
      for (const j of users) {
        const own = model.coefficient(i, j);
        row[j] = own;
        supplied[j]! += own;
      }
    }
    const factor = supplied.map((all, j) => (all === 0 ? 0 : missing[j]! / all));
    for (const i of others) {
      const row = rowOf(i);
      for (const j of users) row[j]! *= factor[j]!;
    }
  }
}

/** The rows that may change: the suppliers, and those who may take their place. */
function linesOf({ users, substitution = 'none' }: LostSupplies, gone: Set<number>, N: number, n: number): number[] {
  const industries = new Set([...gone].map((i) => i % N));
  const countries =
    substitution === 'proportional'
      ? Array.from({ length: n / N }, (_, country) => country)
      : substitution === 'domestic'
        ? [...new Set(users.map((j) => Math.floor(j / N)))]
        : [];
  const substitutes = [...industries].flatMap((industry) => countries.map((country) => country * N + industry));
  return [...new Set([...gone, ...substitutes])];
}

/** Rows of zeros cost a solve each and change nothing. */
function withoutZeros({ by, indices, values }: CoefficientChange): CoefficientChange {
  const n = values.length / Math.max(1, indices.length);
  const rowAt = (r: number) => values.subarray(r * n, (r + 1) * n);
  const kept = [...indices.keys()].filter((r) => rowAt(r).some((value) => value !== 0));
  if (kept.length === indices.length) return { by, indices, values };
  const fewer = new Float64Array(kept.length * n);
  kept.forEach((r, to) => {
    fewer.set(rowAt(r), to * n);
  });
  return { by, indices: Int32Array.from(kept, (r) => indices[r]!), values: fewer };
}
