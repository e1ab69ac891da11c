import { growthOf, type Metric, metricById, unitById, vocabulary } from '@xinzhi/vocabulary';
import type { Quantity } from '../records.js';

/** Which metric a quantity measures when the text names `named`: the level, its growth, or none that fits the unit. */
export type Fit = { metric: string; unit: string };

const growths = new Map(vocabulary.metrics.map(({ id }) => [id, growthOf(id)?.id ?? null]));

/**
 * Fits a named metric to the quantity's unit: a percentage that says how a level changed measures its growth,
 * money behind the name of a growth measures the level. Null where nothing of the name is in that unit.
 */
export function fitMetric(named: string, quantity: Quantity, changes: boolean): Fit | null {
  const metric = metricById(named);
  if (!metric) return null;
  const unit = quantity.unit.replace(/\/yr$/, '');
  if (metric.kind === 'growth') {
    if (unit === '%' || (unit === 'times' && changes)) return { metric: metric.id, unit: quantity.unit };
    const level = metric.of ? metricById(metric.of) : undefined;
    return level && sameUnit(level, unit) ? { metric: level.id, unit: unitOf(level, unit) } : null;
  }
  if (metric.unit === '%' || metric.unit === 'ratio') {
    if (unit === 'pp') return { metric: metric.id, unit: quantity.unit };
    return unit === '%' && !quantity.unit.endsWith('/yr') ? { metric: metric.id, unit: '%' } : null;
  }
  if (unit === '%' || unit === 'times') {
    const growth = growths.get(metric.id);
    return changes && growth ? { metric: growth, unit: quantity.unit } : null;
  }
  return sameUnit(metric, unit) ? { metric: metric.id, unit: unitOf(metric, unit) } : null;
}

/** The dimension must be the same; a bare number may stand for an index or a count. */
function sameUnit(metric: Metric, unit: string): boolean {
  const own = unitById(metric.unit);
  const base = own?.base ?? metric.unit;
  if (base === unit) return true;
  const other = unitById(unit);
  if (own && other && own.dimension === other.dimension) return true;
  if (own?.dimension === 'money per person' && other?.dimension === 'money') return true;
  return (
    unit === 'count' &&
    (metric.kind === 'index' ||
      ['index', 'ratio', 'times'].includes(base) ||
      own?.dimension === 'count' ||
      /count|person/.test(base))
  );
}

function unitOf(metric: Metric, unit: string): string {
  const own = unitById(metric.unit);
  if (own?.dimension === 'money per person') return own.base.replace(/^[A-Z]{3}/, unit);
  return unit === 'count' ? (own?.base ?? metric.unit) : unit;
}

/** Whether a claim's metric is one of growth: its period is a stretch, not a day. */
export function isGrowth(metric: string | null): boolean {
  return metric !== null && metricById(metric)?.kind === 'growth';
}
