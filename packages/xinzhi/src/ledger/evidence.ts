import type { Metric } from '@xinzhi/vocabulary';
import type { StoredSeries } from '../records/series.js';
import { type Answer, answer, nearestYear } from './answer.js';
import { furthestBridge } from './bridging.js';
import type { Points } from './derived/points.js';
import { type Judgement, judgeObservation, judgeOutcome, judgePace, judgeSpan } from './judge.js';
import type { Question } from './question.js';
import type { Stated } from './stated.js';
import type { StatedSeries } from './stated-outcomes.js';
import type { TargetSense } from './target-sense.js';
import { unitFactor } from './unit-factor.js';

/** A claim made ready to be held against data. */
export type Case = {
  metric: Metric;
  unit: string;
  asked: string;
  question: Question;
  stated: Stated;
  /** How a target is reached; null for what is said to have happened. */
  sense: TargetSense | null;
};

/** What one series says to a claim. */
export type Finding = {
  /** The id of a stored series, or of the document that states the value. */
  series: string;
  definition: string;
  source: string;
  vintage: string;
  answer: Answer;
  judgement: Judgement;
  /** Years between the period asked for and the one answered: 0 where the series has the period itself. */
  bridged: number;
  /** Whether the value is of the period itself, or stands in for it. */
  decisive: boolean;
};

type Held = Pick<StoredSeries, 'definition' | 'source' | 'vintage' | 'unit' | 'points'>;

/** What a stored series says to a claim; null where it has nothing to say about the period, or measures in another unit. */
export function findingIn(series: StoredSeries, held: Case): Finding | null {
  const found = consult(series, held);
  return found && { ...found, series: series.id };
}

/**
 * What later reports say to a claim, or earlier ones to a target not yet reached. `mayDecide` tells which documents
 * may speak as outcome: not the one that makes the claim.
 */
export function findingStated(
  series: StatedSeries,
  held: Case,
  mayDecide: (document: string, date: string | null) => boolean,
): Finding | null {
  const points = series.points.filter(([period]) => {
    const at = series.statedIn.get(period);
    return at !== undefined && (period !== held.asked || mayDecide(at.document, at.date));
  });
  const found = consult({ ...series, points }, held);
  if (!found) return null;
  const { period } = found.answer;
  const at = series.statedIn.get(period) ?? series.statedIn.get(period.slice(-4));
  if (!at || (found.decisive && !mayDecide(at.document, at.date))) return null;
  const source = at.title ? `${found.source} (${at.title})` : found.source;
  return { ...found, series: at.document, source, vintage: at.date ?? found.vintage };
}

function consult(series: Held, held: Case): Omit<Finding, 'series'> | null {
  const factor = unitFactor(series.unit, factorUnit(held));
  if (factor === null) return null;
  const points: Points = factor === 1 ? series.points : series.points.map(([at, value]) => [at, value * factor]);
  const { definition, source, vintage } = series;
  const found = (given: Answer, judgement: Judgement, bridged: number, decisive: boolean) => ({
    ...{ definition, source, vintage, bridged, decisive },
    ...{ answer: given, judgement },
  });
  const { question, metric, stated, sense, asked } = held;
  const given = answer({ points, unit: series.unit }, question, metric, asked);
  if (given) {
    const whole = !given.span || given.span.last === question.period.last;
    if (whole)
      return found(given, sense ? judgeOutcome(stated, sense, given) : judgeObservation(stated, given), 0, true);
    const judgement = sense && judgeSpan(stated, sense, question, given);
    return judgement ? found(given, judgement, question.period.last - (given.span?.last ?? 0), false) : null;
  }
  if (sense) {
    const judgement = judgePace(stated, sense, question, points, metric);
    if (!judgement?.pace) return null;
    const { last, lastValue } = judgement.pace;
    const reached: Answer = { value: lastValue, period: String(last), working: null, span: null };
    return found(reached, judgement, question.period.last - last, false);
  }
  const near = question.kind === 'value' ? nearestYear(points, question.period.last, furthestBridge(metric)) : null;
  if (near === null) return null;
  const nearby: Question = { kind: 'value', period: { first: near, last: near, part: false } };
  const there = answer({ points, unit: series.unit }, nearby, metric, String(near));
  return there && found(there, judgeObservation(stated, there), Math.abs(question.period.last - near), false);
}

/** A change in per cent or points is taken on the level itself, whatever its unit: the claim's unit is then no guide. */
const factorUnit = ({ question, metric, unit }: Case): string =>
  question.kind === 'growth' || question.kind === 'difference' || (isSpanGrowth(question) && metric.kind !== 'growth')
    ? metric.unit
    : unit;

const isSpanGrowth = ({ kind }: Question) => kind === 'average growth' || kind === 'total growth';
