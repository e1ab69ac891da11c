import type { CompiledIndex } from '../definition/compile-index.js';
import { AT_ONCE, type BlockKernel } from '../kernel/block-kernel.js';
import { WeightLayout } from '../kernel/weight-layout.js';
import { describeWay, OWN_WAY, type VariedFactors, type Way } from './factors.js';
import { isRefusal, type ReadyBlock, ReadyWays } from './ready-ways.js';

/** A point under its way. */
interface PlacedPoint {
  point: number;
  blocks: ReadyBlock[];
}

/** Choices under which a step cannot be done, and why. */
export interface Refusal {
  choices: string;
  why: string;
}

/** Takes the scores of a point, which stand in `scores` from `at` on in the order of the data's rows. */
export type ScoreSink = (point: number, scores: Float64Array, at: number) => void;

/**
 * Evaluates an index at points of its varied factors: a number in [0, 1) for each choice, then one for each weight that noise
 * disturbs. Points that differ in weights alone are evaluated together. Weights that come from data are found once a way, without
 * noise, and disturbed afterwards; units' own weights (benefit of the doubt) are not disturbed.
 */
export class VariantEngine {
  /** Numbers that a point has for weights: one a member of each group with two or more. */
  readonly disturbances: number;
  /** Numbers of a point. */
  readonly dimensions: number;
  private readonly rows: number;
  private readonly layout: WeightLayout;
  private readonly disturbed: number[];
  private readonly factors: Float64Array;
  private readonly sets: Float64Array;
  private readonly scores: Float64Array;
  private readonly scoresOfBlock: Float64Array;
  private readonly ways: ReadyWays;

  constructor(
    private readonly compiled: CompiledIndex,
    private readonly varied: VariedFactors,
    /** Whether scores themselves are wanted, or numbers in their order will do. */
    private readonly wanted: 'scores' | 'order' = 'scores',
  ) {
    this.rows = compiled.data.units.length;
    this.layout = new WeightLayout(compiled.hierarchy.nodes);
    this.disturbed = varied.weightNoise > 0 ? this.layout.placesWithPeers() : [];
    this.disturbances = this.disturbed.length;
    this.dimensions = varied.choosing.length + this.disturbances;
    this.ways = new ReadyWays(compiled, varied.alternatives, this.layout);
    this.factors = new Float64Array(this.layout.length).fill(1);
    this.sets = new Float64Array(AT_ONCE * this.layout.length);
    this.scores = new Float64Array(AT_ONCE * this.rows);
    this.scoresOfBlock = new Float64Array(AT_ONCE * this.rows);
  }

  /** Scores by the definition's own choices and weights. */
  ownScores(): Float64Array {
    const blocks = this.ways.get(OWN_WAY);
    if (blocks instanceof Error) throw blocks;
    const still = new Float64Array(this.layout.length).fill(1);
    this.evaluate([{ point: 0, blocks }], () => still);
    return this.scores.slice(0, this.rows);
  }

  /**
   * Gives the scores of each of `count` points to the sink, in any order. points: count × dimensions.
   * @param refuse told of a point that has no scores; without it, that is an error
   */
  run(points: Float64Array, count: number, sink: ScoreSink, refuse?: (refusal: Refusal) => void): void {
    const groups = new Map<BlockKernel, PlacedPoint[]>();
    const way: Way = { ...OWN_WAY };
    for (let point = 0; point < count; point++) {
      this.readWay(points, point, way);
      const ready = this.ways.get(way);
      if (ready instanceof Error) {
        this.refuse(way, ready, refuse);
        continue;
      }
      // All blocks share their kernels where the first does.
      const group = groups.get(ready[0]!.kernel);
      if (group) group.push({ point, blocks: ready });
      else groups.set(ready[0]!.kernel, [{ point, blocks: ready }]);
    }
    for (const group of groups.values())
      for (let from = 0; from < group.length; from += AT_ONCE)
        this.runTogether(group.slice(from, from + AT_ONCE), points, sink, refuse);
  }

  /** At most AT_ONCE points that share their kernels. */
  private runTogether(
    batch: readonly PlacedPoint[],
    points: Float64Array,
    sink: ScoreSink,
    refuse?: (refusal: Refusal) => void,
  ): void {
    try {
      this.evaluate(batch, (point) => this.factorsAt(points, point));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (batch.length === 1) {
        const way: Way = { ...OWN_WAY };
        this.readWay(points, batch[0]!.point, way);
        this.refuse(way, error, refuse);
      } else for (const one of batch) this.runTogether([one], points, sink, refuse);
      return;
    }
    batch.forEach(({ point }, set) => {
      sink(point, this.scores, set * this.rows);
    });
  }

  private refuse(way: Way, { message }: Error, told?: (refusal: Refusal) => void): void {
    const choices = describeWay(way, this.varied.alternatives, this.compiled.definition.indicators);
    if (told) told({ choices, why: message });
    else throw new RangeError(`with ${choices}: ${message}`);
  }

  /** What a point chooses. */
  private readWay(points: Float64Array, point: number, way: Way): void {
    const { choosing } = this.varied;
    const from = point * this.dimensions;
    for (let f = 0; f < choosing.length; f++) choosing[f]!.choose(points[from + f]!, way);
  }

  /** By what each weight is multiplied at a point. */
  private factorsAt(points: Float64Array, point: number): Float64Array {
    const { weightNoise, choosing } = this.varied;
    const from = point * this.dimensions + choosing.length;
    for (let k = 0; k < this.disturbed.length; k++)
      this.factors[this.disturbed[k]!] = 1 + weightNoise * (2 * points[from + k]! - 1);
    return this.factors;
  }

  /** Writes the scores of all rows, set after set. */
  private evaluate(batch: readonly PlacedPoint[], factorsOf: (point: number) => Float64Array): void {
    const { layout, rows, scores, scoresOfBlock } = this;
    const orderOnly = this.wanted === 'order';
    batch[0]!.blocks.forEach(({ rows: own, kernel }, k) => {
      batch.forEach(({ point, blocks }, set) => {
        layout.disturb(blocks[k]!.weights, factorsOf(point), this.sets, set * layout.length);
      });
      if (own.length === rows) {
        // A block of all rows has them in the order of the data.
        kernel.run(this.sets, batch.length, scores, orderOnly);
        return;
      }
      kernel.run(this.sets, batch.length, scoresOfBlock, orderOnly);
      for (let set = 0; set < batch.length; set++)
        for (let i = 0; i < own.length; i++) scores[set * rows + own[i]!] = scoresOfBlock[set * own.length + i]!;
    });
  }
}
