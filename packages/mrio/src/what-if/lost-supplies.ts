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
  const rows = new Map<number, Float64Array>();
  const rowOf = (i: number): Float64Array => {
    const row = rows.get(i) ?? new Float64Array(n);
    rows.set(i, row);
    return row;
  };
  for (const i of gone) {
    const row = rowOf(i);
    for (const j of users) {
      const missing = share * model.coefficient(i, j);
      if (missing === 0) continue;
      row[j]! -= missing;
      substitute(i % N, j, missing);
    }
  }
  const indices = Int32Array.from(rows.keys());
  const values = new Float64Array(indices.length * n);
  [...rows.values()].forEach((row, r) => {
    values.set(row, r * n);
  });
  return { by: 'rows', indices, values };

  function substitute(industry: number, j: number, missing: number): void {
    if (substitution === 'none') return;
    if (substitution === 'domestic') {
      const own = Math.floor(j / N) * N + industry;
      if (!gone.has(own)) rowOf(own)[j]! += missing;
      return;
    }
    let others = 0;
    for (let i = industry; i < n; i += N) if (!gone.has(i)) others += model.coefficient(i, j);
    if (others === 0) return;
    for (let i = industry; i < n; i += N) {
      const supplied = model.coefficient(i, j);
      if (!gone.has(i) && supplied !== 0) rowOf(i)[j]! += (missing * supplied) / others;
    }
  }
}
