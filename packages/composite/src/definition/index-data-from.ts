import { type ImputationChoice, methodOf } from './choices.js';
import type { IndexData } from './index-data.js';
import type { IndexDefinition } from './index-definition.js';
import { inSample, unknownUnits } from './sample.js';

/** A table: one array a column, all as long; empty text and null are gaps. */
export type TableColumns = Readonly<Record<string, readonly (string | number | null)[]>>;

/** A table that does not hold what a definition asks for: which row (from 0) and column, where one is at fault. */
export class IndexDataError extends Error {
  constructor(
    message: string,
    readonly row: number | null = null,
    readonly column: string | null = null,
  ) {
    super(message);
    this.name = 'IndexDataError';
  }
}

/**
 * What a definition asks for of a table, of the rows in its sample: units, periods, indicators, and the columns that denominators, regressions and peers
 * name. In long layout (one row a unit, period and indicator) columns are looked for among the names of indicators first.
 * @throws IndexDataError for a column that is missing, a cell that is no number, a unit without a name, and in long layout for a
 * cell that stands twice, for columns of unequal length, and a sample that names a unit that is not there
 */
export function indexDataFrom(definition: IndexDefinition, table: TableColumns): IndexData {
  expectEven(table);
  const { rows, within } = sampled(definition, table);
  try {
    return ofSample(definition, within);
  } catch (error) {
    if (!(error instanceof IndexDataError) || error.row === null) throw error;
    throw new IndexDataError(error.message, rows[error.row]!, error.column);
  }
}

function ofSample(definition: IndexDefinition, table: TableColumns): IndexData {
  const long = typeof definition.data === 'object' && definition.data.layout === 'long';
  const wide = long ? spread(definition, table) : table;
  const { indicators, unit, period } = definition;
  const units = names(wide, unit);
  const periods = period === undefined ? undefined : names(wide, period);
  const values = indicators.map(({ column, from = column }) => numbers(wide, from));
  const own = new Set(indicators.filter(({ column, from = column }) => from === column).map(({ column }) => column));
  const { numeric, labels } = columnsBeside(definition);
  const beside = numeric.filter((column) => !own.has(column));
  return {
    units,
    ...(periods ? { periods } : {}),
    matrix: units.map((_, i) => values.map((column) => column[i]!)),
    ...(beside.length > 0
      ? { columns: Object.fromEntries(beside.map((column) => [column, numbers(wide, column)])) }
      : {}),
    ...(labels.length > 0 ? { labels: Object.fromEntries(labels.map((column) => [column, texts(wide, column)])) } : {}),
  };
}

function expectEven(table: TableColumns): void {
  const [first, ...others] = Object.entries(table);
  const odd = others.find(([, cells]) => cells.length !== first![1].length);
  if (odd)
    throw new IndexDataError(
      `column ${odd[0]} has ${odd[1].length} cells where ${first![0]} has ${first![1].length}`,
      null,
      odd[0],
    );
}

/** The rows of the table that belong to the sample, and where they stood. */
function sampled(
  { sample, unit, period }: IndexDefinition,
  table: TableColumns,
): { rows: number[]; within: TableColumns } {
  const count = Object.values(table)[0]?.length ?? 0;
  const all = Array.from({ length: count }, (_, row) => row);
  if (!sample) return { rows: all, within: table };
  const text = (column: string | undefined): string[] | undefined =>
    column === undefined ? undefined : texts(table, column).map((name) => name ?? '');
  const [units, periods] = [text(unit)!, text(period)];
  const unknown = unknownUnits(sample, new Set(units));
  if (unknown.length > 0)
    throw new IndexDataError(
      `the sample names '${unknown.join("', '")}', which the column ${unit} does not hold`,
      null,
      unit,
    );
  const rows = all.filter((row) => inSample(sample, units[row]!, periods?.[row]));
  if (rows.length === 0)
    throw new IndexDataError(
      'no row of the data lies in the sample; look at its periods and units',
      null,
      period ?? unit,
    );
  return {
    rows,
    within: Object.fromEntries(
      Object.entries(table).map(([column, cells]) => [column, rows.map((row) => cells[row]!)]),
    ),
  };
}

