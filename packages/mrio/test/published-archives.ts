import { figuresOf, type World, workbookOf } from './published-layouts.js';

/** Files of a published table by their names. */
export type Files = Record<string, string | Uint8Array>;

const lines = (rows: (string | number)[][], separator = '\t'): string =>
  rows.map((row) => `${row.join(separator)}\n`).join('');
const pairs = (left: string[], right: string[]): [string, string][] =>
  left.flatMap((a) => right.map((b): [string, string] => [a, b]));

/** What is written beside flows: two kinds of payment and an account. */
export interface Accounts {
  wages: number[];
  rest: number[];
  energy: number[];
}

export function accountsOf(world: World): Accounts {
  const { tax, income } = figuresOf(world);
  return { wages: tax, rest: income, energy: tax.map((_, j) => 3 + j / 7) };
}

/** EXIOBASE 3: two header rows and one that names the labels; extensions in folders of their own. */
export function exiobaseFiles(world: World, { coefficients = false, output = true } = {}): Files {
  const { n, rows, output: x } = figuresOf(world);
  const { wages, rest, energy } = accountsOf(world);
  const sectors = pairs(world.countries, world.industries);
  const uses = pairs(world.countries, world.categories);
  const header = (columns: [string, string][], second: string, labels: string[]) => [
    ['region', ...labels.slice(1).map(() => ''), ...columns.map(([region]) => region)],
    [second, ...labels.slice(1).map(() => ''), ...columns.map(([, code]) => code)],
    [...labels, ...columns.map(() => '')],
  ];
  const square = rows.map((row, i) => [
    ...sectors[i]!,
    ...row.slice(0, n).map((value, j) => (coefficients ? value / x[j]! : value)),
  ]);
  const folder = 'IOT_2011_ixi/';
  return {
    [`${folder}file_parameters.json`]: '{}',
    [`${folder}${coefficients ? 'A' : 'Z'}.txt`]: lines([
      ...header(sectors, 'sector', ['region', 'sector']),
      ...square,
    ]),
    [`${folder}Y.txt`]: lines([
      ...header(uses, 'category', ['region', 'sector']),
      ...rows.map((row, i) => [...sectors[i]!, ...row.slice(n)]),
    ]),
    ...(output && {
      [`${folder}x.txt`]: lines([['region', 'sector', 'indout'], ...sectors.map((pair, k) => [...pair, x[k]!])]),
    }),
    [`${folder}unit.txt`]: lines([['region', 'sector', 'unit'], ...sectors.map((pair) => [...pair, 'M.EUR'])]),
    [`${folder}satellite/F.txt`]: lines([
      ...header(sectors, 'sector', ['stressor']),
      ['Compensation of employees', ...wages],
      ['Operating surplus', ...rest],
      ['Energy use', ...energy],
    ]),
    [`${folder}satellite/unit.txt`]: lines([
      ['stressor', 'unit'],
      ['Compensation of employees', 'M.EUR'],
      ['Operating surplus', 'M.EUR'],
      ['Energy use', 'TJ'],
    ]),
    [`${folder}impacts/F.txt`]: lines([
      ...header(sectors, 'sector', ['impact']),
      ['Energy use', ...energy.map((e) => 2 * e)],
    ]),
    [`${folder}impacts/unit.txt`]: lines([
      ['impact', 'unit'],
      ['Energy use', 'PJ'],
    ]),
  };
}

/**
 * Eora26: figures without labels, labels with a tab at their end. The last row and column are those of the rest of the
 * world, which has a single industry.
 */
