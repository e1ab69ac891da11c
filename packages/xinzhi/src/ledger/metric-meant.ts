import type { Claim } from '@xinzhi/reader';
import { growthOf, type Metric } from '@xinzhi/vocabulary';

/** The metric that a claim is about: 'GDP grew by 5 %' names the level and means its growth. */
export function metricMeant(
  { metric: id, unit, change }: Pick<Claim, 'metric' | 'unit' | 'change'>,
  metricOf: (id: string) => Metric | undefined,
): Metric | undefined {
  const named = id === null ? undefined : metricOf(id);
  const grows = named?.kind === 'level' && change !== null && (unit === '%' || unit === '%/yr');
  return grows ? (growthOf(named.id) ?? named) : named;
}
