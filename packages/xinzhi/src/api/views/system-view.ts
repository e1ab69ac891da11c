import type { SystemView } from '../contract.js';
import { comparisonPlaces } from './featured-indicators.js';
import { indicatorsOf } from './measured.js';
import { pairsOf, type ViewContext } from './pairs.js';
import { countResults } from './result-counts.js';
import { claimsAbout } from './said.js';
import type { Snapshot } from './snapshot.js';
import { tellingScore } from './telling.js';

const mostPairs = 40;

/** One of the thirteen systems, opened; null when there is no such system. */
export async function systemView(context: ViewContext, system: number): Promise<SystemView | null> {
  const { snapshot, concepts } = context;
  const entry = concepts.view.systems.find((one) => one.system === system);
  if (!entry) return null;
  const indicators = indicatorsOf(snapshot, concepts, system);
  const claims = claimsAbout(snapshot, concepts, system);
  const shown = new Set(['CHN', ...comparisonPlaces]);
  return {
    system,
    label: entry.label,
    indicators: indicators.map((indicator) => {
      const series = snapshot.seriesByIndicator.get(indicator) ?? [];
      const places = [...new Set(series.map(({ place }) => place))];
      return { indicator, label: concepts.label(indicator), unit: series[0]?.unit ?? '', places };
    }),
    series: indicators.flatMap((indicator) =>
      (snapshot.seriesByIndicator.get(indicator) ?? []).filter(({ place }) => shown.has(place)),
    ),
    priorities: prioritiesOf(context, system),
    pairs: await pairsOf(context, [...claims].sort((a, b) => tellingScore(b) - tellingScore(a)).slice(0, mostPairs)),
    verdicts: countResults(claims),
  };
}

function prioritiesOf({ snapshot, concepts }: { snapshot: Snapshot } & Pick<ViewContext, 'concepts'>, system: number) {
  const actors = new Map<string, Set<string>>();
  for (const { priority } of snapshot.priorities) {
    if (!concepts.systemsOf(priority.concept).includes(system) || priority.stance !== 'promote') continue;
    const its = actors.get(priority.concept) ?? new Set();
    if (priority.actor) its.add(priority.actor);
    actors.set(priority.concept, its);
  }
  return [...actors]
    .sort(([a, its], [b, others]) => others.size - its.size || a.localeCompare(b))
    .map(([concept, its]) => ({ concept, label: concepts.label(concept), actors: [...its] }));
}
