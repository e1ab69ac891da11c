import type { TradeModel } from '../decompositions/trade-model.js';

/** How much of what economies make depends on which supplier; row = supplier, column = user, G × G, shares of the user's output. */
export interface SupplierDependence {
  economies: string[];
  /** Value added of the supplier in the user's output, by all routes. */
  total: Float64Array;
  /** Of it, what comes over the supplier's own deliveries to the user, through no third economy: V_s L_ss A_sr L_rr. */
  direct: Float64Array;
  /** total − direct: through third economies, and over more than one crossing between the two. */
  throughOthers: Float64Array;
}

/**
 * Dependence of every economy on every supplier: value added of s in a unit of r's output, mean over r's industries by
 * their output. Total: V_s B_sr (Leontief); direct: one border only (Los, Timmer & de Vries 2015, the single crossing).
 * @param users restricts whose output counts, as indices of country-industries (r's manufacturing); default all
 */
export function supplierDependence(model: TradeModel, users?: readonly number[]): SupplierDependence {
  const { economies, economyOf, origins, leontief, localMultipliers, members, local } = model;
  const { A, algebra, table } = leontief;
  const n = economyOf.length;
  const G = economies.length;
  const counted = users === undefined ? null : new Set(users);
  const weight = Float64Array.from(table.x, (output, k) =>
    counted === null || counted.has(k) ? Math.max(0, output) : 0,
  );
  const total = new Float64Array(G * G);
  const direct = new Float64Array(G * G);
  members.forEach((own, r) => {
    const all = own.reduce((sum, k) => sum + weight[k]!, 0);
    if (all === 0) return;
    // What r's own chain takes of each of its industries for that output: L_rr weights.
    const shares = Float64Array.from(own, (k) => weight[k]! / all);
    const required = algebra.solve(local[r]!, shares, 1);
    own.forEach((k, at) => {
      for (let s = 0; s < G; s++) total[s * G + r]! += shares[at]! * origins[k * G + s]!;
    });
    for (let i = 0; i < n; i++) {
      const s = economyOf[i]!;
      if (s === r) continue;
      let delivered = 0;
      own.forEach((k, at) => {
        delivered += A[i * n + k]! * required[at]!;
      });
      direct[s * G + r]! += localMultipliers[i]! * delivered;
    }
    direct[r * G + r] = total[r * G + r]!;
  });
  const throughOthers = total.map((value, at) => value - direct[at]!);
  return { economies, total, direct, throughOthers };
}

/** Where an economy buys an input abroad, and how few it buys it from. */
export interface ChokePoint {
  user: string;
  /** The industry whose products are bought. */
  input: string;
  /** Imports of it for intermediate use, in the table's unit. */
  imports: number;
  /** Imports over all that the economy uses of this input. */
  importShare: number;
  /** Σ of squared shares of suppliers in the imports: 1 where there is one, 1/m where m are equal (Herfindahl–Hirschman). */
  concentration: number;
  largestSupplier: string;
  largestShare: number;
}

/**
 * Concentration of the foreign suppliers of every input of every economy, the most exposed first: ordered by the largest
 * supplier's share of all that the economy uses of the input.
 */
export function chokePoints({ economies, economyOf, leontief: { table } }: TradeModel): ChokePoint[] {
  const { Z, industries } = table;
  const n = economyOf.length;
  const G = economies.length;
  const N = industries.length;
  // Deliveries by supplying economy, input and using economy.
  const bought = new Float64Array(G * N * G);
  for (let i = 0, at = 0; i < n; i++) {
    const from = (economyOf[i]! * N + (i % N)) * G;
    for (let j = 0; j < n; j++, at++) bought[from + economyOf[j]!]! += Z[at]!;
  }
  const points: ChokePoint[] = [];
  for (let r = 0; r < G; r++) {
    for (let input = 0; input < N; input++) {
      const supplied = economies.map((_, s) => bought[(s * N + input) * G + r]!);
      const used = supplied.reduce((sum, value) => sum + value, 0);
      const imports = used - supplied[r]!;
      if (!(imports > 0)) continue;
      const shares = supplied.map((value, s) => (s === r ? 0 : value / imports));
      const largest = shares.indexOf(Math.max(...shares));
      points.push({
        user: economies[r]!,
        input: industries[input]!,
        imports,
        importShare: imports / used,
        concentration: shares.reduce((sum, share) => sum + share * share, 0),
        largestSupplier: economies[largest]!,
        largestShare: shares[largest]!,
      });
    }
  }
  return points.sort((a, b) => b.importShare * b.largestShare - a.importShare * a.largestShare);
}
