/** The quantities of NewsQuant as it writes them, and their units in this reader's. */
import { readFileSync } from 'node:fs';
import { unitById, vocabulary } from '@xinzhi/vocabulary';
import { parse } from 'yaml';

type Written = { change: string; value: string; unit: string; normalized_unit: string };
export type Item = { text: string; quantities: Written[] };

export type Gold = {
  low: number;
  /** The other end, where a range is stated. */
  high: number | null;
  change: '=' | '~' | '>' | '<' | 'up' | 'down';
  /** In this reader's units; null where the corpus names a thing that is counted, or nothing. */
  measure: Measure | null;
  /** The things counted, as the corpus has them; '-' for nothing. */
  nouns: string[];
};
export type Measure = { unit: string; factor: number };

const equivalents = parse(readFileSync(new URL('newsquant-units.yaml', import.meta.url), 'utf8')) as Record<
  string,
  Measure
>;

/** English names of the vocabulary's units, in the singular and in both spellings. */
const names = new Map<string, Measure>();
for (const { label, aliases, base, factor } of vocabulary.units)
  for (const name of [label.en, ...aliases.en])
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), { unit: base, factor });

export function goldOf({ change, value, unit, normalized_unit: normalised }: Written): Gold {
  // '4.8-4.7', '3.0 - 4.0', but '-5.0' and '1.99E-29'.
  const range = /^(-?[\d.]+)\s*-\s*(-?[\d.]+)$/.exec(value);
  return {
    low: Number(range ? range[1] : value),
    high: range ? Number(range[2]) : null,
    change: change as Gold['change'],
    measure: measureOf(normalised.toLowerCase()),
    nouns: [unit, normalised],
  };
}

/** 'mile per gallon': a ratio of two units, where it has no name of its own. */
function measureOf(name: string): Measure | null {
  const known = equivalents[name] ?? names.get(name);
  if (known) return known;
  if (name.startsWith('% ')) return equivalents['% -'] ?? null;
  const [over, under, ...rest] = name.split(' per ');
  if (over === undefined || under === undefined || rest.length > 0) return null;
  const [first, second] = [measureOf(over), measureOf(under)];
  return first && second && { unit: `${first.unit}/${second.unit}`, factor: first.factor / second.factor };
}

/** What the vocabulary multiplies a number by for any of the units that end or begin `written` and have this base. */
export function factorsWritten(written: string, base: string): number[] {
  const [over, under] = base.split('/');
  const of = (unit: string | undefined) =>
    vocabulary.units
      .filter((entry) => entry.base === unit && entry.aliases.en.some((alias) => written.includes(alias)))
      .map(({ factor }) => factor);
  const whole = unitById(base) ? of(base) : [];
  return under === undefined ? whole : [...whole, ...of(over).flatMap((up) => of(under).map((down) => up / down))];
}
