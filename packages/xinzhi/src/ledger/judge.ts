import type { Metric } from '@xinzhi/vocabulary';
import type { Answer } from './answer.js';
import { type Pace, paceTowards } from './derived/pace.js';
import type { Points } from './derived/points.js';
import { type Agreement, compare, intervalOf } from './interval.js';
import type { Question } from './question.js';
import { reaches, reachInterval } from './reach.js';
import type { Stated } from './stated.js';
import type { TargetSense } from './target-sense.js';

export type TargetResult = 'met' | 'missed' | 'on track' | 'behind';
export type Judgement = {
  result: Agreement | TargetResult;
  pace: Pace | null;
  /** For a value of another year: the largest move that the series made over so many years. */
  move?: number | null;
  /** For a pace: whether the last value already is where the target wants it. */
  reached?: boolean;
};

/** An observation against what was measured. */
export const judgeObservation = (stated: Stated, { value }: Answer): Judgement => ({
  result: compare(stated, value),
  pace: null,
});

/**
 * An observation against a value of another year. In the years between, the series may have moved as far as it ever did
 * over so many years: a statement within that reach is close, one beyond it is contradicted.
 */
export function judgeBridged(stated: Stated, { value }: Answer, move: number | null): Judgement {
  const interval = intervalOf(stated);
  const reachable = interval.low <= value + (move ?? 0) && interval.high >= value - (move ?? 0);
  const result = compare(stated, value);
  return { result: result === 'contradicted' && reachable ? 'close' : result, pace: null, move };
}

/** A target against the value of the period that it was for. */
export const judgeOutcome = (stated: Stated, sense: TargetSense, { value }: Answer): Judgement => ({
  result: reaches(stated, sense, value) ? 'met' : 'missed',
  pace: null,
});

/** The figure that just reaches a target: the end of its interval on the side from which it is approached. */
export function threshold(stated: Stated, sense: TargetSense, from: number): number {
  const { low, high } = reachInterval(stated, sense);
  if (sense === 'floor') return low;
  if (sense === 'ceiling') return high;
  return Math.min(Math.max(from, low), high);
}

/**
 * A target for growth over a span of which the data cover the first years: the growth needed a year in the rest,
 * ((1 + g)^N / Π(1 + gₜ))^(1/(N − n)) − 1, against the average so far.
 */
export function judgeSpan(stated: Stated, sense: TargetSense, question: Question, { span }: Answer): Judgement | null {
  if (!span || sense === 'level') return null;
  const all = question.period.last - question.period.first + 1;
  if (span.years >= all) return null;
  const goal = threshold(stated, sense, span.average);
  const whole =
    { 'average growth': (1 + goal / 100) ** all, multiple: goal }[question.kind as string] ?? 1 + goal / 100;
  const rest = whole / (1 + span.total / 100);
  const needed = 100 * (rest ** (1 / (all - span.years)) - 1);
  const pace: Pace = {
    from: span.first - 1,
    last: span.last,
    lastValue: span.average,
    needed,
    soFar: span.average,
    unit: '%/yr',
    goal,
  };
  return { result: keepsUp(pace, sense) ? 'on track' : 'behind', pace, reached: false };
}

/** A target for a level in a year that the data do not reach yet: the pace needed against the pace so far. */
export function judgePace(
  stated: Stated,
  sense: TargetSense,
  question: Question,
  points: Points,
  metric: Pick<Metric, 'kind'>,
): Judgement | null {
  if (question.kind !== 'value' || metric.kind === 'growth') return null;
  const earlier = points.filter(([period]) => Number(period) < question.period.last);
  const last = earlier[earlier.length - 1];
  if (!last) return null;
  const goal = threshold(stated, sense, last[1]);
  const pace = paceTowards(points, goal, question.period.last, metric.kind === 'level' ? 'growth' : 'difference');
  if (!pace) return null;
  const reached = reaches(stated, sense, pace.lastValue);
  return { result: reached || keepsUp(pace, sense) ? 'on track' : 'behind', pace, reached };
}

function keepsUp({ needed, soFar }: Pace, sense: TargetSense): boolean {
  if (sense === 'floor') return soFar >= needed;
  if (sense === 'ceiling') return soFar <= needed;
  return Math.sign(soFar) === Math.sign(needed) && Math.abs(soFar) >= Math.abs(needed);
}
