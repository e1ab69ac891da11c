import type { StoredSeries } from '../../records/series.js';
import type { SeriesIndex, SeriesView } from '../contract.js';
import { pairsOf, type ViewContext } from './pairs.js';

const mostPairs = 30;

/** Every indicator that the store has series of. */
export function seriesIndex({ snapshot, concepts }: Pick<ViewContext, 'snapshot' | 'concepts'>): SeriesIndex {
  const unique = (values: readonly string[]) => [...new Set(values)];
  const rows = [...snapshot.seriesByIndicator].map(([indicator, series]) => {
    const periods = series.flatMap(({ points }) => points.map(([period]) => period)).sort();
    const sources = new Map(series.map(({ source, zh }) => [source, zh?.source ?? source]));
    return {
      indicator,
      label: concepts.label(indicator),
      unit: series[0]?.unit ?? '',
      system: concepts.systemsOf(indicator)[0] ?? null,
      definitions: unique(series.map(({ definition }) => definition)),
      places: unique(series.map(({ place }) => place)),
      first: periods[0] ?? '',
      last: periods.at(-1) ?? '',
      sources: [...sources.keys()],
      sourceLabels: [...sources].map(([en, zh]) => ({ en, zh })),
    };
  });
  return { rows: rows.sort((a, b) => (a.system ?? 99) - (b.system ?? 99) || a.indicator.localeCompare(b.indicator)) };
}

/** The series of one indicator, all or those of the places asked for. */
export function seriesOf(
  { snapshot }: Pick<ViewContext, 'snapshot'>,
  indicator: string,
  places?: readonly string[],
): StoredSeries[] {
  const all = snapshot.seriesByIndicator.get(indicator) ?? [];
  return places?.length ? all.filter(({ place }) => places.includes(place)) : all;
}

/** An indicator with its series and the claims about it; null when nothing is known of it. */
export async function seriesView(
  context: ViewContext,
  indicator: string,
  places?: readonly string[],
): Promise<SeriesView | null> {
  const { snapshot, concepts } = context;
  const all = snapshot.seriesByIndicator.get(indicator);
  const metric = concepts.metric(indicator);
  if (!all && !metric) return null;
  const claims = snapshot.checked.filter(
    ({ verdict: { claim } }) =>
      claim.metric === indicator && (!places?.length || (claim.place !== null && places.includes(claim.place))),
  );
  return {
    indicator,
    label: concepts.label(indicator),
    unit: all?.[0]?.unit ?? metric?.unit ?? '',
    direction: metric?.direction ?? 'none',
    series: seriesOf(context, indicator, places),
    pairs: await pairsOf(context, claims.slice(0, mostPairs)),
  };
}
