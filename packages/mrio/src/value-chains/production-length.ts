import { locally, ownFinalDemand, type TradeModel } from '../decompositions/trade-model.js';
import { rowSums } from '../structure/by-country.js';
import { leontiefTimes, leontiefTransposedTimes } from '../structure/leontief.js';

/** Parts of an industry's value added (forward) or of its final product (backward), and the mean number of stages in each. */
export interface ProductionLength {
  /** Shares of the whole: made and used at home; traded as a final good once; crossing borders for production. */
  share: { domestic: number; traditional: number; chain: number };
  /** Mean number of production stages; null where the part is nothing. */
  length: { all: number | null; domestic: number | null; traditional: number | null; chain: number | null };
}

/**
 * Production length of Wang, Wei, Yu & Zhu 2017 (NBER 23222, eqs. 6–20), by country-industry. Forward, from an industry's
 * value added to final use: V̂B = V̂L Yᴰ + V̂L Yᶠ + V̂L Aᶠ B Y with lengths V̂LL…; backward, from value added to an
 * industry's final product. `position` is the ratio of the chain parts' lengths, forward over backward (eq. 30).
 */
export function productionLengths(model: TradeModel): {
  forward: ProductionLength[];
  backward: ProductionLength[];
  position: (number | null)[];
} {
  const forward = forwardLengths(model);
  const backward = backwardLengths(model);
  const position = forward.map(({ length }, k) => {
    const behind = backward[k]!.length.chain;
    return length.chain === null || behind === null || behind === 0 ? null : length.chain / behind;
  });
  return { forward, backward, position };
}

function forwardLengths(model: TradeModel): ProductionLength[] {
  const { leontief } = model;
  const home = ownFinalDemand(model);
  const all = rowSums(model.finalDemand, home.length);
  const sold = all.map((value, k) => value - home[k]!);
  const output = leontiefTimes(leontief, all, 1);
  const twice = leontiefTimes(leontief, output, 1);
  const abroad = (vector: Float64Array) => crossing(model, vector, false);
  return parts(
    { domestic: locally(model, home), traditional: locally(model, sold), chain: locally(model, abroad(output)) },
    (one) => locally(model, one),
    locally(model, abroad(twice)),
  );
}

function backwardLengths(model: TradeModel): ProductionLength[] {
  const { leontief, economyOf, finalDemand, localMultipliers } = model;
  const final = rowSums(finalDemand, economyOf.length);
  const home = ownFinalDemand(model);
  // V L and V L Aᶠ B per unit of final product; the first is met at home or sold abroad in the same proportions.
  const local = localMultipliers;
  const crossed = leontiefTransposedTimes(leontief, crossing(model, local, true), 1);
  const localTwice = locally(model, local, { transposed: true });
  const crossedFirst = leontiefTransposedTimes(leontief, crossing(model, localTwice, true), 1);
  const crossedAgain = leontiefTransposedTimes(leontief, crossed, 1);
  return Array.from(final, (all, k) => {
    const share = all === 0 ? 0 : home[k]! / all;
    const whole = local[k]! + crossed[k]!;
    const ratio = (part: number, of: number) => (of === 0 ? null : part / of);
    const localLength = ratio(localTwice[k]!, local[k]!);
    const chainLength = crossedFirst[k]! + crossedAgain[k]!;
    return {
      share: {
        domestic: whole === 0 ? 0 : (local[k]! * share) / whole,
        traditional: whole === 0 ? 0 : (local[k]! * (1 - share)) / whole,
        chain: whole === 0 ? 0 : crossed[k]! / whole,
      },
      length: {
        all: ratio(localTwice[k]! + chainLength, whole),
        domestic: share === 0 ? null : localLength,
        traditional: share === 1 ? null : localLength,
        chain: ratio(chainLength, crossed[k]!),
      },
    };
  });
}

/** Aᶠ · vector, n, or its transpose: deliveries between different economies alone. */
function crossing({ economyOf, leontief: { A } }: TradeModel, vector: Float64Array, transposed: boolean): Float64Array {
  const n = vector.length;
  const product = new Float64Array(n);
  for (let i = 0, at = 0; i < n; i++) {
    for (let j = 0; j < n; j++, at++) {
      if (economyOf[i] === economyOf[j]) continue;
      if (transposed) product[j]! += A[at]! * vector[i]!;
      else product[i]! += A[at]! * vector[j]!;
    }
  }
  return product;
}

/** Shares and lengths from the parts (n each) and from what the chain part's foreign stages add. */
function parts(
  made: { domestic: Float64Array; traditional: Float64Array; chain: Float64Array },
  again: (part: Float64Array) => Float64Array,
  chainAbroad: Float64Array,
): ProductionLength[] {
  const longer = { domestic: again(made.domestic), traditional: again(made.traditional), chain: again(made.chain) };
  const ratio = (part: number, of: number) => (of === 0 ? null : part / of);
  return Array.from(made.domestic, (domestic, k) => {
    const [traditional, chain] = [made.traditional[k]!, made.chain[k]!];
    const whole = domestic + traditional + chain;
    const chainLength = longer.chain[k]! + chainAbroad[k]!;
    const share = (part: number) => (whole === 0 ? 0 : part / whole);
    return {
      share: { domestic: share(domestic), traditional: share(traditional), chain: share(chain) },
      length: {
        all: ratio(longer.domestic[k]! + longer.traditional[k]! + chainLength, whole),
        domestic: ratio(longer.domestic[k]!, domestic),
        traditional: ratio(longer.traditional[k]!, traditional),
        chain: ratio(chainLength, chain),
      },
    };
  });
}
