import { positionsOf } from './contiguity.js';
import { NO_ISLANDS } from './islands.js';
import { expectValueEach, type SpatialWeights } from './spatial-weights.js';

/**
 * Economic distance: wᵢⱼ = 1 / |xᵢ − xⱼ| of a characteristic such as output a head, one value a unit, often its mean over the years;
 * who is alike is near. With `weights` of places, each of those times this, so that only neighbours on the map count (嵌套矩阵).
 * Case, Rosen & Hines 1993 (Journal of Public Economics 52); Lin Guangping, Long Zhihe & Wu Mei 2005 (in China).
 * @throws RangeError for two units of the same value, which would be infinitely near, or a value that is missing
 */
export function economicDistanceWeights(
  units: readonly string[],
  values: readonly number[],
  { weights }: { weights?: SpatialWeights } = {},
): SpatialWeights {
  const positions = positionsOf(units);
  expectValueEach({ units }, values);
  if (weights && (weights.units.length !== units.length || weights.units.some((unit, i) => unit !== units[i])))
    throw new RangeError('the weights are of other units, or in another order');
  const everybody = [...positions.values()];
  const neighbours = weights?.neighbours ?? everybody.map((i) => everybody.filter((j) => j !== i));
  return {
    units,
    neighbours,
    weights: neighbours.map((list, i) =>
      list.map((j, k) => {
        const apart = Math.abs(values[i]! - values[j]!);
        if (apart === 0)
          throw new RangeError(
            `${units[i]} and ${units[j]} are both at ${values[i]}: one over their distance is infinite`,
          );
        return (weights ? weights.weights[i]![k]! : 1) / apart;
      }),
    ),
    islands: weights?.islands ?? NO_ISLANDS,
  };
}
