import type { GroupNode } from '../definition/hierarchy.js';
import type { VariantNode } from '../definition/variant-nodes.js';

/** Where the weight of each member of each group stands in one array: node after node from the bottom up, the top last. */
export class WeightLayout {
  /** Where each node's weights begin, and where the last end. */
  readonly starts: number[] = [0];
  readonly length: number;

  constructor(readonly nodes: readonly GroupNode[]) {
    for (const { members } of nodes) this.starts.push(this.starts[this.starts.length - 1]! + members.length);
    this.length = this.starts[nodes.length]!;
  }

  /** The weights of a variant; members that it leaves out weigh nothing. */
  layOut(variant: readonly VariantNode[]): Float64Array {
    const laid = new Float64Array(this.length);
    this.nodes.forEach(({ members }, position) => {
      const { members: kept, weights } = variant[position]!;
      members.forEach(({ kind, at }, k) => {
        const among = kept.findIndex((one) => one.kind === kind && one.at === at);
        if (among >= 0) laid[this.starts[position]! + k] = weights[among]!;
      });
    });
    return laid;
  }

  /** Places of weights that another stands beside: a single member weighs 1 whatever happens. */
  placesWithPeers(): number[] {
    return this.nodes.flatMap(({ members }, node) =>
      members.length < 2 ? [] : members.map((_, k) => this.starts[node]! + k),
    );
  }

  /** For each indicator below a node, the places whose weights are multiplied on the way up to it. */
  pathsBelow(position: number): Map<number, number[]> {
    const paths = new Map<number, number[]>();
    this.nodes[position]!.members.forEach(({ kind, at }, k) => {
      const place = this.starts[position]! + k;
      if (kind === 'indicator') paths.set(at, [place]);
      else for (const [indicator, below] of this.pathsBelow(at)) paths.set(indicator, [place, ...below]);
    });
    return paths;
  }

  /** Multiplies weights by factors, scales those of each node to sum to 1 again, and writes them from `at` on. */
  disturb(weights: Float64Array, factors: Float64Array, disturbed: Float64Array, at: number): void {
    const { starts } = this;
    for (let node = 0; node + 1 < starts.length; node++) {
      const from = starts[node]!;
      const to = starts[node + 1]!;
      let sum = 0;
      for (let k = from; k < to; k++) {
        const weight = weights[k]! * factors[k]!;
        disturbed[at + k] = weight;
        sum += weight;
      }
      // A group that leaving out has emptied weighs nothing, and has nothing to scale.
      if (sum > 0) for (let k = from; k < to; k++) disturbed[at + k]! /= sum;
    }
  }
}
