import type { StoredSeries } from '../records/series.js';
import type { Concepts } from './concepts.js';
import type { SystemCard } from './contract.js';
import { comparisonPlaces, featuredIndicators } from './featured-indicators.js';
import type { Snapshot } from './snapshot.js';

/** One indicator of a system: China first, beside two others under the same definition; null when nothing is measured. */
export function measuredFor(snapshot: Snapshot, concepts: Concepts, system: number): SystemCard['measured'] {
  for (const indicator of [...(featuredIndicators[system] ?? []), ...indicatorsOf(snapshot, concepts, system)]) {
    const all = snapshot.seriesByIndicator.get(indicator) ?? [];
    const china = longest(all.filter(({ place }) => place === 'CHN'));
    if (!china || china.points.length < 2) continue;
    const beside = comparisonPlaces
      .flatMap((place) => all.find((one) => one.place === place && sameMeasure(one, china)) ?? [])
      .slice(0, 2);
    return { indicator, label: concepts.label(indicator), unit: china.unit, series: [china, ...beside] };
  }
  return null;
}

/** The indicators of a system that the store has series of, those with most places first. */
export function indicatorsOf(snapshot: Snapshot, concepts: Concepts, system: number): string[] {
  return [...snapshot.seriesByIndicator]
    .filter(([indicator]) => concepts.systemsOf(indicator).includes(system))
    .sort(([a, one], [b, other]) => other.length - one.length || a.localeCompare(b))
    .map(([indicator]) => indicator);
}

/** Only figures under one definition and in one unit may stand side by side. */
export const sameMeasure = (a: StoredSeries, b: StoredSeries): boolean =>
  a.definition === b.definition && a.unit === b.unit;

const longest = (series: readonly StoredSeries[]): StoredSeries | undefined =>
  series.reduce<StoredSeries | undefined>(
    (best, one) => (best && best.points.length >= one.points.length ? best : one),
    undefined,
  );
