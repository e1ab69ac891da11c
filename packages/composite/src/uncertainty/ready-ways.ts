import { cached } from '../definition/cached.js';
import type { CompiledIndex, Variant } from '../definition/compile-index.js';
import { type BlockKernel, blockKernel } from '../kernel/block-kernel.js';
import type { WeightLayout } from '../kernel/weight-layout.js';
import { IndicatorError } from '../matrix/decision-matrix.js';
import type { Alternatives, Way } from './factors.js';

/** A block of rows under one way through the steps: what is left is to disturb its weights, and to aggregate. */
export interface ReadyBlock {
  rows: Int32Array;
  weights: Float64Array;
  kernel: BlockKernel;
}

/** Prepares each way through the steps once, when it is first drawn. */
export class ReadyWays {
  private readonly known = new Map<number, ReadyBlock[] | Error>();
  private readonly kernels = new Map<string, BlockKernel>();

  constructor(
    private readonly compiled: CompiledIndex,
    private readonly alternatives: Alternatives,
    private readonly layout: WeightLayout,
  ) {}

  /** The blocks of a way, one where the panel is pooled; or why it has no weights or scale. */
  get(way: Way): ReadyBlock[] | Error {
    return cached(this.known, this.keyOf(way), () => this.prepare(way));
  }

  private prepare(way: Way): ReadyBlock[] | Error {
    try {
      const variant = this.variantOf(way);
      return variant.blocks.map((block, k) => ({
        rows: block.rows,
        weights: this.layout.layOut(block.nodes),
        kernel: this.kernelFor(way, variant, k),
      }));
    } catch (error) {
      if (isRefusal(error)) return error;
      throw error;
    }
  }

  private variantOf(way: Way): Variant {
    const { imputation, outliers, normalise, weights, aggregate } = this.alternatives;
    return this.compiled.variant({
      imputation: imputation[way.imputation]!,
      outliers: outliers[way.outliers]!,
      normalise: normalise[way.normalise]!,
      weights: weights[way.weights]!,
      aggregate: aggregate[way.aggregate]!,
      leaveOut: way.leftOut < 0 ? null : way.leftOut,
    });
  }

  /** Ways that differ in weights alone share a kernel; so do those that leave an indicator out, where no group changes by it. */
  private kernelFor(way: Way, { blocks }: Variant, position: number): BlockKernel {
    const block = blocks[position]!;
    const { imputation, outliers, normalise, aggregate } = way;
    const shape = block.nodes.map(({ passedOn, members }) => (passedOn ? 2 : members.length === 0 ? 1 : 0));
    const own = block.nodes.some(({ ownWeights }) => ownWeights !== null) ? [way.weights, way.leftOut] : [];
    const key = [position, imputation, outliers, normalise, aggregate, ...shape, ...own].join();
    return cached(this.kernels, key, () => blockKernel(block, this.layout));
  }

  private keyOf(way: Way): number {
    const { imputation, outliers, normalise, weights, aggregate } = this.alternatives;
    let key = way.leftOut + 1;
    key = key * imputation.length + way.imputation;
    key = key * outliers.length + way.outliers;
    key = key * normalise.length + way.normalise;
    key = key * weights.length + way.weights;
    return key * aggregate.length + way.aggregate;
  }
}

/** Whether an error says that data and method do not go together, rather than that something is broken. */
export const isRefusal = (error: unknown): error is RangeError | IndicatorError =>
  error instanceof RangeError || error instanceof IndicatorError;
