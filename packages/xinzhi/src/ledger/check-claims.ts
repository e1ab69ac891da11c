import { type Metric, metricById } from '@xinzhi/vocabulary';
import { groupBy } from '../records/group-by.js';
import type { StoredSeries } from '../records/series.js';
import type { Verdict } from '../records/verdict.js';
import { arithmeticLine, statedText } from './arithmetic.js';
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
import { bareClaim, type DocumentClaims, type WrittenClaim } from './written-claim.js';

export type CheckOptions = {
  /** The day of the check, 'YYYY-MM-DD': a period is over when its last year is. */
  today: string;
  metricOf?: (id: string) => Metric | undefined;
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
  { today, metricOf = metricById }: CheckOptions,
): Verdict[] {
  const measured = groupBy([...series, ...deriveSeries(series)], (one) => measureKey(one.indicator, one.place));
  const stated = statedOutcomes(documents, metricOf);
  return documents.flatMap((from) =>
    from.claims.map((claim) => {
      const context = { from, today, metricOf, measured, stated };
      const { result, evidence, arithmetic } = check(claim, context);
      return { claim: bareClaim(claim), document: from.document.id, result, evidence, arithmetic };
    }),
  );
}

type Context = Required<CheckOptions> & {
  from: DocumentClaims;
  measured: Map<string, StoredSeries[]>;
  stated: Map<string, StatedOutcomes[]>;
};
type Outcome = Pick<Verdict, 'result' | 'evidence' | 'arithmetic'>;

const without = (result: Verdict['result'], arithmetic: string): Outcome => ({ result, evidence: [], arithmetic });

function check(made: WrittenClaim, context: Context): Outcome {
  const { from, today, metricOf } = context;
  const metric = metricMeant(made, metricOf);
  const place = made.place ?? from.document.place;
  if (!metric) return without('no data', `no metric of the vocabulary is named: ${statedText(made, made.unit)}`);
  if (!place) return without('no data', `${metric.id}: the text names no place`);
  const claim = multipleMeant(made, metric);
  if (!claim)
    return without('no data', `${metric.id} ${place}: ${statedText(made, made.unit)}, by or to so many is not known`);
  const question = questionOf(claim, metric);
  if (!question || claim.period === null)
    return without(
      'no data',
      `${metric.id} ${place}: ${claim.period === null ? 'the text names no period' : `${claim.period} is no period that annual data answer`}`,
    );
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
  return { result, evidence, arithmetic: arithmeticLine({ ...claim, place }, held, ordered, result) };
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
  const said = `${held.metric.id} ${place} ${held.asked}: ${held.sense ? 'target' : 'stated'} ${statedText(claim, claim.unit)}`;
  const covered = (context.measured.get(measureKey(held.metric.id, place)) ?? [])
    .flatMap(({ points }) => points.map(([at]) => at))
    .sort();
  const reach =
    covered.length > 0 ? `series cover ${covered[0]}–${covered[covered.length - 1]}` : 'no series measures it';
  if (held.overFor <= 0 && (held.sense || claim.modality === 'estimate'))
    return without('not yet due', `${said}; ${held.asked} is not over · ${reach}`);
  return without('no data', `${said} · ${reach}`);
}
