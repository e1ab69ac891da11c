import { membersOf } from '../matrix/members.js';
import { sum } from '../matrix/moments.js';
import { amountsOf } from './amounts.js';
import { counted, countsOf, ofMembers, type PopulationOptions } from './population.js';

/**
 * Mean log deviation, Theil's L = (1/n) Σᵢ ln(x̄ / xᵢ): 0 among equals, without an upper end; with populations of amounts a
 * head Σᵢ pᵢ ln(x̄ / xᵢ), x̄ = Σ pᵢ xᵢ. Theil 1967.
 * @throws RangeError for a value that is not above zero: its logarithm is missing; or a population that is none
 */
export function meanLogDeviation(values: readonly number[], options: PopulationOptions = {}): number {
  const { amounts, unit } = amountsOf(values);
  const zero = values.indexOf(0);
  if (zero >= 0)
    throw new RangeError(
      `value ${zero + 1} is 0: the mean log deviation wants amounts above zero; leave it out or measure with theil, which takes zeros`,
    );
  const counts = countsOf(values.length, options);
  const people = sum(counts);
  const centre = Math.log(counted(amounts, counts) / people) + Math.log(unit);
  return sum(values.map((value, i) => counts[i]! * (centre - Math.log(value)))) / people;
}

export interface MeanLogDeviationDecomposition {
  total: number;
  /** Σ_g (n_g / n) ln(x̄ / x̄_g); n is the number of units, or of people where populations are given. */
  between: number;
  /** Σ_g (n_g / n) L_g. */
  within: number;
  /** Each group's own L and its share of the units, or of the people. */
  groups: Map<string, { meanLogDeviation: number; populationShare: number }>;
}

/** Theil's L split by groups, weighted by how many units they have: total = between + within exactly. Shorrocks 1980. @throws RangeError as above, and where labels and values differ in number */
export function meanLogDeviationByGroup(
  values: readonly number[],
  groups: readonly string[],
  options: PopulationOptions = {},
): MeanLogDeviationDecomposition {
  const total = meanLogDeviation(values, options);
  const counts = countsOf(values.length, options);
  const people = sum(counts);
  const { amounts } = amountsOf(values);
  const centre = counted(amounts, counts) / people;
  let between = 0;
  let within = 0;
  const parts: MeanLogDeviationDecomposition['groups'] = new Map();
  for (const [group, positions] of membersOf(groups, values.length)) {
    const list = positions.map((i) => amounts[i]!);
    const members = positions.map((i) => counts[i]!);
    const populationShare = sum(members) / people;
    const own = meanLogDeviation(list, ofMembers(positions, options));
    between += populationShare * Math.log(centre / (counted(list, members) / sum(members)));
    within += populationShare * own;
    parts.set(group, { meanLogDeviation: own, populationShare });
  }
  return { total, between, within, groups: parts };
}
