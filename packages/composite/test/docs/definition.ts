import { computeIndex, indexDataFrom, parseDefinition } from '@xinzhi/composite';

const definition = parseDefinition(`
title: Innovation of four made-up provinces, 2021–2023
unit: province
period: year
groups:
  - { id: effort, label: Effort, weight: 2 }
  - { id: results, label: Results, weight: 1 }
indicators:
  - { column: rd, label: R&D per unit of output, denominator: gdp, scale: 100, parent: effort, weight: 1 }
  - { column: staff, label: Researchers per 1 000 people, denominator: people, parent: effort, weight: 1 }
  - { column: contracts, label: Contracts per unit of output, denominator: gdp, parent: results, weight: 3 }
  - { column: energy, label: Energy per unit of output, direction: negative, parent: results, weight: 1 }
imputation: interpolate
outliers: { method: winsorise, most: 1 }
normalise: { method: min-max, range: [0, 100] }
weights: given
aggregate: [arithmetic, geometric]
shift: 1
uncertainty: { runs: 300, seed: 1, weights: [equal, entropy], imputation: [nearest], leaveOut: true }
`);

/** One array a column, as a CSV file or an answer of a server would give them; a gap is null or ''. */
const table = {
  province: ['East', 'South', 'West', 'North'].flatMap((name) => [name, name, name]),
  year: [2021, 2022, 2023, 2021, 2022, 2023, 2021, 2022, 2023, 2021, 2022, 2023],
  rd: [3, 3.4, 3.9, 2.2, null, 3.2, 0.5, 0.6, 0.7, 0.8, 0.8, 0.9],
  staff: [50, 54, 60, 45, 49, 55, 9, 10, 12, 15, 15, 14],
  contracts: [20, 24, 190, 9, 10, 12, 2, 2, 3, 4, 4, 5],
  energy: [0.3, 0.3, 0.28, 0.35, 0.34, 0.33, 0.66, 0.65, 0.64, 0.7, 0.7, 0.69],
  gdp: [100, 104, 109, 90, 95, 99, 40, 42, 43, 50, 51, 52],
  people: [8, 8, 8, 9, 9, 9, 4, 4, 4, 5, 5, 5],
};

const { rows, imputed, treated, weights, decomposition } = computeIndex(definition, indexDataFrom(definition, table));
export const lines = [
  ...weights.map(
    ({ label, weight, effective }) => `${weight.toFixed(2)} in its group, ${effective.toFixed(3)} in all: ${label}`,
  ),
  ...imputed.map(
    ({ unit, period, column, value, from }) =>
      `${unit} ${period}, ${column}: ${value.toFixed(3)} from ${from.join(' and ')}`,
  ),
  ...treated.map(
    ({ column, method, cells, passed }) =>
      `${column}: ${method}, ${cells.length} cell, ${passed ? 'passed' : 'not passed'}`,
  ),
  ...rows
    .filter(({ period }) => period === '2023')
    .toSorted((a, b) => a.rank - b.rank)
    .map(
      ({ unit, score, rank, rankInterval, groups }) =>
        `${rank}. ${unit} ${score.toFixed(1)} (effort ${groups.effort!.toFixed(1)}, results ${groups.results!.toFixed(1)}), rank ${rankInterval!.join('–')}`,
    ),
  `contributions add up to: ${decomposition}`,
];
