import { type LeontiefModel, leontiefTransposedTimes } from './leontief.js';

/** Output multipliers 1'B, n: output of all industries that a unit of final demand for each one's product requires. Miller & Blair 2022, §6.2. */
export const outputMultipliers = (model: LeontiefModel): Float64Array => multipliersOf(model, ones(model.v.length));

/** Value-added multipliers v'B, n: 1 for every industry where value added is all that is not bought. */
export const valueAddedMultipliers = (model: LeontiefModel): Float64Array => multipliersOf(model, model.v);

/**
 * f'B, n: what a unit of final demand for each product requires of a satellite (jobs, energy, CO2), directly and
 * indirectly: type I multipliers, before division by the direct coefficient.
 * @param coefficients f = satellite / x, n: per unit of output
 */
export const multipliersOf = (model: LeontiefModel, coefficients: Float64Array): Float64Array =>
  leontiefTransposedTimes(model, coefficients, 1);

/** f = satellite / x, n: per unit of output; zero where output is zero. */
export const satelliteCoefficients = (satellite: Float64Array, { table }: LeontiefModel): Float64Array =>
  satellite.map((value, k) => (table.x[k] === 0 ? 0 : value / table.x[k]!));

const ones = (n: number) => new Float64Array(n).fill(1);
