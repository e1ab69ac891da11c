import { computeIndex, parseDefinition } from '@xinzhi/composite';

const definition = parseDefinition(`
title: Innovation of four made-up provinces
unit: province
indicators:
  - { column: rd, label: R&D intensity }
  - { column: patents, label: patents per 10 000 people }
  - { column: energy, label: energy per unit of GDP, direction: negative }
normalise: vector
weights: entropy
aggregate: topsis
uncertainty: { runs: 500, seed: 1, weights: [equal, critic] }
`);

const { weights, rows } = computeIndex(definition, {
  units: ['East', 'South', 'West', 'North'],
  matrix: [
    [3.1, 24, 0.31],
    [2.9, 27, 0.35],
    [1.2, 6, 0.62],
    [1.4, 7, 0.66],
  ],
});

export const lines = [
  ...weights.map(({ label, weight }) => `${weight.toFixed(3)} ${label}`),
  ...rows.map(
    ({ unit, score, rank, rankInterval }) => `${rank}. ${unit} ${score.toFixed(3)}, rank ${rankInterval?.join('–')}`,
  ),
];
