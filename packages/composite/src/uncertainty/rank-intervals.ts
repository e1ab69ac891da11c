import { methodOf } from '../definition/choices.js';
import { fit } from '../definition/fitting.js';
import type { IndexData } from '../definition/index-data.js';
import type { IndexDefinition } from '../definition/index-definition.js';
import { type Choices, choicesOf, completeMatrix, rankWithin, scoresBy, weightsBy } from '../definition/scores.js';
import { Uncertainty } from '../definition/uncertainty-definition.js';
import { scaledToOne } from '../matrix/decision-matrix.js';
import { randomNumbers } from './random.js';

/** What was drawn at each step, in words; null where the step kept the definition's choice. */
export interface VariedSteps {
  normalise: string | null;
  weights: string | null;
  aggregate: string | null;
}

export interface RankIntervals {
  /** 5th and 95th percentile of the rank of each row. */
  intervals: [low: number, high: number][];
  steps: VariedSteps;
}

const TAIL = 0.05;

/**
 * Ranks under uncertainty: each run draws a normalisation, a weighting scheme and an aggregation from the definition's own
 * and its alternatives (those that go together, all equally likely) and multiplies each weight by a factor drawn evenly
 * from 1 ± weightNoise. Saisana, Saltelli, Tarantola 2005 (JRSS A 168(2)). Imputation and outliers are not varied.
 */
export function rankIntervals(definition: IndexDefinition, data: IndexData): RankIntervals {
  const { runs, seed, weightNoise, ...alternatives } = definition.uncertainty ?? Uncertainty.parse({});
  const matrix = completeMatrix(definition, data);
  const ways = waysThrough(choicesOf(definition), {
    normalise: alternatives.normalise.map((choice) => methodOf(choice)),
    weights: alternatives.weights.flat().map((choice) => methodOf(choice)),
    aggregate: alternatives.aggregate.flat().map((choice) => methodOf(choice)),
  });
  const random = randomNumbers(seed);
  const weights = new Map(ways.map((way) => [way.weights, weightsBy(way.weights, definition, matrix)]));
  const drawn = data.units.map(() => new Float64Array(runs));
  for (let run = 0; run < runs; run++) {
    const way = ways[Math.floor(random() * ways.length)]!;
    const noisy = scaledToOne(
      weights.get(way.weights)!.map((weight) => weight * (1 + weightNoise * (2 * random() - 1))),
    );
    const ranks = rankWithin(scoresBy(way, noisy, definition, matrix), data.periods);
    ranks.forEach((value, i) => {
      drawn[i]![run] = value;
    });
  }
  return { intervals: drawn.map(interval), steps: describe(ways, weightNoise) };
}

/** All combinations of the choices that go together. */
function waysThrough(own: Choices, alternatives: { [Step in keyof Choices]: Choices[Step][] }): Choices[] {
  const ways: Choices[] = [];
  for (const normalise of new Set([own.normalise, ...alternatives.normalise])) {
    for (const aggregate of new Set([own.aggregate, ...alternatives.aggregate])) {
      if (!fit(normalise, aggregate)) continue;
      for (const weights of new Set([own.weights, ...alternatives.weights]))
        ways.push({ normalise, weights, aggregate });
    }
  }
  return ways;
}

function interval(ranks: Float64Array): [number, number] {
  const ascending = ranks.slice().sort();
  const at = (share: number): number => ascending[Math.round(share * (ascending.length - 1))]!;
  return [at(TAIL), at(1 - TAIL)];
}

function describe(ways: Choices[], noise: number): VariedSteps {
  const among = (step: keyof Choices): string | null => {
    const used = [...new Set(ways.map((way) => way[step]))];
    return used.length > 1 ? used.join(', ') : null;
  };
  const schemes = among('weights');
  const noisy = noise > 0 ? `± ${noise * 100} %` : null;
  return {
    normalise: among('normalise'),
    weights: [schemes, noisy].filter((part) => part !== null).join('; ') || null,
    aggregate: among('aggregate'),
  };
}
