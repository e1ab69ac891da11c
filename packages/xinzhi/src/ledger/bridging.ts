import type { Metric } from '@xinzhi/vocabulary';

/**
 * How many years a value may lie from the year that a claim speaks of, where the series has no value for that year.
 * Input–output structure moves slowly and its tables come late, so a claim about it is held against the nearest
 * table, and the gap is stated. Growth, prices and levels of another year say nothing about the year asked for.
 */
export const furthestBridge = (metric: Pick<Metric, 'id' | 'kind'>): number =>
  /^(gvc|productive-services|io)\./.test(metric.id) && metric.kind !== 'growth' && metric.kind !== 'level' ? 10 : 0;
