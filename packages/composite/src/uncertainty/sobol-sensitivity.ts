import type { CompiledIndex } from '../definition/compile-index.js';
import { Sensitivity } from '../definition/uncertainty-definition.js';
import { RankOrder } from '../kernel/rank-order.js';
import { type VariedSteps, variedFactors } from './factors.js';
import type { Progress } from './monte-carlo.js';
import type { Sequence } from './point-source.js';
import { type Factor, sobolIndices } from './sobol-indices.js';
import type { OutputIndices } from './sobol-sums.js';
import { VariantEngine } from './variant-engine.js';

/** Which of the varied steps moves the results, and how much. */
export interface SobolSensitivity {
  /** What the indices of rows are of. */
  of: 'score' | 'rank';
  samples: number;
  seed: number;
  /** How often the index was computed: samples × (factors + 2). */
  evaluations: number;
  sequence: Sequence;
  /** The factors, each a step or all noise in weights together. */
  factors: string[];
  /** One a row of the data: its score, or its rank within its period. */
  rows: OutputIndices[];
  /** The mean over rows of the distance from the rank that the definition's own choices give. */
  meanShift: OutputIndices;
  steps: VariedSteps;
}

/**
 * Sobol's first-order and total indices of scores or ranks, and of the mean shift in rank, over the steps that the definition's
 * `uncertainty` varies: see `sobolIndices` for estimators. Saisana, Saltelli & Tarantola 2005 (JRSS A 168(2)).
 * @throws RangeError where nothing varies, or where a method cannot take what other choices make: indices need choices that all
 * go together
 */
export function sobolSensitivity(compiled: CompiledIndex, { progress }: Progress = {}): SobolSensitivity {
  const { samples, seed, of } = compiled.definition.sensitivity ?? Sensitivity.parse({});
  const varied = variedFactors(compiled.definition);
  const engine = new VariantEngine(compiled, varied, of === 'rank' ? 'order' : 'scores');
  const noise: Factor[] =
    engine.disturbances > 0 ? [{ name: 'noise in weights', dimensions: engine.disturbances }] : [];
  const factors = [...varied.choosing.map(({ name }) => ({ name })), ...noise];
  if (factors.length === 0)
    throw new RangeError('nothing varies: give alternatives, weightNoise or leaveOut under uncertainty');
  const order = new RankOrder(compiled.periods.map(({ rows }) => rows));
  const rows = compiled.data.units.length;
  const own = new Int32Array(rows);
  order.rank(engine.ownScores(), 0, own);
  const ranks = new Int32Array(rows);
  const outputs = rows + 1;
  let done = 0;
  const model = (points: Float64Array, out: Float64Array) => {
    engine.run(points, out.length / outputs, (point, scores, at) => {
      order.rank(scores, at, ranks);
      const to = point * outputs;
      let shift = 0;
      for (let i = 0; i < rows; i++) {
        out[to + i] = of === 'rank' ? ranks[i]! : scores[at + i]!;
        shift += Math.abs(ranks[i]! - own[i]!);
      }
      out[to + rows] = shift / rows;
    });
    done += out.length / outputs;
    progress?.(done, samples * (factors.length + 2));
  };
  const { evaluations, sequence, outputs: found } = sobolIndices(model, factors, outputs, { samples, seed });
  return {
    of,
    samples,
    seed,
    evaluations,
    sequence,
    factors: factors.map(({ name }) => name),
    rows: found.slice(0, rows),
    meanShift: found[rows]!,
    steps: varied.steps,
  };
}
