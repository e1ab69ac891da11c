import { compileIndex, monteCarlo, parseDefinition, shareWithin, sobolSensitivity } from '@xinzhi/composite';
import { directions, names, places, values } from './provinces.js';

const definition = parseDefinition(`
title: Five made-up provinces
unit: province
indicators: [${names.map((name, j) => `{ column: "${name}", direction: ${directions[j]} }`).join(', ')}]
weights: equal
aggregate: arithmetic
uncertainty:
  runs: 2000
  seed: 1
  weightNoise: 0.25
  normalise: [rank]
  weights: [entropy, critic]
  aggregate: [topsis]
  leaveOut: true
sensitivity: { samples: 2048, seed: 1, of: rank }
`);
const compiled = compileIndex(definition, { units: places, matrix: values });
const { rows, meanShift, steps } = monteCarlo(compiled);
const percent = (share: number): string => `${(100 * share).toFixed(0)} %`.padStart(5);
const sensitivity = sobolSensitivity(compiled);
const { factors } = sensitivity.meanShift;

export const lines = [
  ...rows.map((spread, i) => {
    const { median, interval, shares } = spread;
    const ranks = `median ${median}, nine in ten ${interval.join('–')}`;
    return `${places[i]!.padEnd(7)} ${ranks}, first ${percent(shares[0]!)}, first two ${percent(shareWithin(spread, 2))}`;
  }),
  `mean shift in rank ${meanShift.toFixed(2)}`,
  ...Object.entries(steps).map(([step, drawn]) => `${step}: ${drawn ?? 'not varied'}`),
  `what moves ranks, ${sensitivity.evaluations} evaluations`,
  ...factors!.map(
    ({ factor, first, total }) =>
      `${factor.padEnd(19)} alone ${first.value.toFixed(2)} (${first.low.toFixed(2)} … ${first.high.toFixed(2)}), in all ${total.value.toFixed(2)}`,
  ),
];
