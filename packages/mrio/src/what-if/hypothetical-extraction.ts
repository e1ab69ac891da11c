import { totalFinalDemand } from '../structure/by-country.js';
import { type LeontiefModel, leontiefTimes } from '../structure/leontief.js';
import { afterChange, changedModel } from './changed-model.js';
import { type LostSupplies, lostSupplies } from './lost-supplies.js';

/** Which deliveries fall away, of inputs and of final goods. */
export interface Extraction extends LostSupplies {
  /** Indices of the countries whose final demand for the suppliers' products falls away too. Default none. */
  destinations?: number[];
}

/** What is left, and what is lost, in the table's unit, for each country-industry. */
export interface ExtractionResult {
  output: Float64Array;
  outputChange: Float64Array;
  valueAddedChange: Float64Array;
  /** Σ of the change of value added over that of the world before. */
  shareOfWorld: number;
}

/**
 * Output and value added when suppliers fall away for some users while other final demand stays: hypothetical extraction of
 * a country, an industry or a link. Paelinck, de Caevel & Degueldre 1965; Dietzenbacher, van Burken & Kondo 2019 for the
 * substitution by other suppliers. A low-rank change: nothing is factored again.
 */
export function hypotheticalExtraction(model: LeontiefModel, extraction: Extraction): ExtractionResult {
  const { table, v } = model;
  const changed = changedModel(model, lostSupplies(model, extraction));
  const before = totalFinalDemand(table);
  const after = demandLeft(model, extraction, before);
  const outputBefore = leontiefTimes(model, before, 1);
  const stays = extraction.destinations === undefined || extraction.destinations.length === 0;
  const output = afterChange(changed, stays ? outputBefore : leontiefTimes(model, after, 1), 1);
  const outputChange = output.map((value, k) => value - outputBefore[k]!);
  const valueAddedChange = outputChange.map((value, k) => value * v[k]!);
  const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
  return { output, outputChange, valueAddedChange, shareOfWorld: total(valueAddedChange) / total(table.VA) };
}

function demandLeft(
  { table }: LeontiefModel,
  { suppliers, destinations = [], share, substitution = 'none' }: Extraction,
  before: Float64Array,
): Float64Array {
  const { Y, categories, industries, x } = table;
  const N = industries.length;
  const F = categories.length;
  const width = Y.length / x.length;
  const gone = new Set(suppliers);
  const after = before.slice();
  for (const destination of destinations) {
    const bought = (i: number): number => {
      let sum = 0;
      for (let f = 0; f < F; f++) sum += Y[i * width + destination * F + f]!;
      return sum;
    };
    for (const i of gone) {
      const missing = share * bought(i);
      after[i]! -= missing;
      if (substitution === 'none') continue;
      const others = substitutesOf(i, destination, N, x.length, substitution).filter((k) => !gone.has(k));
      const weights = substitution === 'domestic' ? others.map(() => 1) : others.map((k) => Math.max(0, bought(k)));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      if (total === 0) continue;
      for (const [at, k] of others.entries()) after[k]! += (missing * weights[at]!) / total;
    }
  }
  return after;
}

function substitutesOf(
  i: number,
  destination: number,
  N: number,
  n: number,
  substitution: 'domestic' | 'proportional',
): number[] {
  if (substitution === 'domestic') return [destination * N + (i % N)];
  return Array.from({ length: n / N }, (_, country) => country * N + (i % N));
}
