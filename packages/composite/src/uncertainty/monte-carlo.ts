import type { CompiledIndex } from '../definition/compile-index.js';
import { Uncertainty } from '../definition/uncertainty-definition.js';
import { RankOrder } from '../kernel/rank-order.js';
import { type VariedSteps, variedFactors } from './factors.js';
import { randomNumbers } from './random.js';
import { type RankSpread, RankTally } from './rank-tally.js';
import { type Refusal, VariantEngine } from './variant-engine.js';

/** Ranks under all that a definition's `uncertainty` varies. */
export interface MonteCarlo {
  runs: number;
  seed: number;
  /** Share of runs that each interval holds. */
  interval: number;
  /** One a row of the data: how its rank within its period spreads. */
  rows: RankSpread[];
  /** Mean over rows of their mean distance from the rank that the definition's own choices give: R̄ of Saisana et al. */
  meanShift: number;
  /** Choices that were drawn but have no scores (a method cannot take their values), why, and in how many runs: these do not count. */
  refused: (Refusal & { runs: number })[];
  /** What each step was drawn from; null where it was not varied. */
  steps: VariedSteps;
}

/** Told how much is done, and of how much: long analyses can show that they go on. */
export interface Progress {
  progress?: (done: number, of: number) => void;
}

/** Runs that are drawn at once. */
const DRAWN_AT_ONCE = 16_384;

/**
 * Monte Carlo: each run draws a choice for every step that `uncertainty` gives alternatives for (all equally likely, the
 * definition's own among them), multiplies each weight by a number drawn evenly from 1 ± weightNoise, scores and ranks.
 * Saisana, Saltelli & Tarantola 2005 (JRSS A 168(2)). The same seed gives the same runs on every machine.
 * @throws IndicatorError, RangeError for data that the definition's own choices cannot use
 */
export function monteCarlo(compiled: CompiledIndex, { progress }: Progress = {}): MonteCarlo {
  const { runs, seed, interval } = compiled.definition.uncertainty ?? Uncertainty.parse({});
  const varied = variedFactors(compiled.definition);
  const engine = new VariantEngine(compiled, varied, 'order');
  const order = new RankOrder(compiled.periods.map(({ rows }) => rows));
  const own = new Int32Array(compiled.data.units.length);
  order.rank(engine.ownScores(), 0, own);
  const tally = new RankTally(peersOf(compiled));
  const refused: MonteCarlo['refused'] = [];
  const ranks = new Int32Array(own.length);
  const random = randomNumbers(seed);
  const points = new Float64Array(Math.min(runs, DRAWN_AT_ONCE) * engine.dimensions);
  for (let from = 0; from < runs; from += DRAWN_AT_ONCE) {
    const count = Math.min(DRAWN_AT_ONCE, runs - from);
    for (let k = 0; k < count * engine.dimensions; k++) points[k] = random();
    engine.run(
      points,
      count,
      (_, scores, at) => {
        order.rank(scores, at, ranks);
        tally.add(ranks);
      },
      (refusal) => {
        const known = refused.find(({ choices }) => choices === refusal.choices);
        if (known) known.runs++;
        else refused.push({ ...refusal, runs: 1 });
      },
    );
    progress?.(from + count, runs);
  }
  const rows = Array.from(own, (rank, row) => tally.spreadOf(row, rank, interval));
  const meanShift = rows.reduce((sum, { shift }) => sum + shift, 0) / rows.length;
  return { runs, seed, interval, rows, meanShift, refused, steps: varied.steps };
}

/** How many rows each row is ranked among. */
function peersOf({ data, periods }: CompiledIndex): number[] {
  const sizes = new Array<number>(data.units.length);
  for (const { rows } of periods) for (const row of rows) sizes[row] = rows.length;
  return sizes;
}
