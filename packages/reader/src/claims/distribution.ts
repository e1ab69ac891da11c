import { grammar } from '../grammar/compiled.js';
import type { Span } from '../records.js';
import { fitMetric } from './fit-metric.js';
import { stripTimes } from './lead.js';
import { linksOnly } from './link-words.js';
import { listedSubjects } from './listed-subjects.js';
import type { Measured } from './metric.js';
import { narrowed } from './narrowed.js';
import type { IndexedQuantity, Sentence } from './sentence.js';

/** Phrases that name several metrics by their parts (grammar/chinese/joint-metrics.yaml): 城乡居民收入. */
const PARTS = grammar.chinese['joint-metrics'].map(({ pattern, metrics }) => ({
  pattern: new RegExp(pattern),
  metrics,
}));

const LIST = /^(?:左右|以上|以内|（[^（）]{1,12}）)?(?:[、,，]|和|与|及)(?:约|近|超过?|为|达到?)?$/;

/** A verb of its own between two values: 分别增长5%和提高2个百分点. */
const VERB =
  /(?:同比|比上年|较上年)?(?:增长|增加|提高|提升|上升|上涨|扩大|下降|降低|减少|回落|压减)?[了到至]?(?:约|近|超过?)?$/;

/** The run of quantities from `first` on that a distributive predicate spreads over its subjects: 分别增长5%、6.5%. */
export function distributedRun(plain: string, quantities: IndexedQuantity[], first: number, explicit: boolean): number {
  const between = (at: number) => plain.slice(quantities[at]!.span.end, quantities[at + 1]!.span.start);
  const run = (joins: (words: string) => boolean) => {
    let last = first;
    while (quantities[last + 1] && joins(between(last))) last++;
    return last - first + 1;
  };
  // Under 分别 a comma ends the list (分别增至3座、2座，4部作品…) unless nothing else joins the values.
  const close = explicit
    ? run((words) => !/[，,]/.test(words) && (LIST.test(words) || LIST.test(words.replace(VERB, ''))))
    : 1;
  return close > 1 ? close : run((words) => LIST.test(words));
}

/** The words under 分别 right before a quantity, from `gap` on: none where another clause has begun since. */
export function distributive(plain: string, gap: Span): number | null {
  const words = plain.slice(gap.start, gap.end);
  const at = words.lastIndexOf('分别');
  return at < 0 || /[，。；：！？]/.test(words.slice(at)) ? null : gap.start + at;
}

/**
 * The subjects in the clause before 分别, each with the metric that its words name or else with the words alone. Where there
 * are not as many as values, every value is said of the whole phrase; none of them is given to a single subject.
 */
export function distributeBySubjects(
  plain: string,
  sentence: Sentence,
  gap: Span,
  at: number,
  quantities: IndexedQuantity[],
): (Measured | null)[] {
  // 甲和乙，也将分别…: adverbs and a base of comparison stand between the subjects and 分别.
  const phrase = plain.slice(gap.start, at).replace(ADVERBS, '');
  const start = gap.start + Math.max(0, phrase.search(/[^，。；：！？,\s][^，。；：！？]*$/));
  const unnamed = { fit: null, named: null, text: '', start, listed: { start, end: at } };
  // What begins right behind another quantity (3家企业、…) is no whole phrase.
  if (
    phrase === '' ||
    /^(?:按|根据|由于|通过|随着)/.test(plain.slice(start)) ||
    (start === gap.start && start !== sentence.span.start)
  )
    return quantities.map(() => unnamed);
  const words = plain.slice(start, gap.start + phrase.length);
  const placeEnd = (from: number) => sentence.places.find(({ span }) => span.start === from)?.span.end ?? null;
  const listed = listedSubjects(words, start, quantities.length, placeEnd);
  const texts = listed?.map(({ text }) => stripTimes(text, sentence.language));
  if (!listed || !texts || texts.includes(null)) {
    const text = stripTimes(words, sentence.language) ?? '';
    return quantities.map(() => ({ ...unnamed, text: text.length <= 40 ? text : '' }));
  }
  const tail = plain.slice(at + '分别'.length, gap.end);
  const last = namedBy(plain, sentence, listed.at(-1)!.span, tail);
  // 对东盟、欧盟进出口: partners narrow what is traded, and the figures are not theirs.
  const partner = /^[对与向同](?=.{2})/.exec(words)?.[0];
  if (partner)
    return texts.map((text, index) => ({
      ...unnamed,
      text: index === 0 || text?.startsWith(partner) ? text! : partner + text,
    }));
  return listed.map(({ span }, index): Measured => {
    // 广州、深圳生产总值: a bare place has the metric that the last place is followed by.
    const named = placeEnd(span.start) === span.end ? last : namedBy(plain, sentence, span, tail);
    const fit = named === null ? null : fitMetric(named, quantities[index]!, true);
    return { fit, named, text: texts[index]!, start: span.start, listed: span };
  });
}

