import { type Metric, metricById } from '@xinzhi/vocabulary';
import { groupBy } from '../records/group-by.js';
import type { StoredSeries } from '../records/series.js';
import type { Verdict } from '../records/verdict.js';
import { arithmeticLine } from './arithmetic.js';
import { combine } from './combine.js';
import { deriveSeries } from './derived/derive-series.js';
import { type Case, type Finding, findingIn, findingStated } from './evidence.js';
import { metricMeant } from './metric-meant.js';
import { multipleMeant } from './multiple-meant.js';
import { questionOf } from './question.js';
import { resolutionOf } from './resolution.js';
import { statedBy } from './stated.js';
import { measureKey, type StatedOutcomes, statedOutcomes } from './stated-outcomes.js';
import { targetSense } from './target-sense.js';
import type { Workings } from './workings.js';
import { bareClaim, type DocumentClaims, type WrittenClaim } from './written-claim.js';

export type CheckOptions = {
  /** The day of the check, 'YYYY-MM-DD': a period is over when its last year is. */
  today: string;
  metricOf?: (id: string) => Metric | undefined;
  /** The language of the arithmetic. */
  language?: 'en' | 'zh';
};

/**
 * Holds claims against every series that measures their metric for their place and period, and targets also against
 * what the same government's later reports state (definitions §3). The series may be in any order and those that
 * follow from others (growth from levels, R&D spending from intensity and GDP) are made here.
 *
 * @returns one verdict a claim, in the order of the documents and their claims
 */
export function checkClaims(
  documents: readonly DocumentClaims[],
  series: readonly StoredSeries[],
  { language = 'en', ...options }: CheckOptions,
): Verdict[] {
  return judgeClaims(documents, series, options).map(({ workings, ...verdict }) => ({
    ...verdict,
    arithmetic: arithmeticLine(workings, language),
  }));
}

/** The same with the arithmetic in both languages: `arithmetic` in English, `arithmeticZh` in Chinese. */
export function checkClaimsInBoth(
  documents: readonly DocumentClaims[],
  series: readonly StoredSeries[],
  options: Omit<CheckOptions, 'language'>,
): (Verdict & { arithmeticZh: string })[] {
  return judgeClaims(documents, series, options).map(({ workings, ...verdict }) => ({
    ...verdict,
    arithmetic: arithmeticLine(workings, 'en'),
    arithmeticZh: arithmeticLine(workings, 'zh'),
  }));
}

type Judged = Omit<Verdict, 'arithmetic'> & { workings: Workings };

function judgeClaims(
  documents: readonly DocumentClaims[],
  series: readonly StoredSeries[],
  { today, metricOf = metricById }: CheckOptions,
): Judged[] {
  const measured = groupBy([...series, ...deriveSeries(series)], (one) => measureKey(one.indicator, one.place));
  const stated = statedOutcomes(documents, metricOf);
  return documents.flatMap((from) =>
    from.claims.map((claim) => {
      const context = { from, today, metricOf, measured, stated };
      return { claim: bareClaim(claim), document: from.document.id, ...check(claim, context) };
    }),
  );
}

type Context = Required<Omit<CheckOptions, 'language'>> & {
  from: DocumentClaims;
  measured: Map<string, StoredSeries[]>;
  stated: Map<string, StatedOutcomes[]>;
};
type Outcome = Pick<Judged, 'result' | 'evidence' | 'workings'>;

const without = (result: Verdict['result'], workings: Workings): Outcome => ({ result, evidence: [], workings });

function check(made: WrittenClaim, context: Context): Outcome {
  const { from, today, metricOf } = context;
  const metric = metricMeant(made, metricOf);
  const place = made.place ?? from.document.place;
  if (!metric) return without('no data', { kind: 'no metric', figure: made });
  if (!place) return without('no data', { kind: 'no place', metric });
  const claim = multipleMeant(made, metric);
  if (!claim) return without('no data', { kind: 'unclear multiple', metric, place, figure: made });
  const question = questionOf(claim, metric);
  if (!question || claim.period === null)
    return without('no data', { kind: 'no period', metric, place, period: claim.period });
  const held: Case = {
    metric,
    unit: claim.unit,
    asked: claim.period,
    question,
    stated: statedBy(claim, metric, resolutionOf(claim)),
    sense: claim.modality === 'target' ? targetSense(claim.value.comparator, metric) : null,
    setIn: from.document.date === null ? null : Number(from.document.date.slice(0, 4)),
    overFor: Number(today.slice(0, 4)) - question.period.last,
  };
  const findings = findingsFor(held, place, context);
  const result = combine(findings.map(({ judgement, decisive }) => ({ result: judgement.result, decisive })));
  if (result === null) return unanswered(claim, held, place, context);
  const ordered = decidingFirst(findings, result);
  const evidence = ordered.map(({ series, definition, answer, judgement }) => ({
    ...{ series, definition },
    ...{ value: answer.value, period: answer.period, result: judgement.result },
  }));
  return { result, evidence, workings: { kind: 'answered', place, figure: claim, held, findings: ordered, result } };
}

function findingsFor(held: Case, place: string, { from, measured, stated }: Context): Finding[] {
  const key = measureKey(held.metric.id, place);
  const independent = (measured.get(key) ?? []).map((series) => findingIn(series, held));
  // A report's own review of the past is not evidence for itself; nor does a government confirm itself a year on.
  const own = from.document.kind === 'report' && from.document.place === place;
  const reports = held.sense || !own ? (stated.get(key) ?? []) : [];
  const later = (document: string, date: string | null) =>
    document !== from.document.id && (!own || (date ?? '') > (from.document.date ?? ''));
  return [...independent, ...reports.map((series) => findingStated(series, held, later))].filter((one) => one !== null);
}

/** The findings that decided come first; then by series and definition, so that the order of the input is no matter. */
function decidingFirst(findings: readonly Finding[], result: string): Finding[] {
  const rank = (one: Finding) => (one.judgement.result === result ? 0 : 2) + (one.decisive ? 0 : 1);
  const name = (one: Finding) => `${one.series}\u0000${one.definition}`;
  return [...findings].sort((a, b) => rank(a) - rank(b) || (name(a) < name(b) ? -1 : 1));
}

function unanswered(claim: WrittenClaim, held: Case, place: string, context: Context): Outcome {
  const periods = (context.measured.get(measureKey(held.metric.id, place)) ?? [])
    .flatMap(({ points }) => points.map(([at]) => at))
    .sort();
  const [first, last] = [periods[0], periods[periods.length - 1]];
  const target = held.sense !== null;
  const running = held.overFor <= 0 && (target || claim.modality === 'estimate');
  return without(running ? 'not yet due' : 'no data', {
    ...{ kind: 'unanswered', metric: held.metric, place, figure: claim, asked: held.asked, target, running },
    covered: first === undefined || last === undefined ? null : { first, last },
  });
}
