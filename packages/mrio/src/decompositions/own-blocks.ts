import type { Factorisation } from '../linear-algebra/linear-algebra.js';
import { leontiefTimes } from '../structure/leontief.js';
import { pick, place, type TradeModel } from './trade-model.js';

/**
 * B_ss, the part of the Leontief inverse that links each economy with itself, trade with the others included: by solving
 * with the economy's own unit columns, so that no more than one economy's columns of B are held at a time.
 */
export function ownBlocks({ leontief, members }: TradeModel): Float64Array[] {
  const n = leontief.table.x.length;
  return members.map((own) => {
    const width = own.length;
    const units = new Float64Array(n * width);
    own.forEach((k, column) => {
      units[k * width + column] = 1;
    });
    const columns = leontiefTimes(leontief, units, width);
    const block = new Float64Array(width * width);
    own.forEach((k, row) => {
      block.set(columns.subarray(k * width, (k + 1) * width), row * width);
    });
    return block;
  });
}

/** B_rr Y_ru for every economy r, n × G: what r makes, over its own share of the chain, of what it sells to u for final use. */
export function ownBlocksTimes(model: TradeModel, blocks: Float64Array[], right: Float64Array): Float64Array {
  const G = model.economies.length;
  const product = new Float64Array(right.length);
  model.members.forEach((own, r) => {
    const size = own.length;
    const rows = new Float64Array(size * G);
    own.forEach((k, row) => {
      rows.set(right.subarray(k * G, (k + 1) * G), row * G);
    });
    const part = model.leontief.algebra.multiply(blocks[r]!, rows, { rows: size, inner: size, columns: G });
    own.forEach((k, row) => {
      product.set(part.subarray(row * G, (row + 1) * G), k * G);
    });
  });
  return product;
}

/** B_ss⁻¹ y_s for every economy s at once, n; transposed: y_s B_ss⁻¹. */
export function ownBlocksSolve(
  model: TradeModel,
  factors: Factorisation[],
  y: Float64Array,
  options: { transposed?: boolean } = {},
): Float64Array {
  const solved = new Float64Array(y.length);
  model.members.forEach((own, s) => {
    place(solved, own, model.leontief.algebra.solve(factors[s]!, pick(y, own), 1, options));
  });
  return solved;
}
