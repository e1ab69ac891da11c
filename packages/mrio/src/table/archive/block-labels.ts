import { type Place, TableError } from '../table-error.js';

/** Labels in blocks: for each country all codes, in the same order. */
export interface Blocks {
  countries: string[];
  codes: string[];
}

/**
 * The countries and codes of labels that run country by country. What most countries have is taken as right, so that the
 * label that is not is named.
 * @throws TableError naming the first label that is out of place and the one that belongs there
 */
export function blocksOf(labels: [country: string, code: string][], what: string, place: Place): Blocks {
  const lengths: number[] = [];
  labels.forEach(([country], k) => {
    if (k > 0 && labels[k - 1]![0] === country) lengths[lengths.length - 1]!++;
    else lengths.push(1);
  });
  const N = mostCommon(lengths) ?? 0;
  if (N === 0) throw new TableError(`there are no ${what}`, place, 'labels of countries and what they have');
  const block = (k: number): number => Math.floor(k / N);
  const G = Math.ceil(labels.length / N);
  const countries = Array.from({ length: G }, (_, s) => {
    return mostCommon(labels.slice(s * N, (s + 1) * N).map(([country]) => country))!;
  });
  const codes = Array.from({ length: N }, (_, p) => {
    return mostCommon(labels.filter((_label, k) => k % N === p).map(([, code]) => code))!;
  });
  for (let k = 0; k < G * N; k++) {
    const expected = `${countries[block(k)]} ${codes[k % N]}`;
    const found = labels[k]?.join(' ');
    if (found === expected) continue;
    const problem = found === undefined ? 'the label is missing' : `label ${k + 1} of the ${what} is '${found}'`;
    throw new TableError(problem, place, `'${expected}' there`);
  }
  return { countries, codes };
}

function mostCommon<T>(values: T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[T, number] | undefined>(
    (most, next) => (most && most[1] >= next[1] ? most : next),
    undefined,
  )?.[0];
}
