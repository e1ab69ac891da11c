import { scaleRows, spreadByCountry, sumRowsByCountry } from '../structure/by-country.js';
import { type LeontiefModel, leontiefTimes } from '../structure/leontief.js';
import { grossExports } from './gross-exports.js';

/**
 * v̂ B Ê with exporting industries summed, n × G: value added of country-industry i in the gross exports of country s, in
 * the table's unit. Koopman, Powers, Wang, Wei 2010 (NBER 16426), eq. 15. By solving with G right-hand sides.
 */
export function valueAddedOrigins(model: LeontiefModel, exports = grossExports(model.table)): Float64Array {
  const G = model.table.countries.length;
  return scaleRows(leontiefTimes(model, spreadByCountry(exports, model.table), G), model.v);
}

/**
 * VBE = v̂ B Ê, G × G: row r, column s = value added of country r in the gross exports of country s. Each column sums to
 * the exports of its country. Koopman, Powers, Wang, Wei 2010.
 */
export function valueAddedInExports(model: LeontiefModel, exports = grossExports(model.table)): Float64Array {
  return sumRowsByCountry(valueAddedOrigins(model, exports), model.table.countries.length, model.table);
}
