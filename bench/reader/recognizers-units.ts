import { vocabulary } from '../../packages/vocabulary/src/index.js';

/** What the specification calls by another name than the vocabulary does. */
const otherNames: Record<string, string> = { C: '°C', F: '°F', Degree: 'degree', Dollar: 'USD', Bitcoin: 'BTC' };

/** A number of the specification in the base of the vocabulary's unit of that name; null where it has none. */
export function specifiedIn(
  value: number,
  { unit = '', isoCurrency }: { unit?: string; isoCurrency?: string },
): { values: number[]; unit: string } {
  const name = isoCurrency ?? otherNames[unit] ?? unit;
  const found = vocabulary.units.find(
    ({ id, label, aliases }) =>
      id === name || [label.en, ...aliases.en].some((alias) => alias.toLowerCase() === name.toLowerCase()),
  );
  return found ? { values: [value * found.factor], unit: found.base } : { values: [value], unit: `?${name}` };
}

/** Alike to nine digits: the specification cuts long fractions off. */
export function sameNumber(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
