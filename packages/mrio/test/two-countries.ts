import { createTable } from '../src/table/input-output-table.js';

/**
 * Koopman, Wang, Wei 2014 (AER 104(2)), appendix, example 1: one industry each; the United States sells parts for 50 to
 * China and takes finished goods for 70.
 */
export const twoCountries = createTable({
  countries: ['USA', 'CHN'],
  industries: ['all'],
  Z: Float64Array.of(100, 50, 0, 50),
  Y: Float64Array.of(30, 20, 70, 80),
});
