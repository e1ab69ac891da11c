// The panel that monte-carlo.ts, speed.ts and entropy_topsis.py measure on: made up, so that its size can be chosen.
import { type IndexData, type IndexDefinition, parseDefinition } from '@xinzhi/composite';
import { randomNumbers } from '../../packages/composite/src/uncertainty/random.js';

/** Whole hundredths: levels of units that grow and waver; rows year by year. As `made_up_panel` of entropy_topsis.py. */
export function madeUpPanel(units: number, indicators: number, years: number, seed = 1): IndexData {
  const random = randomNumbers(seed);
  const level = Array.from({ length: units * indicators }, () => Math.exp(3 * random()));
  const rows = Array.from({ length: units * years }, (_, row) => ({
    unit: row % units,
    year: Math.floor(row / units),
  }));
  const hundredths = (value: number): number => Math.floor(100 * value + 0.5) / 100;
  return {
    units: rows.map(({ unit }) => `unit ${unit + 1}`),
    periods: rows.map(({ year }) => `${2001 + year}`),
    matrix: rows.map(({ unit, year }) =>
      Array.from({ length: indicators }, (_, j) =>
        hundredths(level[unit * indicators + j]! * (1 + 0.05 * year) * (1 + 0.2 * random())),
      ),
    ),
  };
}

/** Entropy weights and TOPSIS over so many indicators, with what else is stated. */
export const entropyTopsis = (indicators: number, more: string): IndexDefinition =>
  parseDefinition(`
title: Made up
unit: unit
period: year
indicators: [${Array.from({ length: indicators }, (_, j) => `{ column: i${j + 1} }`).join(', ')}]
shift: 0.0001
weights: entropy
aggregate: topsis
${more}`);
