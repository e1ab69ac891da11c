import type { LinearAlgebra } from '../linear-algebra/linear-algebra.js';
import { leontiefModel, leontiefTransposedTimes } from '../structure/leontief.js';
import type { NationalTable } from './national-table.js';

/**
 * Domestic value added in exports over exports, v (I − A_D)⁻¹ e / Σ e, with A_D the coefficients of home inputs alone: 1
 * minus the import content. Hummels, Ishii, Yi 2001 (JIE 54(1)). A national table cannot see value that comes home again.
 * @throws SingularTableError; RangeError where nothing is exported
 */
export function domesticValueAddedShare(table: NationalTable, algebra: LinearAlgebra): number {
  const total = table.exports.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) throw new RangeError(`${table.name}: nothing is exported`);
  const model = leontiefModel(
    {
      name: table.name,
      source: '',
      year: table.year,
      unit: table.unit,
      countries: [table.name],
      industries: table.industries.map(({ code }) => code),
      categories: [],
      inventories: [],
      Z: table.domestic,
      Y: new Float64Array(0),
      VA: table.VA,
      x: table.x,
    },
    algebra,
  );
  const content = leontiefTransposedTimes(model, model.v, 1);
  return table.exports.reduce((sum, value, i) => sum + value * content[i]!, 0) / total;
}
