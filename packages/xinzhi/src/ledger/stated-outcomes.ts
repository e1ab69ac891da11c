import type { Metric } from '@xinzhi/vocabulary';
import type { StoredSeries } from '../records/series.js';
import { groupBy } from '../store/group-by.js';
import { resolutionOf } from './resolution.js';
import { statedBy } from './stated.js';
import type { DocumentClaims } from './written-claim.js';

/** What the governments' own reports state as having happened: a series whose points each come from a document. */
export type StatedSeries = Omit<StoredSeries, 'licence'> & {
  /** The document that states the value of a period: the earliest that does, which is the next year's report. */
  statedIn: Map<string, { document: string; date: string | null; title: string | null }>;
};

/** Key of the series that measure one thing of one place. */
export const measureKey = (metric: string, place: string) => `${metric}\u0000${place}`;

/**
 * Outcomes stated by work reports, by metric and place: the report of year t + 1 reviews year t. A report speaks for
 * its own place only; where it states a figure twice, the first is taken, because a review leads with the headline.
 */
export function statedOutcomes(
  documents: readonly DocumentClaims[],
  metricOf: (id: string) => Metric | undefined,
): Map<string, StatedSeries[]> {
  const reports = documents
    .filter(({ document }) => document.kind === 'report' && document.place !== null)
    .sort(
      (a, b) => compareText(a.document.date ?? '', b.document.date ?? '') || compareText(a.document.id, b.document.id),
    );
  const series = new Map<string, StatedSeries>();
  for (const { document, claims } of reports) {
    for (const claim of claims) {
      const metric = claim.metric === null ? undefined : metricOf(claim.metric);
      const place = claim.place ?? document.place;
      if (!metric || place === null || place !== document.place) continue;
      if (claim.modality !== 'observed' || claim.period === null || claim.unit === 'pp') continue;
      const stated = statedBy(claim, metric, resolutionOf(claim));
      const value = stated.low ?? stated.high;
      if (value === null || stated.comparator === '..') continue;
      const key = `${measureKey(metric.id, place)}\u0000${claim.unit}`;
      const held = series.get(key) ?? emptySeries(metric.id, place, claim.unit);
      series.set(key, held);
      if (held.statedIn.has(claim.period)) continue;
      held.statedIn.set(claim.period, { document: document.id, date: document.date, title: document.title });
      held.points.push([claim.period, value]);
    }
  }
  for (const { points } of series.values()) points.sort(([a], [b]) => compareText(a, b));
  return groupBy([...series.values()], ({ indicator, place }) => measureKey(indicator, place));
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function emptySeries(indicator: string, place: string, unit: string): StatedSeries {
  return {
    id: `stated/${indicator}/${place}`,
    indicator,
    place,
    unit,
    definition: "as the government's own later report states it",
    source: 'work reports',
    vintage: 'first stated',
    points: [],
    statedIn: new Map(),
  };
}
