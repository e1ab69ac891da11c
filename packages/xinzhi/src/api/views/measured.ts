import type { StoredSeries } from '../../records/series.js';
import type { SystemCard } from '../contract.js';
import type { Concepts } from './concepts.js';
import { comparisonPlaces, type Featured, featuredIndicators } from './featured-indicators.js';
import type { Snapshot } from './snapshot.js';

/** One indicator of a system: China (or who stands for it) first, beside two others under the same definition; null when nothing is measured. */
export function measuredFor(snapshot: Snapshot, concepts: Concepts, system: number): SystemCard['measured'] {
  const others = indicatorsOf(snapshot, concepts, system).map(
    (indicator): Featured => ({ indicator, beside: comparisonPlaces }),
  );
  for (const featured of [...(featuredIndicators[system] ?? []), ...others]) {
    const series = firstBeside(snapshot.seriesByIndicator.get(featured.indicator) ?? [], featured);
    const [first] = series;
    if (!first) continue;
    return { indicator: featured.indicator, label: concepts.label(featured.indicator), unit: first.unit, series };
  }
  return null;
}

/** The first place's series under the definition that is asked for, else the one that has most of the places to compare with, then the longest; and two of them. */
function firstBeside(all: readonly StoredSeries[], { beside, definition, first = 'CHN' }: Featured): StoredSeries[] {
  const candidates = all
    .filter(({ place, points }) => place === first && points.length > 1)
    .map((own) => [
      own,
      ...beside.flatMap((place) => all.find((one) => one.place === place && sameMeasure(one, own)) ?? []).slice(0, 2),
    ]);
  const asked = ([own]: StoredSeries[]) => Number(definition !== undefined && own?.id.split('/')[2] === definition);
  const length = ([own]: StoredSeries[]) => own?.points.length ?? 0;
  return candidates.sort((a, b) => asked(b) - asked(a) || b.length - a.length || length(b) - length(a))[0] ?? [];
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
