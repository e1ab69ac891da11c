import type { Span } from '../records.js';
import { fitMetric } from './fit-metric.js';
import type { Measured } from './metric.js';
import type { IndexedQuantity, Sentence } from './sentence.js';

/** Words that name several metrics by their parts: 城乡居民收入 is the income of the towns and that of the country. */
const PARTS: { pattern: RegExp; metrics: (string | null)[] }[] = [
  {
    pattern: /城(?:乡|镇(?:常住)?(?:居民)?[、和与]农村|市[、和与]农村)(?:常住)?居民(?:人均)?(?:可支配|纯)?收入/,
    metrics: ['income.urban', 'income.rural'],
  },
  { pattern: /城镇居民人均可支配收入[、和与]农村居民人均(?:纯|可支配)收入/, metrics: ['income.urban', 'income.rural'] },
  {
    pattern: /(?:一二三产(?:业)?|一产、二产、三产|第一、(?:第)?二、(?:第)?三(?:次)?产业)增加值/,
    metrics: ['primary.value-added', null, 'services.value-added'],
  },
];

const LIST = /^(?:左右|以上|以内|（[^（）]{1,12}）)?(?:[、,，]|和|与|及)(?:约|近|超过?|为|达到?)?$/;

/** The run of quantities from `first` on that a distributive predicate spreads over its subjects: 分别增长5%、6.5%. */
export function distributedRun(plain: string, quantities: IndexedQuantity[], first: number): number {
  let last = first;
  while (quantities[last + 1] && LIST.test(plain.slice(quantities[last]!.span.end, quantities[last + 1]!.span.start)))
    last++;
  return last - first + 1;
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
      );
  if (joined && run.length > 1) {
    return quantities.map((quantity, index) => ({
      fit: fitMetric(run[index]!.concept.slice('metric/'.length), quantity, true),
      named: run[index]!.concept.slice('metric/'.length),
      text: plain.slice(run[index]!.span.start, run[index]!.span.end),
      start: run[index]!.span.start,
    }));
  }
  const before = earlier.slice(-quantities.length);
  const onward = /^[，、,；\s]*(?:同比|比上年|较上年|平均每年|每年平均|年均|实际|均)*$/;
  // Without 分别 the run carries on from another only where that one was spread over subjects of its own.
  const spread = new Set(before.map((measured) => measured?.start)).size === quantities.length;
  if (
    before.length === quantities.length &&
    (explicit >= 0
      ? onward.test(subject)
      : spread && onward.test(words.replace(/(?:增长|提高|上升|上涨|下降|降低|减少)了?$/, '')))
  ) {
    return quantities.map((quantity, index) => {
      const carried = before[index]!;
      return carried && { ...carried, fit: carried.named === null ? null : fitMetric(carried.named, quantity, true) };
    });
  }
  return [];
}
