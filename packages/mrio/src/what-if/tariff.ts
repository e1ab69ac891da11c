import { type LeontiefModel, leontiefTransposedTimes } from '../structure/leontief.js';
import { changedModel } from './changed-model.js';
import type { CoefficientChange } from './coefficient-change.js';

/** A charge on deliveries of some suppliers to some users: `rate` times their value, paid on top of the price. */
export interface Tariff {
  /** Indices of the country-industries whose products are charged. */
  suppliers: number[];
  /** Indices of the country-industries that pay. */
  users: number[];
  /** 0.1 is 10 % of the delivery's value; a subsidy is negative. */
  rate: number;
}

/**
 * The charges τ_ij a_ij as a change of coefficients, in as few rows or columns as the tariffs allow. Tariffs on the same
 * delivery add up.
 * @throws RangeError where a rate is no number or below −1
 */
export function tariffChange({ coefficient, v }: LeontiefModel, tariffs: Tariff[]): CoefficientChange {
  const n = v.length;
  for (const { rate } of tariffs) {
    if (!(rate >= -1 && Number.isFinite(rate)))
      throw new RangeError(`a tariff of ${rate} is charged; expected −1 or more`);
  }
  const suppliers = [...new Set(tariffs.flatMap((tariff) => tariff.suppliers))];
  const users = [...new Set(tariffs.flatMap((tariff) => tariff.users))];
  const by = suppliers.length <= users.length ? 'rows' : 'columns';
  const lines = by === 'rows' ? suppliers : users;
  const at = new Map(lines.map((line, r) => [line, r]));
  const values = new Float64Array(lines.length * n);
  for (const { suppliers: charged, users: paying, rate } of tariffs) {
    for (const i of charged) {
      for (const j of paying) {
        const [line, across] = by === 'rows' ? [i, j] : [j, i];
        values[at.get(line)! * n + across]! += rate * coefficient(i, j);
      }
    }
  }
  return { by, indices: Int32Array.from(lines), values };
}

/**
 * Relative prices after tariffs, n (1 = unchanged), when every cost is passed on and quantities stay: p_j = Σᵢ pᵢ aᵢⱼ
 * (1 + τᵢⱼ) + vⱼ, so p = (I − A' − (τ∘A)')⁻¹ v. Leontief price model, Miller & Blair 2022, §2.6. An upper bound: no
 * one turns to another supplier.
 */
export function pricesAfterTariffs(model: LeontiefModel, tariffs: Tariff[]): Float64Array {
  const before = leontiefTransposedTimes(model, model.v, 1);
  const after = leontiefTransposedTimes(changedModel(model, tariffChange(model, tariffs)), model.v, 1);
  return after.map((price, k) => (before[k] === 0 ? 1 : price / before[k]!));
}
