import type { Claim, Value } from '@xinzhi/reader';
import type { Metric } from '@xinzhi/vocabulary';

/** A number as it was stated: its value, and the unit of its last digit in the same base unit. */
export type Stated = Value & { resolution: number };

const mirrored = { '=': '=', '~': '~', '..': '..', '>=': '<=', '>': '<', '<=': '>=', '<': '>' } as const;

/** The same statement about the negative: 'fell by at least 3' is 'changed by at most −3'. */
export function negate(stated: Stated): Stated {
  const minus = (x: number | null) => (x === null ? null : -x);
  const comparator = mirrored[stated.comparator];
  const point = comparator === '=' || comparator === '~';
  return point
    ? { ...stated, low: minus(stated.low) }
    : { comparator, low: minus(stated.high), high: minus(stated.low), resolution: stated.resolution };
}

/** What a claim states in the metric's own sign: a growth that is said to be a decrease is a negative growth. */
export function statedBy(claim: Claim, metric: Pick<Metric, 'id' | 'kind'>, resolution: number): Stated {
  const stated: Stated = { ...claim.value, resolution };
  const alreadyADecline = /\.(reduction|decline|cut)$/.test(metric.id);
  const isChange = metric.kind === 'growth' || claim.unit === 'pp';
  return claim.change === 'decrease' && isChange && !alreadyADecline && isPositive(claim.value)
    ? negate(stated)
    : stated;
}

const isPositive = ({ low, high }: Value) => (low ?? high ?? 0) > 0;
