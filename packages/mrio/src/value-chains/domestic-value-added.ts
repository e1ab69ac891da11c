import { factorIdentityMinus, type LeontiefModel } from '../structure/leontief.js';
import { labelOf } from '../table/input-output-table.js';

/**
 * v_r (I − A_rr)⁻¹, n: value added that a unit of each country-industry's exports brings at home, through home suppliers
 * alone, so that value which leaves twice counts once. Koopman, Wang, Wei 2014 (AER 104(2)). One small solve a country.
 * @throws SingularTableError where a country's own block has no inverse
 */
export function localValueAddedMultipliers({ table, algebra, coefficientsAmong, v }: LeontiefModel): Float64Array {
  const N = table.industries.length;
  const n = v.length;
  const multipliers = new Float64Array(n);
  table.countries.forEach((_, r) => {
    const from = r * N;
    const block = coefficientsAmong(Int32Array.from({ length: N }, (_country, i) => from + i));
    const labels = { name: table.name, label: (k: number) => labelOf(table, from + k) };
    const factors = factorIdentityMinus(block, labels, algebra);
    multipliers.set(algebra.solve(factors, v.slice(from, from + N), 1, { transposed: true }), from);
  });
  return multipliers;
}

/** DVA, n: domestic value added in the gross exports of each country-industry, v_r L_rr ê_r, in the table's unit. */
export function domesticValueAdded(model: LeontiefModel, exports: Float64Array): Float64Array {
  const multipliers = localValueAddedMultipliers(model);
  return exports.map((value, i) => value * multipliers[i]!);
}
