import { type CountryGroups, countryGroups } from '../table/country-groups.js';
import { finalDemandByGroup } from './by-country.js';
import { type LeontiefModel, leontiefTimes } from './leontief.js';
import { satelliteCoefficients } from './multipliers.js';

/** What the final demand of each economy takes of a satellite account, wherever it arises. */
export interface Footprint {
  economies: string[];
  /** G × G: row = where it arises, column = whose final demand causes it. */
  matrix: Float64Array;
  /** Arises at home, G: row sums. */
  production: Float64Array;
  /** Caused by own final demand, G: column sums. */
  consumption: Float64Array;
  /** production − consumption, G: what is made for others, net. */
  balance: Float64Array;
}

/**
 * f̂ B Y summed to economies. Leontief 1970; Peters 2008 (consumption-based accounts). In the satellite's unit.
 * @param satellite n: jobs, energy, emissions of each country-industry's production (not of households' own use)
 */
export function footprint(
  model: LeontiefModel,
  satellite: Float64Array,
  groups: CountryGroups = countryGroups(model.table),
): Footprint {
  const { table } = model;
  const G = groups.codes.length;
  const N = table.industries.length;
  if (satellite.length !== table.x.length) {
    throw new RangeError(`the satellite has ${satellite.length} values where ${table.x.length} belong`);
  }
  const coefficients = satelliteCoefficients(satellite, model);
  const output = leontiefTimes(model, finalDemandByGroup(table, groups), G);
  const matrix = new Float64Array(G * G);
  for (let k = 0; k < table.x.length; k++) {
    const row = groups.of[Math.floor(k / N)]! * G;
    for (let r = 0; r < G; r++) matrix[row + r]! += coefficients[k]! * output[k * G + r]!;
  }
  const production = new Float64Array(G);
  const consumption = new Float64Array(G);
  matrix.forEach((value, at) => {
    production[Math.floor(at / G)]! += value;
    consumption[at % G]! += value;
  });
  const balance = production.map((value, s) => value - consumption[s]!);
  return { economies: groups.codes, matrix, production, consumption, balance };
}
