import { rangeSum } from './range-sum.js';
import { usesOfRows } from './uses-of-rows.js';

/**
 * An input–output table of one year: one country or many, all with the same industries. With G countries, N industries
 * and F final-demand categories, n = G·N. All matrices are row-major, in `unit`; country-industries and columns of
 * final demand run country by country.
 */
export interface InputOutputTable {
  /** A file's name or the caller's: what messages call it. */
  name: string;
  source: string;
  year: number | null;
  unit: string;
  countries: string[];
  industries: string[];
  /** Categories of final demand, the same for every country of destination. */
  categories: string[];
  /** Which of the categories are changes in inventories; empty where the table does not tell. */
  inventories: string[];
  /** Intermediate use, n × n: row = supplier, column = user. */
  Z: Float64Array;
  /** Final use, n × (G·F): column = country of destination · F + category. */
  Y: Float64Array;
  /** Value added, n. */
  VA: Float64Array;
  /** Gross output, n. */
  x: Float64Array;
  /** Accounts beside the table: jobs, energy, emissions, the parts of value added. */
  satellites?: Satellite[];
  /** Countries that the source splits by kind of firm, and their parts: CHN → CHN, CN1, CN2. They count as one economy. */
  split?: Record<string, string[]>;
}

/** What production takes or gives beside the products of the table: a figure for each country-industry. */
export interface Satellite {
  /** 'EMP', 'CO2', 'Compensation of employees'. */
  name: string;
  /** 'thousand persons', 'kt'. */
  unit: string;
  /** n. */
  values: Float64Array;
  /** Whether it is one of the rows of which the table says that they make up value added. */
  partOfValueAdded?: boolean;
}

/** What a table is made of; output and value added follow from Z and Y where they are not given. */
export interface TableParts {
  name?: string;
  source?: string;
  year?: number | null;
  unit?: string;
  countries: string[];
  industries: string[];
  categories?: string[];
  inventories?: string[];
  Z: Float64Array;
  Y: Float64Array;
  /** Default: row sums of Z and Y. */
  x?: Float64Array;
  /** Default: x − column sums of Z. */
  VA?: Float64Array;
  satellites?: Satellite[];
  split?: Record<string, string[]>;
}

/**
 * A table from its parts, checked for shape and for numbers that are none.
 * @throws RangeError naming the part, and the element where one is at fault
 */
export function createTable(parts: TableParts): InputOutputTable {
  const { countries, industries, Z, Y } = parts;
  const categories = parts.categories ?? ['FD'];
  const inventories = parts.inventories ?? [];
  const n = countries.length * industries.length;
  if (n === 0) throw new RangeError('a table needs at least one country and one industry');
  for (const list of [countries, industries, categories]) expectDistinct(list);
  for (const category of inventories) {
    if (!categories.includes(category)) {
      throw new RangeError(`inventories: '${category}' is not among the categories ${categories.join(', ')}`);
    }
  }
  expectLength('Z', Z, n * n);
  expectNumbers('Y', Y, n * countries.length * categories.length);
  const x = parts.x ?? usesOfRows(Z, Y, n);
  expectLength('x', x, n);
  const VA = parts.VA ?? valueAddedAsResidual(Z, x);
  // What is no number in Z is in none of these sums either: the largest matrix need not be gone through for it again.
  if (parts.VA || firstNotFinite(VA) >= 0) expectNumbers('Z', Z, n * n);
  expectNumbers('x', x, n);
  expectNumbers('VA', VA, n);
  const { satellites, split } = parts;
  if (satellites) expectDistinct(satellites.map(({ name }) => name));
  for (const { name, values } of satellites ?? []) expectNumbers(`satellite ${name}`, values, n);
  for (const part of Object.values(split ?? {}).flat()) {
    if (!countries.includes(part)) throw new RangeError(`split: '${part}' is not among the countries`);
  }
  return {
    name: parts.name ?? 'table',
    source: parts.source ?? '',
    year: parts.year ?? null,
    unit: parts.unit ?? '',
    countries,
    industries,
    categories,
    inventories,
    Z,
    Y,
    VA,
    x,
    ...(satellites && { satellites }),
    ...(split && { split }),
  };
}

/**
 * The satellite account of that name.
 * @throws RangeError naming those that there are
 */
export function satelliteOf(table: InputOutputTable, name: string): Satellite {
  const found = table.satellites?.find((satellite) => satellite.name === name);
  if (found) return found;
  const names = table.satellites?.map((satellite) => satellite.name).join(', ') || 'none';
  throw new RangeError(`${table.name} has no satellite account '${name}'; those there are: ${names}`);
}

/** n: the number of country-industries. */
export const size = (table: InputOutputTable): number => table.x.length;

/** 'CHN_c3': how messages and tables name the country-industry with index k. */
export function labelOf(table: Pick<InputOutputTable, 'countries' | 'industries'>, k: number): string {
  const N = table.industries.length;
  return `${table.countries[Math.floor(k / N)]}_${table.industries[k % N]}`;
}

/** VA = x − column sums of Z. */
export function valueAddedAsResidual(Z: Float64Array, x: Float64Array): Float64Array {
  const VA = x.slice();
  for (let from = 0; from < Z.length; from += x.length) subtract(VA, Z, from);
  return VA;
}

/** What a row of a matrix holds taken from `rest`. A function by itself is compiled while the first rows pass through it. */
function subtract(rest: Float64Array, matrix: Float64Array, from: number): void {
  for (let j = 0; j < rest.length; j++) rest[j]! -= matrix[from + j]!;
}

function expectDistinct(list: string[]): void {
  const seen = new Set<string>();
  for (const name of list) {
    if (seen.has(name)) throw new RangeError(`'${name}' appears twice in ${list.join(', ')}`);
    seen.add(name);
  }
}

function expectLength(part: string, values: Float64Array, length: number): void {
  if (values.length !== length) throw new RangeError(`${part} has ${values.length} elements where ${length} belong`);
}

function expectNumbers(part: string, values: Float64Array, length: number): void {
  expectLength(part, values, length);
  const wrong = firstNotFinite(values);
  if (wrong >= 0) throw new RangeError(`${part}: element ${wrong} is ${values[wrong]}, not a number`);
}

/**
 * The index of the first element that is no finite number, or −1. What is none makes a sum none; so may sums of large
 * numbers, which the second look tells apart.
 */
function firstNotFinite(values: Float64Array): number {
  if (Number.isFinite(rangeSum(values, 0, values.length))) return -1;
  return values.findIndex((value) => !Number.isFinite(value));
}
