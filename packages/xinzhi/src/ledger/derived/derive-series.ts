import { groupBy } from '../../records/group-by.js';
import type { StoredSeries } from '../../records/series.js';
import { type Derivation, derivations } from './derivations.js';
import { growth } from './growth.js';
import type { Points } from './points.js';
import { priceIndex } from './price-index.js';
import { product } from './product.js';
import { ratio } from './ratio.js';

/** Source part of a series id: 'rd.intensity/CHN/gerd/wdi-2026-07' → 'wdi-2026-07'. */
const origin = (id: string) => id.split('/').slice(3).join('/') || id;

/** Whether a series is of an indicator, and of the definition where the input names one. */
const measures = ({ id, indicator }: StoredSeries, input: string) => {
  const [wanted, slug] = input.split('/');
  return indicator === wanted && (slug === undefined || id.split('/')[2] === slug);
};

function evaluate(formula: Derivation['formula'], inputs: readonly Points[]): [string, number][] {
  const [first = [], second = [], third = []] = inputs;
  switch (formula) {
    case 'growth':
      return growth(first);
    case 'ratio':
      return ratio(first, second, 100);
    // Population comes in millions: per person × 10⁴ / 10⁶.
    case 'per ten thousand':
      return ratio(first, second, 0.01);
    case 'real growth':
      return growth(ratio(first, priceIndex(second)));
    case 'product growth':
      return growth(product(first, second));
    case 'nominal product growth':
      return growth(product(product(first, second), priceIndex(third)));
  }
}

/**
 * The series that follow from those given, one for every place and every combination of sources that has the inputs.
 * Those that the given series already hold under the same id are left out.
 */
export function deriveSeries(series: readonly StoredSeries[]): StoredSeries[] {
  const present = new Set(series.map(({ id }) => id));
  const byPlace = groupBy(series, ({ place }) => place);
  const derived = new Map<string, StoredSeries>();
  for (const [place, ofPlace] of byPlace) {
    for (const derivation of derivations) {
      for (const inputs of combinations(
        derivation.inputs.map((input) => ofPlace.filter((one) => measures(one, input))),
      )) {
        const id = derivedId(derivation, place, inputs);
        if (present.has(id)) continue;
        const made = fromInputs(id, derivation, place, inputs);
        if (made.points.length > 0) derived.set(id, made);
      }
    }
  }
  return [...derived.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function derivedId({ indicator, slug }: Derivation, place: string, inputs: readonly StoredSeries[]): string {
  const origins = [...new Set(inputs.map(({ id }) => origin(id)))].join('+');
  return `${indicator}/${place}/${slug}/${origins}`;
}

function fromInputs(id: string, derivation: Derivation, place: string, inputs: readonly StoredSeries[]): StoredSeries {
  const [source, vintage, licence] = [joined(inputs, 'source'), joined(inputs, 'vintage'), joined(inputs, 'licence')];
  return {
    id,
    indicator: derivation.indicator,
    place,
    unit: derivation.unit,
    definition: derivation.definition,
    ...{ source: source.en, vintage: vintage.en, licence: licence.en },
    zh: { definition: derivation.definitionZh, source: source.zh, vintage: vintage.zh, licence: licence.zh },
    points: evaluate(
      derivation.formula,
      inputs.map(({ points }) => points),
    ),
  };
}

/** What the inputs say of their origin, each thing once; in both languages in the order of the English. */
function joined(inputs: readonly StoredSeries[], word: 'source' | 'vintage' | 'licence'): { en: string; zh: string } {
  const words = new Map(inputs.map((input) => [input[word], input.zh?.[word] ?? input[word]]));
  const ordered = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  return { en: ordered.map(([en]) => en).join('; '), zh: [...new Set(ordered.map(([, zh]) => zh))].join('；') };
}

/** Every way to take one of each list; none where a list is empty. */
function combinations<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((taken, list) => taken.flatMap((head) => list.map((one) => [...head, one])), [[]]);
}
