import type { LinearAlgebra } from '../linear-algebra/linear-algebra.js';
import { spreadByCountry } from '../structure/by-country.js';
import { type LeontiefModel, leontiefModel, leontiefTransposedTimes } from '../structure/leontief.js';
import type { InputOutputTable } from '../table/input-output-table.js';
import { chainLengths } from './chain-lengths.js';
import { localValueAddedMultipliers } from './domestic-value-added.js';
import { grossExports } from './gross-exports.js';
import { gvcParticipation } from './gvc-participation.js';
import { gvcPosition } from './gvc-position.js';
import { type ValueChainIndicators, whyMissing } from './indicators.js';
import { share } from './share.js';
import { valueAddedByAbsorption, valueAddedExports } from './value-added-absorbed.js';
import { valueAddedOrigins } from './value-added-in-exports.js';

/** Foreign value added per unit of each country-industry's output, n: Σ over r ≠ s of v_r B_rs. Solves with G right-hand sides. */
function foreignContent(model: LeontiefModel): Float64Array {
  const { table, v } = model;
  const G = table.countries.length;
  const N = table.industries.length;
  const origins = leontiefTransposedTimes(model, spreadByCountry(v, table), G);
  const content = new Float64Array(v.length);
  for (let k = 0; k < origins.length; k++) {
    const j = Math.floor(k / G);
    if (k % G !== Math.floor(j / N)) content[j]! += origins[k]!;
  }
  return content;
}

/** Value added of each country-industry in the gross exports of other countries, n, in the table's unit. */
function indirectExports(model: LeontiefModel, exports: Float64Array): Float64Array {
  const { countries, industries } = model.table;
  const G = countries.length;
  const origins = valueAddedOrigins(model, exports);
  const indirect = new Float64Array(exports.length);
  for (let k = 0; k < origins.length; k++) {
    const i = Math.floor(k / G);
    if (k % G !== Math.floor(i / industries.length)) indirect[i]! += origins[k]!;
  }
  return indirect;
}

/**
 * One row a country-industry, in the table's order. FV and the DVA share look backward, at the exports that the industry
 * itself makes; IV and the VAX ratio look forward, at the industry's own value added in others' exports and in others'
 * final use, whoever exported it, so they may exceed 1 (Johnson & Noguera 2012; Wang, Wei, Zhu 2013 on the difference).
 * @throws SingularTableError
 */
export function industryIndicators(table: InputOutputTable, algebra: LinearAlgebra): ValueChainIndicators[] {
  const model = leontiefModel(table, algebra);
  const exports = grossExports(table);
  const foreign = foreignContent(model);
  const indirect = indirectExports(model, exports);
  const local = localValueAddedMultipliers(model);
  const VAX = valueAddedExports(valueAddedByAbsorption(model), table);
  const { upstreamness, downstreamness } = chainLengths(table, algebra, { balanceRows: true });
  const N = table.industries.length;
  return Array.from(exports, (total, i) => {
    const fv = share(foreign[i]! * total, total);
    const iv = share(indirect[i]!, total);
    const position = gvcPosition(iv, fv);
    return {
      country: table.countries[Math.floor(i / N)]!,
      industry: table.industries[i % N]!,
      grossExports: total,
      fv,
      iv,
      position,
      participation: gvcParticipation(iv, fv),
      dvaShare: share(local[i]! * total, total),
      vaxRatio: share(VAX[i]!, total),
      upstreamness: upstreamness[i]!,
      downstreamness: downstreamness[i]!,
      missing: whyMissing(total, table.x[i]!, position),
    };
  });
}