/** Columns that a definition names besides units, periods, and indicators called as their columns are. */
export function columnsBeside({ indicators, imputation, uncertainty }: IndexDefinition): {
  numeric: string[];
  labels: string[];
} {
  const choices: ImputationChoice[] = [
    imputation,
    ...indicators.flatMap((indicator) => indicator.imputation ?? []),
    ...(uncertainty?.imputation ?? []),
  ];
  const denominators = indicators.flatMap(({ denominator }) => denominator ?? []);
  const predictors = choices.flatMap((choice) =>
    typeof choice === 'object' && methodOf(choice) === 'regression' && Array.isArray(choice.on) ? choice.on : [],
  );
  const peers = choices.flatMap((choice) => (typeof choice === 'object' ? (choice.peers ?? []) : []));
  const sources = indicators.flatMap(({ from }) => from ?? []);
  return { numeric: [...new Set([...denominators, ...predictors, ...sources])], labels: [...new Set(peers)] };
}

function columnOf(table: TableColumns, column: string): readonly (string | number | null)[] {
  if (Object.hasOwn(table, column)) return table[column]!;
  throw new IndexDataError(
    `there is no column '${column}'; the columns are ${Object.keys(table).join(', ')}`,
    null,
    column,
  );
}

const isGap = (cell: string | number | null | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

function names(table: TableColumns, column: string): string[] {
  return columnOf(table, column).map((cell, row) => {
    if (isGap(cell)) throw new IndexDataError(`column ${column} has no name`, row, column);
    return String(cell).trim();
  });
}

const texts = (table: TableColumns, column: string): (string | null)[] =>
  columnOf(table, column).map((cell) => (isGap(cell) ? null : String(cell).trim()));

const numbers = (table: TableColumns, column: string): (number | null)[] =>
  columnOf(table, column).map((cell, row) => {
    if (isGap(cell)) return null;
    const value = Number(cell);
    if (!Number.isFinite(value))
      throw new IndexDataError(
        `column ${column}: '${cell}' is no number; write digits alone, without separators or signs, and leave the cell empty where there is none`,
        row,
        column,
      );
    return value;
  });

/** A long table as a wide one: rows by unit and period in the order in which they first stand, one column an indicator. */
function spread(definition: IndexDefinition, table: TableColumns): TableColumns {
  const { unit, period, data } = definition;
  const { indicator, value } = data as { indicator: string; value: string };
  const keys = [unit, ...(period === undefined ? [] : [period])];
  const ids = keys.map((key) => names(table, key));
  const indicators = names(table, indicator);
  const values = numbers(table, value);
  const { labels } = columnsBeside(definition);
  const rows = new Map<string, number>();
  const wide = new Map<string, Map<number, string | number | null>>();
  const put = (column: string, row: number, cell: string | number | null): void => {
    wide.set(column, (wide.get(column) ?? new Map()).set(row, cell));
  };
  indicators.forEach((name, i) => {
    const id = ids.map((column) => column[i]!);
    const key = JSON.stringify(id);
    const row = rows.get(key) ?? rows.size;
    rows.set(key, row);
    if (wide.get(name)?.has(row))
      throw new IndexDataError(`'${[...id, name].join(', ')}' stands twice: keep one of them`, i, indicator);
    keys.forEach((column, k) => {
      put(column, row, id[k]!);
    });
    put(name, row, values[i]!);
    for (const label of labels) put(label, row, columnOf(table, label)[i] ?? null);
  });
  return Object.fromEntries(
    [...wide].map(([column, cells]) => [column, Array.from({ length: rows.size }, (_, row) => cells.get(row) ?? null)]),
  );
}
