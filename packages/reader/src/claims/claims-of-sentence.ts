import type { TimeExpression } from '../periods/time-expression.js';
import type { Claim, Document, Modality } from '../records.js';
import { isDistance } from './comparison.js';
import { distribute, distributedRun } from './distribution.js';
import { fitMetric, isGrowth } from './fit-metric.js';
import type { Frame } from './frame.js';
import { headNoun } from './head-noun.js';
import { carriedMetric, carriesOn, type Measured, metricBefore } from './metric.js';
import { englishMetric } from './metric-english.js';
import { opensTargets, statedModality } from './modality.js';
import { type Counting, periodOf, type Side } from './period.js';
import { placeOf } from './place.js';
import type { IndexedQuantity, Sentence } from './sentence.js';

/** What surrounds a sentence: the document, its year, the section's frame, what earlier sentences left behind. */
export type Context = {
  plain: string;
  document: Document;
  anchor: number | null;
  report: boolean;
  frame: Frame;
  carried: TimeExpression | null;
  /** The sentence before opened a list of aims that this one continues. */
  targets: boolean;
};

/** Units that only count or time things: without a metric they claim nothing. */
const COUNTING = new Set(['count', 'year', 'day', 'person-time', 'times']);

export function claimsOfSentence(sentence: Sentence, context: Context): { claims: Claim[]; opensTargets: boolean } {
  const { plain } = context;
  const claims: Claim[] = [];
  const measured = measure(sentence, context);
  const opening = plain.slice(sentence.span.start, sentence.quantities[0]!.span.start);
  // 发展目标 in a review is an aim of the years that it looks back on.
  const opens =
    opensTargets(opening, sentence.language) && !(context.frame.ahead === false && !/今年|预期/.test(opening));
  let place: string | null = null;
  let placeStart = sentence.span.start;
  for (const [position, quantity] of sentence.quantities.entries()) {
    const found = measured[position] ?? null;
    const from = position === 0 ? sentence.span.start : sentence.quantities[position - 1]!.span.end;
    const clauseStart =
      found && found.start >= from ? from : clauseBefore(plain, sentence.span.start, quantity.span.start);
    if (isDistance(plain.slice(Math.max(sentence.span.start, from), quantity.span.start), sentence.language)) continue;
    const text =
      found?.text ?? headNoun(plain.slice(Math.max(from, clauseStart), quantity.span.start), sentence.language);
    if (text === null || (!found?.fit && COUNTING.has(quantity.unit))) continue;
    const own = !found || found.start >= placeStart;
    if (own || place === null) {
      placeStart = Math.max(from, clauseBefore(plain, sentence.span.start, found?.start ?? quantity.span.start));
      place = placeOf(plain, sentence, context.document, placeStart, quantity.span.start);
    }
    const metric = found?.fit?.metric ?? null;
    const side = sideOf(plain, sentence, position);
    const unit = found?.fit?.unit ?? quantity.unit;
    const period = periodOf(
      plain,
      sentence,
      quantity,
      clauseStart,
      context.carried,
      periodFrame(context, opens),
      context.anchor,
      countingOf(metric, unit, plain, from, quantity),
      side,
    );
    const joint = (found?.joint ?? []).flatMap((named) => fitMetric(named, quantity, true)?.metric ?? []);
    for (const said of [...joint, metric])
      claims.push({
        metric: said,
        metricText: text,
        place,
        period,
        value: quantity.value,
        unit,
        change: quantity.change,
        modality: modalityOf(plain, sentence, context, from, quantity, period, opens),
        quantity: quantity.index,
        attribution: null,
        span: {
          start: Math.min(found && found.start >= from ? found.start : quantity.span.start, quantity.span.start),
          end: quantity.span.end,
        },
      });
  }
  return { claims, opensTargets: opens };
}

/** What every quantity of the sentence measures, in order. */
function measure(sentence: Sentence, { plain }: Context): (Measured | null)[] {
  const { quantities, span, language } = sentence;
  const measured: (Measured | null)[] = [];
  for (let position = 0; position < quantities.length; position++) {
    const quantity = quantities[position]!;
    const from = position === 0 ? span.start : quantities[position - 1]!.span.end;
    if (language === 'en') {
      measured.push(englishMetric(plain, sentence, position, from, measured));
      continue;
    }
    const gap = { start: from, end: quantity.span.start };
    if (plain.slice(gap.start, gap.end).includes('分别')) {
      const run = distributedRun(plain, quantities, position);
      const spread =
        run > 1 ? distribute(plain, sentence, gap, quantities.slice(position, position + run), measured) : [];
      if (spread.length > 0) {
        measured.push(...spread);
        position += spread.length - 1;
        continue;
      }
    }
    const before = metricBefore(
      plain,
      sentence,
      quantity,
      Math.max(from, strongBreak(plain, from, quantity.span.start)),
    );
    const earlier = measured.at(-1) ?? null;
    if (before) measured.push(before);
    else if (earlier && carriesOn(plain, sentence, from, quantity))
      measured.push(carriedMetric(earlier, plain, quantity, from));
    else measured.push(null);
  }
  return measured;
}

