import { membersOf } from '../matrix/members.js';
import { mean, sum } from '../matrix/moments.js';
import { amountsOf } from './amounts.js';
import { gini } from './gini.js';

/** Dagum's split of the Gini coefficient by groups. */
export interface DagumDecomposition {
  /** G over all values; within + between + transvariation. */
  total: number;
  /** G_w = Σ_j G_jj p_j s_j: inequality inside the groups. */
  within: number;
  /** G_nb = Σ_{j<h} G_jh (p_j s_h + p_h s_j) D_jh: net inequality between the groups. */
  between: number;
  /** G_t = Σ_{j<h} G_jh (p_j s_h + p_h s_j)(1 − D_jh): where groups overlap, members of the poorer above members of the richer. */
  transvariation: number;
  /** The three over G, 0 … 1; null among equals, where there is nothing to share out. */
  shares: { within: number; between: number; transvariation: number } | null;
  groups: DagumGroup[];
  /** G_jh by group and group, with G_jj on the diagonal: 0 … 1. */
  ginis: number[][];
  /** D_jh, the relative economic affluence, by group and group: 0 where the means are the same, 1 without overlap; 0 on the diagonal. */
  affluence: number[][];
}

export interface DagumGroup {
  group: string;
  members: number;
  mean: number;
  /** p_j = n_j / n. */
  populationShare: number;
  /** s_j, of the sum of all values. */
  amountShare: number;
}

/**
 * The Gini coefficient split by groups into within, net between and transvariation, which add up to G for any amounts and any
 * groups, overlapping or not. Dagum 1997, "A new approach to the decomposition of the Gini income inequality ratio",
 * Empirical Economics 22(4), 515–531.
 * @param groups one label a value
 * @throws RangeError for negative values, where all are zero, or where labels and values differ in number
 */
export function dagum(values: readonly number[], groups: readonly string[]): DagumDecomposition {
  const { amounts, unit } = amountsOf(values);
  const amount = sum(amounts);
  const n = values.length;
  const members = [...membersOf(groups, n)].map(([group, positions]) => ({
    group,
    ascending: positions.map((i) => amounts[i]!).sort((a, b) => a - b),
  }));
  const described = members.map(({ group, ascending }) => describe(group, ascending, n, amount));
  const ginis = square(members.length);
  const affluence = square(members.length);
  let within = 0;
  let between = 0;
  let transvariation = 0;
  members.forEach(({ ascending: own }, j) => {
    ginis[j]![j] = described[j]!.mean === 0 ? 0 : gini(own);
    within += ginis[j]![j]! * described[j]!.populationShare * described[j]!.amountShare;
    for (let h = 0; h < j; h++) {
      const other = members[h]!.ascending;
      const above = excess(own, other);
      const below = excess(other, own);
      const [more, less] = above > below ? [above, below] : [below, above];
      // p_j s_h + p_h s_j and G_jh share the factor of the two means, which cancels: both parts stay defined for groups of nothing.
      between += (more - less) / (n * amount);
      transvariation += (2 * less) / (n * amount);
      const means = described[j]!.mean + described[h]!.mean;
      ginis[j]![h] = ginis[h]![j] = means === 0 ? 0 : (more + less) / (own.length * other.length * means);
      affluence[j]![h] = affluence[h]![j] = more === 0 ? 0 : (more - less) / (more + less);
    }
  });
  const total = gini(values);
  const parts = { within, between, transvariation };
  const shares =
    total > 0 ? { within: within / total, between: between / total, transvariation: transvariation / total } : null;
  const groupsFound = described.map((group) => ({ ...group, mean: group.mean * unit }));
  return { total, ...parts, shares, groups: groupsFound, ginis, affluence };
}

/** Σ (a − b) over all pairs with a > b; both in ascending order. Adds up only terms of zero or more, so that nothing cancels. */
function excess(higher: readonly number[], lower: readonly number[]): number {
  let passed = 0;
  let gap = 0;
  let sum = 0;
  let last = 0;
  for (const value of higher) {
    gap += passed * (value - last);
    for (; passed < lower.length && lower[passed]! < value; passed++) gap += value - lower[passed]!;
    sum += gap;
    last = value;
  }
  return sum;
}

function describe(group: string, list: readonly number[], n: number, amount: number): DagumGroup {
  return {
    group,
    members: list.length,
    mean: mean(list),
    populationShare: list.length / n,
    amountShare: sum(list) / amount,
  };
}

const square = (size: number): number[][] => Array.from({ length: size }, () => new Array<number>(size).fill(0));
