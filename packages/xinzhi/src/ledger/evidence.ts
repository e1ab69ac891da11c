import type { Metric } from '@xinzhi/vocabulary';
import type { ChineseWords, StoredSeries } from '../records/series.js';
import { type Answer, answer, nearestYear } from './answer.js';
import { furthestBridge } from './bridging.js';
import { largestMove } from './derived/largest-move.js';
import type { Points } from './derived/points.js';
import { type Judgement, judgeBridged, judgeObservation, judgeOutcome, judgePace, judgeSpan } from './judge.js';
import type { Question } from './question.js';
import { sameScope } from './same-scope.js';
import type { Stated } from './stated.js';
import type { StatedOutcome, StatedOutcomes } from './stated-outcomes.js';
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
  /** The year in which a target was set; null where the document has no date. */
  setIn: number | null;
  /** Years since the period ended; 0 or less while it runs. */
  overFor: number;
};

/** What one series says to a claim. */
export type Finding = {
  /** The id of a stored series, or of the document that states the value. */
  series: string;
  definition: string;
  source: string;
  vintage: string;
  /** Definition, source and vintage in Chinese, as far as they are written. */
  zh: Partial<ChineseWords>;
  answer: Answer;
  judgement: Judgement;
  /** Years between the period asked for and the one answered: 0 where the series has the period itself. */
  bridged: number;
  /** Whether the value is of the period itself, or stands in for it. */
  decisive: boolean;
};

type Held = Pick<StoredSeries, 'definition' | 'source' | 'vintage' | 'unit'> & {
  zh?: Partial<ChineseWords> | undefined;
  points: Points;
};

/** What a stored series says to a claim; null where it has nothing to say about the period, or measures in another unit. */
export function findingIn(series: StoredSeries, held: Case): Finding | null {
  const found = consult(series, held);
  return found && { ...found, series: series.id };
}

/**
 * What the government's own reports say to a claim. `mayDecide` tells which documents may speak as outcome: not the one
 * that makes the claim. Towards a target that is not yet reached, all may tell how far things have come.
 */
export function findingStated(
  { unit, outcomes }: StatedOutcomes,
  held: Case,
  mayDecide: (document: string, date: string | null) => boolean,
): Finding | null {
  const told = new Map<string, StatedOutcome>();
  for (const outcome of outcomes) {
    const { period, value, document, date } = outcome;
    if (told.has(period) || (period === held.asked && !mayDecide(document, date))) continue;
    if (held.sense === null || sameScope(held.stated, value, held.metric)) told.set(period, outcome);
  }
  const points: Points = [...told.values()].map(({ period, value }) => [period, value]);
  const found = consult({ ...ownReports, unit, points }, held);
  const { period } = found?.answer ?? { period: '' };
  const from = told.get(period) ?? told.get(period.slice(-4));
  if (!found || !from || (found.decisive && !mayDecide(from.document, from.date))) return null;
  // A title stays in the document's own language.
  const zh = { ...found.zh, source: from.title ?? ownReports.zh.source, vintage: from.date ?? '' };
  return { ...found, series: from.document, source: from.title ?? ownReports.source, vintage: from.date ?? '', zh };
}

const ownReports = {
  ...{ definition: "as the government's own reports state it", source: 'work report', vintage: '' },
  zh: { definition: '政府自己的报告所述', source: '政府工作报告' },
};

type Consulted = Omit<Finding, 'series'>;

/** The period itself if the series has it; else the pace towards a target, or a year near by for a slow structure. */
function consult(series: Held, held: Case): Consulted | null {
  const factor = unitFactor(series.unit, factorUnit(held));
  if (factor === null) return null;
  const points: Points = factor === 1 ? series.points : series.points.map(([at, value]) => [at, value * factor]);
  const inUnit = { ...series, points };
  return consultPeriod(inUnit, held) ?? (held.sense ? consultPace(inUnit, held) : consultNearest(inUnit, held));
}

const origin = ({ definition, source, vintage, zh = {} }: Held) => ({ definition, source, vintage, zh });

function consultPeriod(series: Held, held: Case): Consulted | null {
  const { question, stated, sense } = held;
  const given = answer(series, question, held.metric, held.asked);
  if (!given) return null;
  if (!given.span || given.span.last === question.period.last) {
    const judgement = sense ? judgeOutcome(stated, sense, given) : judgeObservation(stated, given);
    return { ...origin(series), answer: given, judgement, bridged: 0, decisive: true };
  }
  const judgement = sense && mayStillCome(held) ? judgeSpan(stated, sense, question, given) : null;
  const bridged = question.period.last - given.span.last;
  return judgement ? { ...origin(series), answer: given, judgement, bridged, decisive: false } : null;
}

/** Statistics come late, but not later than this many years after their period: what is missing then stays missing. */
const latestFigures = 3;

const mayStillCome = ({ overFor }: Case): boolean => overFor <= latestFigures;

/** Oldest value from which a pace is taken, in years before the target was set: older ones say nothing of its course. */
const oldestForPace = 3;

function consultPace(series: Held, held: Case): Consulted | null {
  const { question, stated, sense, metric, overFor, setIn } = held;
  const { last } = question.period;
  // The pace of before says no more about this year's target once the year is over.
  if (!sense || !mayStillCome(held) || (overFor > 0 && setIn === last)) return null;
  const judgement = judgePace(stated, sense, question, series.points, metric);
  if (!judgement?.pace || judgement.pace.last < (setIn ?? last) - oldestForPace) return null;
  const { pace } = judgement;
  const reached: Answer = { value: pace.lastValue, period: String(pace.last), working: null, span: null };
  return { ...origin(series), answer: reached, judgement, bridged: last - pace.last, decisive: false };
}

function consultNearest(series: Held, held: Case): Consulted | null {
  const { question, metric, stated } = held;
  const year = question.period.last;
  const near = question.kind === 'value' ? nearestYear(series.points, year, furthestBridge(metric)) : null;
  if (near === null) return null;
  const nearby: Question = { kind: 'value', period: { first: near, last: near, part: false } };
  const there = answer(series, nearby, metric, String(near));
  if (!there) return null;
  const bridged = Math.abs(year - near);
  const move = largestMove(series.points, bridged);
  return { ...origin(series), answer: there, judgement: judgeBridged(stated, there, move), bridged, decisive: false };
}

/** A change in per cent or points is taken on the level itself, whatever its unit: the claim's unit is then no guide. */
const factorUnit = ({ question, metric, unit }: Case): string =>
  question.kind === 'multiple' ||
  question.kind === 'growth' ||
  question.kind === 'difference' ||
  (isSpanGrowth(question) && metric.kind !== 'growth')
    ? metric.unit
    : unit;

const isSpanGrowth = ({ kind }: Question) => kind === 'average growth' || kind === 'total growth';