/** Past the last ； or 。 before `to`: a metric named beyond it governs no longer. */
function strongBreak(plain: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (/[；。;！？]/.test(plain[at]!)) return at + 1;
  return from;
}

function clauseBefore(plain: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (/[，。；;！？：]/.test(plain[at]!)) return at + 1;
  return from;
}

/** The two ends of 从…提高到…, 'from … to …'. */
function sideOf(plain: string, { quantities, span, language }: Sentence, position: number): Side {
  const quantity = quantities[position]!;
  const before = position === 0 ? span.start : quantities[position - 1]!.span.end;
  const left = plain.slice(before, quantity.span.start);
  const next = quantities[position + 1];
  const onward = next ? plain.slice(quantity.span.end, next.span.start) : '';
  if (language === 'zh') {
    if (
      /(?:从|由)[^，。；]{0,24}$/.test(left) &&
      /^[^，。；]{0,8}(?:提高|增加|增长|上升|下降|降低|减少|缩小|扩大|提升|升|降|增|减|调整|调高|发展|跃升|上涨|压减|回落)[^。；]{0,8}(?:到|至|为)/.test(
        onward,
      )
    )
      return 'from';
    return position > 0 &&
      /(?:提高|增加|增长|上升|下降|降低|减少|缩小|扩大|提升|升|降|增|减|跃升|上涨)[^。；，]{0,4}(?:到|至)[^，。；]{0,12}$/.test(
        left,
      )
      ? 'to'
      : null;
  }
  if (/\bfrom (?:about |nearly |around )?$/i.test(left) && /^[^.;]{0,24}\bto\b/i.test(onward)) return 'from';
  return position > 0 && /^[^.;]{0,24}\bto (?:about |nearly |around |over |more than )?$/i.test(left) ? 'to' : null;
}

/** Growth is counted over a stretch; a level is that of its end where the text says that it is reached. */
function countingOf(
  metric: string | null,
  unit: string,
  plain: string,
  from: number,
  quantity: IndexedQuantity,
): Counting {
  if (unit.endsWith('/yr')) return 'yearly growth';
  if (isGrowth(metric) || (quantity.change !== null && (unit === '%' || unit === 'pp' || unit === 'times')))
    return 'growth';
  return /控制在|保持在|稳定在|每年|年均|累计|held|kept|within/.test(plain.slice(from, quantity.span.start))
    ? 'growth'
    : 'level';
}

/** A list of aims in a report is for the report's own year, wherever it stands, unless it names a time. */
function periodFrame({ frame, anchor, report, targets }: Context, opens: boolean): Frame {
  if (!report || anchor === null || !(opens || targets) || frame.ahead === true) return frame;

  const years = frame.year ?? frame.plan;
  return years !== null && Number(years.slice(-4)) >= anchor
    ? frame
    : { year: String(anchor), plan: frame.plan, ahead: true };
}

function modalityOf(
  plain: string,
  sentence: Sentence,
  { anchor, report, frame, targets }: Context,
  from: number,
  quantity: IndexedQuantity,
  period: string | null,
  opens: boolean,
): Modality {
  const clause = plain.slice(Math.max(sentence.span.start, from, quantity.span.start - 60), quantity.span.start);
  const stated =
    statedModality(clause, sentence.language) ??
    (sentence.language === 'en' ? statedModality(plain.slice(sentence.span.start, quantity.span.start), 'en') : null);
  if (report && anchor !== null && period !== null) {
    const last = Number(
      period.slice(-4).includes('-') ? period.slice(0, 4) : (/\d{4}$/.exec(period)?.[0] ?? period.slice(0, 4)),
    );
    const past = last < anchor;
    if (past)
      return stated === 'estimate'
        ? 'estimate'
        : opens && frame.ahead !== false && stated === 'target'
          ? 'target'
          : 'observed';
    if (stated === 'estimate' || stated === 'observed') return stated;
    return opens || targets || stated === 'target' || frame.ahead !== false ? 'target' : 'observed';
  }
  return opens ? 'target' : (stated ?? 'observed');
}
