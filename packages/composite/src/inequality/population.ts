/** How many each value stands for: amounts a head of regions, say, with the people who live there. */
export interface PopulationOptions {
  /** One a value, in any unit. Default: every value counts the same. */
  population?: readonly number[];
}

/** How much each of `count` values counts. @throws RangeError for a population that is none, or one that is not there for each value */
export function countsOf(count: number, { population }: PopulationOptions): readonly number[] {
  if (!population) return new Array<number>(count).fill(1);
  if (population.length !== count) throw new RangeError(`${population.length} populations for ${count} values`);
  const wrong = population.findIndex((people) => !(people > 0 && people < Number.POSITIVE_INFINITY));
  if (wrong >= 0)
    throw new RangeError(
      `population ${wrong + 1} is ${population[wrong]}: give a number above zero, or leave the value out`,
    );
  return population;
}

/** The options for some of the values. */
export const ofMembers = (positions: readonly number[], { population }: PopulationOptions): PopulationOptions =>
  population ? { population: positions.map((i) => population[i]!) } : {};

/** Σ c x: what the values add up to, each counted so many times. */
export const counted = (values: readonly number[], counts: readonly number[]): number =>
  values.reduce((total, value, i) => total + value * counts[i]!, 0);
