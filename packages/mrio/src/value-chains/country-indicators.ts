import type { LinearAlgebra } from '../linear-algebra/linear-algebra.js';
import { aggregateIndustries } from '../structure/aggregate-industries.js';
import { sumByCountry } from '../structure/by-country.js';
import { leontiefModel } from '../structure/leontief.js';
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
import { valueAddedExportsByCountry } from './value-added-absorbed.js';
import { valueAddedInExports } from './value-added-in-exports.js';

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
  const VBE = valueAddedInExports(model, exports);
  const FV = foreignValueAdded(VBE, totals);
  const IV = indirectValueAdded(VBE, totals);
  const DVA = sumByCountry(domesticValueAdded(model, exports), table);
  const VAX = valueAddedExportsByCountry(model);
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
