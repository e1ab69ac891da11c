import type { TimeExpression } from '../periods/time-expression.js';
import type { Claim, Document } from '../records.js';
import { modalityOf } from './claim-modality.js';
import { clauseStart } from './clause.js';
import { isDistance, isIncrement, qualifies } from './comparison.js';
import { fitMetric, isGrowth } from './fit-metric.js';
import type { Frame } from './frame.js';
import { headNoun } from './head-noun.js';
import type { Measured } from './metric.js';
import { opensTargets } from './modality.js';
import { baseYear, type Counting, periodOf, sinceBase } from './period.js';
import { placeOf } from './place.js';
import type { IndexedQuantity, Sentence } from './sentence.js';
import { isLevelReached, sideOf } from './side.js';
import { subjectsOf } from './subjects.js';

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

/** What the claims of one sentence share from left to right: the place and the base year of the subject in hand. */
type Running = { place: string | null; placeStart: number; base: number | null };

/** Units that only count or time things: without a metric they claim nothing. */
const COUNTING = new Set(['count', 'year', 'day', 'person-time', 'times']);

export function claimsOfSentence(sentence: Sentence, context: Context): { claims: Claim[]; opens: boolean } {
  const { plain, frame } = context;
  const subjects = subjectsOf(plain, sentence);
  const opening = plain.slice(sentence.span.start, sentence.quantities[0]!.span.start);
  // 发展目标 in a review is an aim of the years that it looks back on.
  const opens = opensTargets(opening, sentence.language) && !(frame.ahead === false && !/今年|预期/.test(opening));
  const running: Running = { place: null, placeStart: sentence.span.start, base: null };
  const claims = sentence.quantities.flatMap((quantity, position) =>
    claimsOfQuantity(sentence, context, quantity, position, subjects[position] ?? null, opens, running),
  );
  return { claims, opens };
}

/** The claim that a quantity makes; more where metrics share it, none where it is a distance, an increment or a mere count. */
function claimsOfQuantity(
  sentence: Sentence,
  context: Context,
  quantity: IndexedQuantity,
  position: number,
  found: Measured | null,
  opens: boolean,
  running: Running,
): Claim[] {
  const { plain, anchor } = context;
  const from = position === 0 ? sentence.span.start : sentence.quantities[position - 1]!.span.end;
  const owned = found !== null && found.start >= from;
  const clause = clauseStart(plain, sentence.span.start, quantity.span.start);
  const words = plain.slice(from, quantity.span.start);
  const base = baseYear(plain, sentence, quantity, from);
  running.base = base ?? (owned || found === null ? null : running.base);
  if (isDistance(words, sentence.language) || isIncrement(words, quantity.unit)) return [];
  if (found?.fit && qualifies(plain, quantity.span.end, sentence.language)) return [];
  const text =
    found?.fit || found?.listed
      ? found.text
      : headNoun(plain.slice(Math.max(from, clause), quantity.span.start), sentence.language);
  if (!text || (!found?.fit && COUNTING.has(quantity.unit))) return [];
  if (!found || owned || running.place === null) {
    running.placeStart = Math.max(from, clauseStart(plain, sentence.span.start, found?.start ?? quantity.span.start));
    running.place = placeOf(plain, sentence, context.document, running.placeStart, quantity.span.start);
  }
  const { listed } = found ?? {};
  // 广州、深圳…分别: each of the listed places has a figure of its own.
  const ownPlace = listed && sentence.places.find(({ span }) => span.start === listed.start);
  if (ownPlace) running.place = ownPlace.concept.slice('place/'.length);
  const unit = found?.fit?.unit ?? quantity.unit;
  const counting = countingOf(found?.fit?.metric ?? null, unit, words, quantity);
  const frame = listFrame(context, opens);
  const side = sideOf(plain, sentence, position);
  const stated = periodOf(
    plain,
    sentence,
    quantity,
    owned ? from : clause,
    context.carried,
    frame,
    anchor,
    counting,
    side,
  );
  const period = counting === 'level' ? stated : sinceBase(stated, running.base);
  const claim: Claim = {
    metric: found?.fit?.metric ?? null,
    metricText: text,
    place: running.place,
    period,
    value: quantity.value,
    unit,
    change:
      isGrowth(found?.fit?.metric ?? null) && isLevelReached(words, sentence.language, side) ? null : quantity.change,
    modality: modalityOf(sentence, context, from, quantity, period, opens),
    quantity: quantity.index,
    attribution: null,
    span: { start: owned ? Math.min(found.start, quantity.span.start) : quantity.span.start, end: quantity.span.end },
  };
  const joint = (found?.joint ?? []).flatMap((named) => fitMetric(named, quantity, true)?.metric ?? []);
  return [...joint.map((metric) => ({ ...claim, metric })), claim];
}

/** Growth is counted over a stretch; a level is that of its end unless the text says that it is kept throughout. */
function countingOf(metric: string | null, unit: string, words: string, quantity: IndexedQuantity): Counting {
  if (unit.endsWith('/yr')) return 'yearly growth';
  if (isGrowth(metric) || (quantity.change !== null && /^(?:%|pp|times)$/.test(unit) && !/[到至达]/.test(words)))
    return 'growth';
  // New jobs and other additions are counted over the years that the section is about, as are sums and what is kept.
  const flow = metric?.includes('.new') || /新增|累计|合计/.test(words);
  return flow || /控制在|保持在|稳定在|每年|年均|held|kept|within/.test(words) ? 'growth' : 'level';
}

/** A list of aims in a report is for the report's own year, wherever it stands, unless it names a time. */
function listFrame({ frame, anchor, report, targets }: Context, opens: boolean): Frame {
  if (!report || anchor === null || !(opens || targets) || frame.ahead === true) return frame;
  const years = frame.year ?? frame.plan;
  return years !== null && Number(years.slice(-4)) >= anchor
    ? frame
    : { year: String(anchor), plan: frame.plan, ahead: true };
}
