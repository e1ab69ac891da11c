import { finalDemandByCountry, scaleRows, sumByCountry, sumRowsByCountry } from '../structure/by-country.js';
import { type LeontiefModel, leontiefTimes } from '../structure/leontief.js';

/** v̂ B Y, n × G: value added of country-industry i in what country s finally uses, in the table's unit. */
export function valueAddedByAbsorption(model: LeontiefModel): Float64Array {
  const G = model.table.countries.length;
  return scaleRows(leontiefTimes(model, finalDemandByCountry(model.table), G), model.v);
}

/** VBY, G × G: row r, column s = value added of country r absorbed in country s. Johnson & Noguera 2012; KWW 2014, eq. 8. */
export function valueAddedAbsorbed(model: LeontiefModel): Float64Array {
  return sumRowsByCountry(valueAddedByAbsorption(model), model.table.countries.length, model.table);
}

/** VAX, n: value added of each country-industry that other countries absorb; `absorbed` as valueAddedByAbsorption gives it. */
export function valueAddedExports(absorbed: Float64Array, table: LeontiefModel['table']): Float64Array {
  const G = table.countries.length;
  const N = table.industries.length;
  const VAX = new Float64Array(table.x.length);
  for (let k = 0; k < absorbed.length; k++) {
    const i = Math.floor(k / G);
    if (k % G !== Math.floor(i / N)) VAX[i]! += absorbed[k]!;
  }
  return VAX;
}

/** VAX by country, G. Over gross exports it is the VAX ratio of Johnson & Noguera 2012 (JIE 86(2)). */
export function valueAddedExportsByCountry(model: LeontiefModel): Float64Array {
  return sumByCountry(valueAddedExports(valueAddedByAbsorption(model), model.table), model.table);
}
