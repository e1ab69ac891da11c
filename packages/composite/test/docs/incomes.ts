/** Income per head of eight made-up provinces over eight years, in thousands, for the pages of documentation. */
export const provinces = ['Cape', 'Delta', 'Port', 'Plain', 'Lake', 'Hills', 'Steppe', 'Isle'];
export const regions = ['coast', 'coast', 'coast', 'inland', 'inland', 'inland', 'inland', 'coast'];
export const years = ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023'];
export const incomes = [
  [58, 61.1, 64.9, 69.2, 74.4, 79, 84.9, 85.9],
  [52, 56.3, 59.8, 64.6, 66.2, 69.5, 71.9, 75.9],
  [61, 61.4, 62.6, 64.1, 68.6, 72.6, 73.8, 78.2],
  [36, 38.7, 40.4, 41.7, 45.6, 47.8, 50.1, 55.2],
  [31, 32.7, 36.1, 38.7, 41.9, 43.9, 48.4, 52.4],
  [27, 29.4, 30.8, 32.4, 33.7, 34.9, 36, 37.8],
  [22, 23.1, 25.4, 27.2, 29.2, 32.3, 35, 37.5],
  [33, 35.3, 36.1, 39.3, 40.2, 43.1, 46.5, 47.5],
];

/** Who borders on whom by land: nobody on Isle, which lies off Cape. */
export const borders = [
  ['Cape', 'Delta'],
  ['Delta', 'Port'],
  ['Cape', 'Plain'],
  ['Delta', 'Lake'],
  ['Plain', 'Lake'],
  ['Plain', 'Hills'],
  ['Lake', 'Steppe'],
  ['Hills', 'Steppe'],
] as const;

/** The incomes of one year, by province. */
export const incomesIn = (year: string): number[] => incomes.map((row) => row[years.indexOf(year)]!);
