import type { Document } from '@xinzhi/reader';
import type { Metric } from '@xinzhi/vocabulary';
import { groupBy } from '../records/group-by.js';
import { metricMeant } from './metric-meant.js';
import { multipleMeant } from './multiple-meant.js';
import { resolutionOf } from './resolution.js';
import { type Stated, statedBy } from './stated.js';
import type { DocumentClaims, WrittenClaim } from './written-claim.js';

/** A figure that a government's report states as having come about. */
export type StatedOutcome = {
  period: string;
  value: number;
  /** Whether the report calls it an estimate, as a report written before the year's accounts are closed does. */
  estimate: boolean;
  document: string;
  date: string | null;
  title: string | null;
};

/** What the reports of one government state of one metric, in one unit; the likeliest statement of a period first. */
export type StatedOutcomes = { metric: string; place: string; unit: string; outcomes: StatedOutcome[] };

/** Key of the series that measure one thing of one place. */
export const measureKey = (metric: string, place: string) => `${metric}\u0000${place}`;

/**
 * Outcomes stated by work reports, by metric and place. A report speaks for its own place only. The report of year
 * t + 1 reviews year t, so its statement of year t comes before those of other reports; within a report the first does,
 * because a review leads with the headline.
 */
export function statedOutcomes(
  documents: readonly DocumentClaims[],
  metricOf: (id: string) => Metric | undefined,
): Map<string, StatedOutcomes[]> {
  const reports = documents
    .filter(({ document }) => document.kind === 'report' && document.place !== null)
    .sort((a, b) => byText(a.document.date ?? '', b.document.date ?? '') || byText(a.document.id, b.document.id));
  const made = new Map<string, StatedOutcomes>();
  for (const { document, claims } of reports) {
    for (const stating of claims) {
      const metric = metricMeant(stating, metricOf);
      const claim = metric ? multipleMeant(stating, metric) : null;
      const place = stating.place ?? document.place;
      if (!metric || !claim || place === null || place !== document.place) continue;
      if (!reviews(claim, document) || claim.period === null || claim.unit === 'pp') continue;
      const stated = statedBy(claim, metric, resolutionOf(claim));
      const value = outcomeOf(stated);
      if (value === null) continue;
      const key = `${measureKey(metric.id, place)}\u0000${claim.unit}`;
      const held = made.get(key) ?? { metric: metric.id, place, unit: claim.unit, outcomes: [] };
      made.set(key, held);
      const { id, date, title } = document;
      held.outcomes.push({
        period: claim.period,
        value,
        estimate: claim.modality === 'estimate',
        document: id,
        date,
        title,
      });
    }
  }
  for (const { outcomes } of made.values())
    outcomes.sort((a, b) => byText(a.period, b.period) || lag(a) - lag(b) || Number(a.estimate) - Number(b.estimate));
  return groupBy([...made.values()], ({ metric, place }) => measureKey(metric, place));
}

/** What has happened, and what is estimated of a year that is over; estimates of years to come are no outcomes. */
function reviews({ modality, period }: WrittenClaim, { date }: Document): boolean {
  if (modality !== 'estimate') return modality === 'observed';
  return period !== null && date !== null && period.slice(-4) < date.slice(0, 4);
}

/**
 * The figure of a statement as an outcome. 'Over 126' is above 126: by a hair, since no more is said, but enough to
 * reach 'over 126'. A range is no single outcome.
 */
function outcomeOf({ comparator, low, high, resolution }: Stated): number | null {
  const hair = resolution * 1e-6;
  if (comparator === '..') return null;
  if (comparator === '>' && low !== null) return low + hair;
  if (comparator === '<' && high !== null) return high - hair;
  return low ?? high;
}

/** How far a statement is from the report in which the period is due to be reviewed. */
function lag({ period, date }: StatedOutcome): number {
  const due = Number(period.slice(-4)) + 1;
  const stated = Number(date?.slice(0, 4) ?? Number.NaN);
  return Number.isNaN(due) || Number.isNaN(stated) ? Number.MAX_SAFE_INTEGER : Math.abs(stated - due);
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