const ADVERBS =
  /(?:[，\s]|年均|累计|平均|同比|均|也|还|则|将|已经|已|要求|计划|预计|力争|要|(?:比|较|由|从)(?:上年|前[一二三四五]年|去年|\d{4}年|[一二][一二三四五六七八九〇零]{3}年))+$/;

/** The metric that a subject names from its beginning to its end; null where it names a part, or more than the vocabulary knows. */
function namedBy(plain: string, sentence: Sentence, { start, end }: Span, tail: string): string | null {
  // 分别完成计划的90%, 分别为全国平均的70%: a share of something else.
  if (/占比|比重|比例|贡献|计划|任务|目标|全国|平均|的/.test(tail)) return null;
  const mention = sentence.metrics.findLast(({ span }) => span.start >= start && span.end <= end);
  if (!mention || !/^(?:增速|增幅|总额|总量|同比)?$/.test(plain.slice(mention.span.end, end))) return null;
  if (/[、和与及]/.test(plain.slice(start, mention.span.start))) return null;
  return narrowed(plain, sentence, mention, start) ? null : mention.concept.slice('metric/'.length);
}

/**
 * What each of `count` quantities measures (under 分别, or by count alone): as many metrics named before it, the parts of a compound name,
 * or the metrics of as many quantities before (收入1亿元、支出2亿元，分别增长3%、4%). Empty where the counts don't meet.
 */
export function distribute(
  plain: string,
  sentence: Sentence,
  gap: Span,
  quantities: IndexedQuantity[],
  earlier: (Measured | null)[],
): (Measured | null)[] {
  const words = plain.slice(gap.start, gap.end);
  const explicit = words.lastIndexOf('分别');
  const subject = explicit < 0 ? words : words.slice(0, explicit);
  const parts =
    explicit < 0
      ? undefined
      : PARTS.find(({ pattern, metrics }) => metrics.length === quantities.length && pattern.test(subject));
  if (parts) {
    const at = gap.start + subject.search(parts.pattern);
    const text = parts.pattern.exec(subject)![0];
    return quantities.map((quantity, index) => {
      const named = parts.metrics[index]!;
      return named === null ? null : { fit: fitMetric(named, quantity, true), named, text, start: at };
    });
  }
  // The subjects are joined by 、 and 和: metrics in one run at the end of the words before 分别.
  const named = sentence.metrics.filter(({ span }) => span.start >= gap.start && span.end <= gap.end);
  const run = named.slice(-quantities.length);
  const joined =
    run.length === quantities.length &&
    run
      .slice(1)
      .every((mention, index) =>
        /^(?:增速|增长|同比)?(?:[、，和与及])$/.test(plain.slice(run[index]!.span.end, mention.span.start)),
      ) &&
    // A subject more than there are values (甲、乙和丙分别增长3%、4%): none of them can be told to be left out.
    !/[、和与及]$/.test(plain.slice(gap.start, run[0]!.span.start)) &&
    // 进口、出口通关时间: the last name is only the beginning of what is measured.
    (explicit < 0 ||
      linksOnly(
        plain,
        run.at(-1)!.span.end,
        gap.start + explicit,
        sentence.times.map(({ span }) => span),
      ));
  if (joined && run.length > 1) {
    return quantities.map((quantity, index) => ({
      fit: fitMetric(run[index]!.concept.slice('metric/'.length), quantity, true),
      named: run[index]!.concept.slice('metric/'.length),
      text: plain.slice(run[index]!.span.start, run[index]!.span.end),
      start: run[index]!.span.start,
    }));
  }
  const before = earlier.slice(-quantities.length);
  const onward = /^[，、,；\s]*(?:扣除(?:价格|物价)因素[，,]?|同比|比上年|较上年|平均每年|每年平均|年均|实际|均)*$/;
  // Without 分别 the run carries on from another only where that one was spread over subjects of its own.
  const spread = new Set(before.map((measured) => `${measured?.start} ${measured?.named}`)).size === quantities.length;
  if (
    before.length === quantities.length &&
    (explicit >= 0
      ? onward.test(subject)
      : spread &&
        new Set(quantities.map(({ unit }) => unit)).size === 1 &&
        onward.test(words.replace(/(?:增长|提高|上升|上涨|增加|扩大|下降|降低|减少)?[了到至]?$/, '')))
  ) {
    return quantities.map((quantity, index) => {
      const carried = before[index]!;
      return carried && { ...carried, fit: carried.named === null ? null : fitMetric(carried.named, quantity, true) };
    });
  }
  return [];
}
