/** Five made-up provinces for the pages of documentation: R&D intensity (%), patents per 10 000 people, energy per unit of GDP. */
export const places = ['East', 'South', 'Centre', 'West', 'North'];
export const names = ['rd', 'patents', 'energy'];
export const directions = ['positive', 'positive', 'negative'] as const;
export const values = [
  [3.2, 24, 0.31],
  [2.9, 30, 0.35],
  [2.1, 12, 0.44],
  [1.2, 6, 0.62],
  [1.5, 7, 0.71],
];

/** Numbers as the pages show them. */
export const shown = (numbers: readonly number[], digits = 3): string =>
  numbers.map((value) => value.toFixed(digits)).join('  ');
