import type { LinearAlgebra } from '../linear-algebra/linear-algebra.js';
import { factorTable } from '../structure/leontief.js';
import type { InputOutputTable } from '../table/input-output-table.js';
import { withBalancedRows } from './balanced-rows.js';
import { withoutNetInventories } from './net-inventories.js';

export interface ChainLengthOptions {
  /** Spread net inventories over the other uses first, as Antràs & Chor do. Default true. */
  correctInventories?: boolean;
  /**
   * Scale each row so that its uses add up to its output first. Default false. For tables whose figures are cut to whole
   * numbers: a small industry sells less than one unit to most users, and would lose most of its chain.
   */
  balanceRows?: boolean;
}

export interface ChainLengths {
  /** U, n: steps to final use, output-weighted; 1 = all output is used finally. Null where output is not positive. */
  upstreamness: (number | null)[];
  /** D, n: steps from primary inputs; 1 = no intermediate inputs. Null where output is not positive. */
  downstreamness: (number | null)[];
}

/**
 * Upstreamness U = (I − Γ)⁻¹ 1 with Γᵢⱼ = Zᵢⱼ / xᵢ, and downstreamness D = (I − Aᵀ)⁻¹ 1, both by Antràs & Chor 2018
 * (NBER 24185) with their correction for net inventories. Since Γ = x̂⁻¹ A x̂, one factorisation of I − A serves both:
 * U = x̂⁻¹ (I − A)⁻¹ x.
 * @throws SingularTableError
 */
export function chainLengths(
  table: InputOutputTable,
  algebra: LinearAlgebra,
  options: ChainLengthOptions = {},
): ChainLengths {
  const whole = options.balanceRows ? withBalancedRows(table) : table;
  const corrected = (options.correctInventories ?? true) ? withoutNetInventories(whole) : whole;
  const { x } = corrected;
  const factors = factorTable(corrected, algebra);
  const required = algebra.solve(factors, x, 1);
  const ones = new Float64Array(x.length).fill(1);
  const lengths = algebra.solve(factors, ones, 1, { transposed: true });
  return {
    upstreamness: Array.from(x, (output, i) => (output > 0 ? required[i]! / output : null)),
    downstreamness: Array.from(x, (output, i) => (output > 0 ? lengths[i]! : null)),
  };
}
