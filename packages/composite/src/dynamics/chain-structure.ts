/** Which classes of a Markov chain lead where. Kemeny & Snell 1976, ch. 2. */
export interface ChainStructure {
  /** Classes that nothing was seen in: neither left nor entered. They are no part of the chain. */
  absent: number[];
  /** Classes entered, in the last period, and never left: taken to be left never, for want of better. */
  neverLeft: number[];
  /** Sets of classes that lead to each other and out of which nothing leads: where the chain ends up. */
  closed: {
    classes: number[] /** 1, or the number of steps after which alone a return is possible. */;
    period: number;
  }[];
  /** Classes that the chain leaves for good sooner or later. */
  transient: number[];
  /** Classes that are closed sets of their own: once in, never out. */
  absorbing: number[];
  /** All classes lead to all others. */
  irreducible: boolean;
  /** Irreducible and of period 1: whatever the start, the shares of the classes approach the steady state. */
  ergodic: boolean;
}

/**
 * The structure of a chain.
 * @param transitions counted or as probabilities, from row to column: only where they are zero matters
 */
export function chainStructure(transitions: readonly (readonly number[])[]): ChainStructure {
  const all = [...transitions.keys()];
  const left = all.map((i) => transitions[i]!.some((count) => count > 0));
  const entered = all.map((j) => transitions.some((row) => row[j]! > 0));
  const absent = all.filter((i) => !left[i] && !entered[i]);
  const present = all.filter((i) => left[i] || entered[i]);
  const reach = reachable(transitions);
  const mutual = (i: number): number[] => present.filter((j) => i === j || (reach[i]![j] && reach[j]![i]));
  const recurrent = present.filter((i) => present.every((j) => !reach[i]![j] || reach[j]![i]));
  const closed = recurrent
    .map(mutual)
    .filter((set, i) => set[0] === recurrent[i])
    .map((classes) => ({ classes, period: periodOf(classes, transitions) }));
  const irreducible = present.length > 0 && closed[0]?.classes.length === present.length;
  return {
    absent,
    neverLeft: all.filter((i) => !left[i] && entered[i]),
    closed,
    transient: present.filter((i) => !recurrent.includes(i)),
    absorbing: closed.filter(({ classes }) => classes.length === 1).map(({ classes }) => classes[0]!),
    irreducible,
    ergodic: irreducible && closed[0]!.period === 1,
  };
}

/** Which class can follow which, in one step or more. Warshall 1962. */
export function reachable(transitions: readonly (readonly number[])[]): boolean[][] {
  const reach = transitions.map((row) => row.map((count) => count > 0));
  for (const [k, through] of reach.entries()) {
    for (const row of reach) {
      if (!row[k]) continue;
      through.forEach((leads, j) => {
        if (leads) row[j] = true;
      });
    }
  }
  return reach;
}

/** The greatest common divisor of the lengths of all ways round, from the steps at which a search comes past. Denardo 1977. */
function periodOf(classes: readonly number[], transitions: readonly (readonly number[])[]): number {
  const steps = new Map([[classes[0]!, 0]]);
  let divisor = 0;
  for (const i of steps.keys()) {
    for (const j of classes) {
      if (!(transitions[i]![j]! > 0)) continue;
      const step = steps.get(i)! + 1;
      if (steps.has(j)) divisor = greatestCommonDivisor(divisor, Math.abs(step - steps.get(j)!));
      else steps.set(j, step);
    }
  }
  return divisor || 1;
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));
