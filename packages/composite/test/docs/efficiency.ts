import {
  directionalDistance,
  globalMalmquistLuenberger,
  loadLinearSolver,
  malmquist,
  productionPanel,
  radialEfficiency,
  scaleEfficiency,
  slacksBasedEfficiency,
  superEfficiency,
} from '@xinzhi/composite';
import { shown } from './provinces.js';

/** Four made-up provinces in two years: capital and labour in, output and CO2 out. */
const panel = productionPanel(
  [
    { unit: 'East', period: 2020, inputs: [50, 30], outputs: [60], undesirable: [20] },
    { unit: 'South', period: 2020, inputs: [80, 25], outputs: [55], undesirable: [30] },
    { unit: 'Centre', period: 2020, inputs: [60, 60], outputs: [45], undesirable: [40] },
    { unit: 'West', period: 2020, inputs: [25, 40], outputs: [22], undesirable: [26] },
    { unit: 'East', period: 2021, inputs: [54, 30], outputs: [68], undesirable: [19] },
    { unit: 'South', period: 2021, inputs: [85, 25], outputs: [60], undesirable: [27] },
    { unit: 'Centre', period: 2021, inputs: [62, 58], outputs: [50], undesirable: [39] },
    { unit: 'West', period: 2021, inputs: [28, 39], outputs: [24], undesirable: [27] },
  ],
  { inputNames: ['capital', 'labour'], outputNames: ['output'], undesirableNames: ['CO2'] },
);
const production = panel.productions[0]!;

const solver = await loadLinearSolver();
const column = (label: string, values: readonly (number | null)[]): string =>
  `${label.padEnd(34)}${values.map((value) => (value === null ? '–' : value.toFixed(3))).join('  ')}`;

const radial = radialEfficiency(solver, production);
const [, , centre] = radial;
export const lines = [
  `${''.padEnd(34)}${panel.units.join('  ')}`,
  column(
    'CCR, inputs',
    radial.map(({ efficiency }) => efficiency),
  ),
  column(
    'BCC, inputs',
    radialEfficiency(solver, production, { returns: 'variable' }).map(({ efficiency }) => efficiency),
  ),
  column(
    'scale',
    scaleEfficiency(solver, production).map(({ scale }) => scale),
  ),
  column(
    'super-efficiency',
    superEfficiency(solver, production).map(({ efficiency }) => efficiency),
  ),
  column(
    'slacks-based, CO2 among them',
    slacksBasedEfficiency(solver, production).map(({ efficiency }) => efficiency),
  ),
  column(
    'distance towards (0, y, b)',
    directionalDistance(solver, production).map(({ distance }) => distance),
  ),
  column(
    'Malmquist 2020 → 2021',
    malmquist(solver, panel).map(({ productivity }) => productivity),
  ),
  column(
    'global Malmquist–Luenberger',
    globalMalmquistLuenberger(solver, panel).map(({ productivity }) => productivity),
  ),
  `Centre against ${centre!.peers.map(({ unit, weight }) => `${shown([weight])} × ${panel.units[unit]}`).join(' + ')}:`,
  `  capital and labour to ${shown(centre!.targets.inputs, 1)}, of which slack ${shown(centre!.slacks.inputs, 1)}`,
];
