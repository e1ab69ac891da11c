import type { TimeExpression } from '../periods/time-expression.js';
import type { Claim, Document, Modality } from '../records.js';
import { modalityOf, statedBefore } from './claim-modality.js';
import { clauseStart } from './clause.js';
import { isDenied, isDistance, isDistanceAfter, isIncrement, qualifies } from './comparison.js';
import { fitMetric, isGrowth } from './fit-metric.js';
import type { Frame } from './frame.js';
import type { Measured } from './metric.js';
import { opensTargets } from './modality.js';
import { baseYear, type Counting, isYearEarlier, periodOf, sinceBase, yearBefore } from './period.js';
import { placeBehind, placeOf } from './place.js';
import type { IndexedQuantity, Sentence } from './sentence.js';
import { isLevelReached, sideOf } from './side.js';
import { subjectsOf } from './subjects.js';
import { type Told, toldOf } from './told.js';

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
type Running = {
  place: string | null;
  placeStart: number;
  base: number | null;
  /** Where the last thing ends that was said to be brought about: 新建学校9所|、医院3家. */
  madeUntil: number;
  /** What the words said of the modality: 力争 and 预计 hold for the items that follow in their list. */
  stated: Modality | null;
  /** The period of the claim before, from which 'a year earlier' is counted. */
  period: string | null;
  /** What the number before was told of, where that is no metric. */
  told: Told | null;
};

/** Units that only time things, or say of which kind they are (a line of 750 kV): without a metric they claim nothing. */
const TIMING = new Set(['year', 'month', 'day', 'hour', 'minute', 'second', 'kV', 'V']);

export function claimsOfSentence(sentence: Sentence, context: Context): { claims: Claim[]; opens: boolean } {
  const { plain, frame } = context;
  const subjects = subjectsOf(plain, sentence);
  const opening = plain.slice(sentence.span.start, sentence.quantities[0]!.span.start);
  // 发展目标 in a review is an aim of the years that it looks back on.
  const opens = opensTargets(opening, sentence.language) && !(frame.ahead === false && !/今年|预期/.test(opening));
  const running: Running = {
    place: null,
    placeStart: sentence.span.start,
    base: null,
    madeUntil: -1,
    stated: null,
    period: null,
    told: null,
  };
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
  const side = sideOf(plain, sentence, position);
  const said = statedBefore(sentence, plain, from, quantity) ?? inherited(sentence, plain, from, quantity, running);
  // 由预计的5%提高到6%: what is said of the old value does not hold for the new one.
  if (side !== 'from') running.stated = said;
  if (isDistance(words, sentence.language) || isIncrement(words, quantity.unit, sentence.language)) return [];
  if (isDenied(words, sentence.language)) return [];
  if (isDistanceAfter(plain.slice(quantity.span.end, sentence.span.end), sentence.language)) return [];
  if (found?.fit && qualifies(plain, quantity.span.end, sentence.language)) return [];
  const own = toldOf(sentence, plain, quantity, found, Math.max(from, clause), running.madeUntil);
  // 'bakeries rose from 6 to 9': both ends are of what the first is told of.
  const told = own ?? (side === 'to' && running.told ? { ...running.told, end: quantity.span.end } : null);
  running.told = found?.fit ? null : told;
  if (!told || (!found?.fit && TIMING.has(quantity.unit))) return [];
  // 迈上9个千亿元台阶: steps of an amount, and no level.
  if (quantity.unit === 'count' && /^[十百千万亿]+[元吨]/.test(plain.slice(quantity.span.end, quantity.span.end + 4)))
    return [];
  if (told.made) running.madeUntil = told.end;
  if (!found || owned || running.place === null) {
    running.placeStart = Math.max(from, clauseStart(plain, sentence.span.start, found?.start ?? quantity.span.start));
    running.place = placeOf(plain, sentence, context.document, running.placeStart, quantity.span);
  } else if (sentence.language === 'en')
    running.place = placeBehind(plain, sentence, quantity.span.end) ?? running.place;
  const { listed } = found ?? {};
  // 广州、深圳…分别: each of the listed places has a figure of its own.
  const ownPlace = listed && sentence.places.find(({ span }) => span.start === listed.start);
  if (ownPlace) running.place = ownPlace.concept.slice('place/'.length);
  const unit = unitOf(
    found,
    quantity,
    side === 'to' ? plain.slice(Math.max(sentence.span.start, from - 24), quantity.span.start) : words,
  );
  const reached = isLevelReached(words, sentence.language, side);
  const counting = countingOf(found?.fit?.metric ?? null, unit, words, quantity, reached);
  const ahead = sentence.language === 'en' && said === 'target';
  const frame = listFrame(context, opens || ahead);
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
  const dated = counting === 'level' ? stated : sinceBase(stated, running.base);
  // 'Budgeted last year, the deficit will fall to 2 percent': no aim of a work report is for a year gone by.
  const earlier = sentence.language === 'en' && running.period !== null && isYearEarlier(plain, quantity.span.end);
  const period = earlier
    ? yearBefore(running.period!)
    : ahead && context.report && anchor !== null && dated !== null && Number(dated.slice(-4)) < anchor
      ? String(anchor)
      : dated;
  running.period = period;
  const claim: Claim = {
    metric: found?.fit?.metric ?? null,
    metricText: told.text,
    place: running.place,
    period,
    value: quantity.value,
    unit,
    change: isGrowth(found?.fit?.metric ?? null) && reached ? null : quantity.change,
    modality: modalityOf(said, context, period, opens),
    quantity: quantity.index,
    attribution: null,
    span: { start: told.start, end: told.end },
  };
  const joint = (found?.joint ?? []).flatMap((named) => fitMetric(named, quantity, true)?.metric ?? []);
  return [...joint.map((metric) => ({ ...claim, metric })), claim];
}

const YEARLY =
  /平均每年|每年平均|年均|每年(?![末底初])|\b(?:average annual|annual average|average yearly|annually|each year|every year)\b/i;

/** 力争甲增长5%，乙增长6%: an aim or an estimate goes on over the commas of its list, up to a time of its own. */
function inherited(
  { language, times }: Sentence,
  plain: string,
  from: number,
  { span }: IndexedQuantity,
  { stated }: Running,
): Modality | null {
  const own = times.some((time) => time.span.start >= from && time.span.end <= span.start);
  return language === 'zh' && !own && !/[；。;]/.test(plain.slice(from, span.start)) ? stated : null;
}

/** A growth that 平均每年 leads to is a rate a year, also where it is told by where it was raised to: 平均每年由5%提高到6%. */
function unitOf(found: Measured | null, quantity: IndexedQuantity, words: string): string {
  const unit = found?.fit?.unit ?? quantity.unit;
  return unit === '%' && isGrowth(found?.fit?.metric ?? null) && YEARLY.test(words) ? '%/yr' : unit;
}

/** Growth is counted over a stretch; a level is that of its end unless the text says that it is kept throughout. */
function countingOf(
  metric: string | null,
  unit: string,
  words: string,
  quantity: IndexedQuantity,
  reached: boolean,
): Counting {
  if (unit.endsWith('/yr')) return 'yearly growth';
  if (
    isGrowth(metric) ||
    (quantity.change !== null && /^(?:%|pp|times)$/.test(unit) && !reached && !/[到至达]/.test(words))
  )
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
