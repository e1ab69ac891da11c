import type { LinearAlgebra } from '../linear-algebra/linear-algebra.js';
import { aggregateIndustries } from '../structure/aggregate-industries.js';
import { finalDemandByCountry, spreadByCountry, sumByCountry } from '../structure/by-country.js';
import { leontiefModel, leontiefTransposedTimes } from '../structure/leontief.js';
import type { InputOutputTable } from '../table/input-output-table.js';
import { chainLengths } from './chain-lengths.js';
import { domesticValueAdded } from './domestic-value-added.js';
import { foreignValueAdded } from './foreign-value-added.js';
import { grossExports } from './gross-exports.js';
import { gvcParticipation } from './gvc-participation.js';
import { gvcPosition } from './gvc-position.js';
import { type ValueChainIndicators, whyMissing } from './indicators.js';
import { indirectValueAdded } from './indirect-value-added.js';
import { share } from './share.js';

/**
 * One row a country, in the table's order; definitions in DEFINITIONS. Upstreamness and downstreamness are those of the
 * table with industries added up, as Antràs & Chor report countries; `outputWeighted(chainLengths(…))` gives the mean over
 * industries instead.
 * @throws SingularTableError
 */
export function countryIndicators(table: InputOutputTable, algebra: LinearAlgebra): ValueChainIndicators[] {
  const model = leontiefModel(table, algebra);
  const exports = grossExports(table);
  const totals = sumByCountry(exports, table);
  // The value added of each country in a unit of every output: one solve with G right-hand sides tells both where the
  // value in exports comes from and where value added is absorbed.
  const origins = leontiefTransposedTimes(model, spreadByCountry(model.v, table), table.countries.length);
  const VBE = originsOfExports(origins, exports, table);
  const FV = foreignValueAdded(VBE, totals);
  const IV = indirectValueAdded(VBE, totals);
  const DVA = sumByCountry(domesticValueAdded(model, exports), table);
  const VAX = originsAbsorbedAbroad(origins, table);
  const aggregate = aggregateIndustries(table);
  const { upstreamness, downstreamness } = chainLengths(aggregate, algebra);
  return table.countries.map((country, r) => {
    const position = gvcPosition(IV[r]!, FV[r]!);
    return {
      country,
      industry: null,
      grossExports: totals[r]!,
      fv: FV[r]!,
      iv: IV[r]!,
      position,
      participation: gvcParticipation(IV[r]!, FV[r]!),
      dvaShare: share(DVA[r]!, totals[r]!),
      vaxRatio: share(VAX[r]!, totals[r]!),
      upstreamness: upstreamness[r]!,
      downstreamness: downstreamness[r]!,
      missing: whyMissing(totals[r]!, aggregate.x[r]!, position),
    };
  });
}

/** VBE, G × G, from the n × G value added of each country in a unit of each output: row r, column s = r's in the exports of s. */
function originsOfExports(origins: Float64Array, exports: Float64Array, { countries, industries }: InputOutputTable) {
  const G = countries.length;
  const VBE = new Float64Array(G * G);
  for (let k = 0; k < exports.length; k++) {
    const s = Math.floor(k / industries.length);
    for (let r = 0; r < G; r++) VBE[r * G + s]! += origins[k * G + r]! * exports[k]!;
  }
  return VBE;
}

/** VAX, G, from the same: value added of each country in what the others finally use. */
function originsAbsorbedAbroad(origins: Float64Array, table: InputOutputTable): Float64Array {
  const G = table.countries.length;
  const demand = finalDemandByCountry(table);
  const VAX = new Float64Array(G);
  for (let k = 0; k < table.x.length; k++) {
    let all = 0;
    for (let s = 0; s < G; s++) all += demand[k * G + s]!;
    for (let r = 0; r < G; r++) VAX[r]! += origins[k * G + r]! * (all - demand[k * G + r]!);
  }
  return VAX;
}
