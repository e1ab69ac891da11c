import { sum } from '../matrix/moments.js';
import type { SpatialWeights } from './spatial-weights.js';

/** The sums of weights that the moments of Moran's I and Geary's C are made of. */
export interface WeightSums {
  /** Σᵢⱼ wᵢⱼ */
  s0: number;
  /** ½ Σᵢⱼ (wᵢⱼ + wⱼᵢ)² */
  s1: number;
  /** Σᵢ (wᵢ· + w·ᵢ)² */
  s2: number;
}

/** S₀, S₁, S₂ of Cliff & Ord 1981. */
export function weightSums({ neighbours, weights }: SpatialWeights): WeightSums {
  const rows = weights.map(sum);
  const columns = new Array<number>(rows.length).fill(0);
  const between = neighbours.map((list, i) => new Map(list.map((j, k) => [j, weights[i]![k]!])));
  let s1 = 0;
  neighbours.forEach((list, i) => {
    list.forEach((j, k) => {
      const weight = weights[i]![k]!;
      columns[j]! += weight;
      // ½(w + w')² summed over both directions is w² + w w', which needs only the pairs that are there.
      s1 += weight * weight + weight * (between[j]!.get(i) ?? 0);
    });
  });
  return {
    s0: sum(rows),
    s1,
    s2: sum(rows.map((row, i) => (row + columns[i]!) ** 2)),
  };
}