export function eoraFiles(world: World): Files {
  const { n, rows } = figuresOf(world);
  const { wages, rest, energy } = accountsOf(world);
  const kept = [...Array(n).keys()].filter((k) => k <= n - world.industries.length);
  const sectors = pairs(world.countries, world.industries)
    .slice(0, kept.length)
    .map(([country, code], k): [string, string] => [country, k === kept.length - 1 ? 'TOTAL' : code]);
  const label =
    (heading: string) =>
    ([country, code]: [string, string]) => [`Land of ${country}`, country, heading, code, ''];
  const of = (values: number[]) => kept.map((k) => values[k]!);
  return {
    'Eora26_2015_bp_T.txt': lines(kept.map((k) => of(rows[k]!))),
    'Eora26_2015_bp_FD.txt': lines(kept.map((k) => rows[k]!.slice(n))),
    'Eora26_2015_bp_VA.txt': lines([of(wages), of(rest)]),
    'Eora26_2015_bp_Q.txt': lines([of(energy), of(energy)]),
    'Eora26_2015_bp_QY.txt': lines([]),
    'labels_T.txt': lines(sectors.map(label('Industries'))),
    'labels_FD.txt': lines(pairs(world.countries, world.categories).map(label('Final demand'))),
    'labels_VA.txt': lines([
      ['Primary Inputs', 'Compensation of employees D.1', ''],
      ['Primary Inputs', 'Net operating surplus B.2n', ''],
    ]),
    'labels_Q.txt': lines([
      ['Energy use (TJ)', 'Natural gas', ''],
      ['Energy use (TJ)', 'Coal', ''],
    ]),
  };
}

/**
 * GLORIA: in each region industries, then products; supply and use in one matrix.
 * @param supply what industry i of a region makes of its product p, as a share of the product's uses
 */
export function gloriaFiles(world: World, supply: (i: number, p: number) => number): Files {
  const { countries, industries, categories } = world;
  const { n, rows, output } = figuresOf(world);
  const { wages, rest, energy } = accountsOf(world);
  const S = industries.length;
  const own = (k: number) => Array.from({ length: S }, (_, p) => Math.floor(k / S) * S + p);
  const spread = (values: number[]) =>
    countries.flatMap((_, r) => [...values.slice(r * S, (r + 1) * S), ...industries.map(() => 0)]);
  const made = (k: number) =>
    countries.flatMap((_, r) => [
      ...industries.map(() => 0),
      ...own(r * S).map((p) => (Math.floor(k / S) === r ? supply(k % S, p % S) * output[p]! : 0)),
    ]);
  const regions = countries.map((_, r) => own(r * S));
  const T = regions.flatMap((members) => [...members.map(made), ...members.map((k) => spread(rows[k]!.slice(0, n)))]);
  const Y = regions.flatMap((members) => [
    ...members.map(() => categories.flatMap(() => countries.map(() => 0))),
    ...members.map((k) => rows[k]!.slice(n)),
  ]);
  const V = regions.flatMap((members) =>
    [wages, rest].map((values) => spread(values.map((value, k) => (members.includes(k) ? value : 0)))),
  );
  const name = (letters: string) =>
    `20240111_120secMother_AllCountries_002_${letters}-Results_2019_059_Markup001(full).csv`;
  return {
    [name('T')]: lines(T, ','),
    [name('Y')]: lines(Y, ','),
    [name('V')]: lines(V, ','),
    [name('TQ')]: lines([spread(energy)], ','),
    [name('T').replace('001(', '002(')]: '0\n',
    'GLORIA_ReadMe_059a.xlsx': workbookOf({
      Regions: [
        ['Lfd_Nr', 'Region_acronyms', 'Region_names'],
        ...countries.map((code, k) => [k + 1, code, `Land of ${code}`]),
      ],
      Sectors: [['Lfd_Nr', 'Sector_names'], ...industries.map((code, k) => [k + 1, code])],
      'Value added and final demand': [
        ['Lfd_Nr', 'Value_added_names', 'Final_demand_names'],
        ...categories.map((category, k) => [
          k + 1,
          ['Compensation of employees D.1', 'Net operating surplus B.2n'][k] ?? '',
          category,
        ]),
      ],
      Satellites: [
        ['Lfd_Nr', 'Sat_indicator', 'Sat_head_indicator', 'Sat_unit'],
        [1, 'Natural gas', 'Energy', 'TJ'],
      ],
    }),
  };
}
