import { metricById, shareOf } from '@xinzhi/vocabulary';
import type { Mention, Span } from '../records.js';
import { type Fit, fitMetric } from './fit-metric.js';
import { linksOnly } from './link-words.js';
import { narrowed } from './narrowed.js';
import type { IndexedQuantity, Sentence } from './sentence.js';

/** What a quantity measures, as far as the words before it say. */
export type Measured = {
  fit: Fit | null;
  /** The metric as named, before it was fitted to the unit: what a following quantity carries on. */
  named: string | null;
  text: string;
  /** Where the naming words begin. */
  start: number;
  /** Other metrics that share the quantity: 零售总额、固定资产投资增长4%. */
  joint?: string[];
  /** Where a subject of a list stands: the claim is told by its words even where they name no metric, and not at all without any. */
  listed?: Span | undefined;
};

/** Words that show that a percentage says how something changed. */
const CHANGE_ZH =
  /增长|增加|增幅|增速|增至|递增|提高|提升|上升|上涨|涨|扩大|下降|降低|降幅|减少|下滑|下跌|回落|压减|翻|速度|增$|升$|降$/;
/** 生产总值实现5%左右增长: the verb of change stands behind its number. */
const GROWTH_BEHIND = /^(?:及?以上|左右|以内)?的?(?:增长|增速|增幅|涨幅)(?!目标)/;
const SHARE_ZH = /(?:比例|比重|占比|份额|之比|百分比|比率)/;

/**
 * The metric named between the previous quantity and this one. It governs the quantity when only link words stand between
 * the two, and when nothing before it narrows it to a part (高技术产业投资 is not 投资).
 */
export function metricBefore(
  plain: string,
  sentence: Sentence,
  quantity: IndexedQuantity,
  from: number,
  earlier: Measured | null = null,
): Measured | null {
  const named = sentence.metrics
    .filter(({ span }) => span.start >= from && span.end <= quantity.span.start)
    .filter((mention, index, all) => !isShortForm(plain, all[index - 1], mention));
  const metric = named.at(-1);
  if (!metric) return null;
  const skips = sentence.times.map(({ span }) => span);
  const link = plain.slice(metric.span.end, quantity.span.start);
  const ratio = ratioOf(plain, named, link);
  const overall =
    named.length === 1 && earlier?.named ? shareOfEarlier(plain, earlier.named, metric, link, from) : null;
  if (overall)
    return {
      ...measured(plain, sentence, overall, quantity, metric.span.start, quantity.span.start, false),
      start: earlier!.start,
    };
  if (ratio) {
    const start = named.at(-2)!.span.start;
    return { ...measured(plain, sentence, ratio, quantity, start, quantity.span.start, false), start };
  }
  const others = OTHERS_TOO.exec(link)?.[0].length ?? 0;
  if (!linksOnly(plain, metric.span.end + others, quantity.span.start, skips)) return null;
  // 占…比重 needs a numerator that is a metric; without one the share is of something that has no name here.
  if (SHARE_ZH.test(link) && !isShare(metric.concept)) return null;
  // 其中制造业占比70%: a share of what was counted before, not of the economy.
  if (
    isShare(metric.concept) &&
    /其中$/.test(plain.slice(Math.max(from, metric.span.start - 4), metric.span.start)) &&
    sentence.quantities[0] !== quantity
  )
    return null;
  const joint = jointSubjects(plain, named);
  if (narrowed(plain, sentence, joint[0] ?? metric, from)) return null;
  if (isAddition(plain, sentence, metric, quantity)) return null;
  const words = plain.slice(metric.span.start, quantity.span.start);
  const whole = measured(
    plain,
    sentence,
    id(metric),
    quantity,
    metric.span.start,
    metric.span.end,
    CHANGE_ZH.test(words) || GROWTH_BEHIND.test(plain.slice(quantity.span.end, quantity.span.end + 8)),
  );
  return joint.length > 0 && !/合计|之和|共/.test(link) ? { ...whole, joint: joint.map(id) } : whole;
}

/** 居民消费价格（CPI）: the short form in brackets names the same metric again. */
export function isShortForm(plain: string, before: Mention | undefined, { span }: Mention): boolean {
  return (
    before !== undefined &&
    /^ ?$/.test(plain.slice(before.span.end, span.start - 1)) &&
    /[（(]/.test(plain[span.start - 1]!) &&
    /[）)]/.test(plain[span.end] ?? '')
  );
}

/** 固定资产投资、民间投资均增长5%: subjects without a metric of their own that share the predicate by 均. */
const OTHERS_TOO = /^(?:[、和与及][^、，。；：\d和与及]{2,10}){1,4}(?=均|都)/;

/** 新增高新技术企业500家 counts what is added; the metric is how many there are. */
function isAddition(plain: string, sentence: Sentence, metric: Mention, quantity: IndexedQuantity): boolean {
  if (quantity.unit !== 'count') return false;
  const before = plain.slice(Math.max(sentence.span.start, metric.span.start - 60), metric.span.start);
  const clause = before.slice(Math.max(0, before.search(/[，；。：][^，；。：]*$/)));
  const link = plain.slice(metric.span.end, quantity.span.start);
  return (
    /新增|新培育|培育|新认定|新建|净增|引育|引进|再添|认定|招引|打造/.test(clause) &&
    !/达到|达|总数|累计|突破|超/.test(link)
  );
}

/** The metrics joined to the last one by 、 or 和: they share its predicate. */
function jointSubjects(plain: string, named: Mention[]): Mention[] {
  let first = named.length - 1;
  while (
    first > 0 &&
    /^(?:增速|同比)?(?:、|和|与|及|以及)$/.test(plain.slice(named[first - 1]!.span.end, named[first]!.span.start))
  )
    first--;
  return named.slice(first, -1);
}

function measured(
  plain: string,
  _sentence: Sentence,
  named: string,
  quantity: IndexedQuantity,
  start: number,
  end: number,
  changes: boolean,
): Measured {
  return {
    fit: fitMetric(named, quantity, changes || quantity.change !== null),
    named,
    text: plain.slice(start, end).trim(),
    start,
  };
}

const id = ({ concept }: Mention) => concept.slice('metric/'.length);
const isShare = (concept: string) => metricById(concept)?.kind === 'share';

/** 研发经费支出相当于生产总值的比例达到: two metrics and a word of proportion name the metric that relates them. */
function ratioOf(plain: string, named: Mention[], link: string): string | null {
  const [above, below] = [named.at(-2), named.at(-1)];
  if (!above || !below) return null;
  const between = plain.slice(above.span.end, below.span.start);
  if (!/^(?:支出|投入|总额|增加值)?(?:相当于|占|与|同)(?:全[省市区国])?$/.test(between)) return null;
  if (
    !/^(?:的)?(?:比例|比重|之比|占比|份额|百分比|比率)?(?:[预达保提控为是在稳到上升降约近超持高定至]|左右|目标|$)/.test(
      link,
    )
  )
    return null;
  return shareOf(id(above), id(below))?.id ?? 'none';
}

/** 赤字9000亿元，占国内生产总值比重为3%: the share that the metric of the quantity before makes up. */
function shareOfEarlier(plain: string, earlier: string, metric: Mention, link: string, from: number): string | null {
  const before = plain.slice(Math.max(from, metric.span.start - 6), metric.span.start);
  if (!/^[，,]?(?:约|大约|已)?(?:占|相当于)(?:全[省市区国])?$/.test(before)) return null;
  if (!/^的?(?:比例|比重|之比|占比|份额|百分比|比率)?(?:[达保为是在到约近超控降升提]|$)/.test(link)) return null;
  return shareOf(earlier, id(metric))?.id ?? null;
}

/** What stands between two quantities when the second says more of the first one's metric: 5.67万亿元、增长5.4%. */
export function carriesOn(plain: string, sentence: Sentence, from: number, quantity: IndexedQuantity): boolean {
  const gap = plain.slice(from, quantity.span.start);
  if (gap.length > 40 || /[；。;]/.test(gap)) return false;
  return (
    linksOnly(
      plain,
      from,
      quantity.span.start,
      sentence.times.map(({ span }) => span),
    ) && /增|减|升|降|涨|跌|翻|提高|到|至|达|实际|名义|落|长|力争|争取|确保|冲刺|奋力|总量|总额|规模/.test(gap)
  );
}

/** The metric for a quantity that carries on from an earlier one; 增长5%、力争6% states twice what is measured in one unit. */
export function carriedMetric(earlier: Measured, plain: string, quantity: IndexedQuantity, from: number): Measured {
  const gap = plain.slice(from, quantity.span.start);
  const changes = CHANGE_ZH.test(gap) || quantity.change !== null;
  const again = /力争|争取|确保|冲刺|奋力/.test(gap) && earlier.fit?.unit === quantity.unit;
  if (again) return { ...earlier, listed: undefined };
  return {
    ...earlier,
    listed: undefined,
    fit: earlier.named === null ? null : fitMetric(earlier.named, quantity, changes),
  };
}

/** 研发经费投入增长9%，强度达到3%: the intensity of what was measured before is its share in output. */
export function intensityOf(
  earlier: Measured,
  plain: string,
  quantity: IndexedQuantity,
  from: number,
): Measured | null {
  const gap = plain.slice(from, quantity.span.start);
  if (
    quantity.unit !== '%' ||
    !/^(?:及?以上|左右)?[，,、](?:投入)?强度(?:力争)?(?:达到|达|提高到|保持在|稳定在|超过|突破|为)?(?:约|不低于)?$/.test(
      gap,
    )
  )
    return null;
  const level = earlier.named === null ? null : (metricById(earlier.named)?.of ?? earlier.named);
  const share = level && shareOf(level, 'gdp');
  return share ? { ...earlier, listed: undefined, named: share.id, fit: { metric: share.id, unit: '%' } } : null;
}

/** 实现5%左右的经济增长: the growth that stands behind its own rate. */
export function growthAfter(plain: string, sentence: Sentence, quantity: IndexedQuantity): Measured | null {
  const tie = /^(?:及?以[上内]|左右)?的/.exec(plain.slice(quantity.span.end, quantity.span.end + 6));
  const start = quantity.span.end + (tie?.[0].length ?? 0);
  const metric = tie && sentence.metrics.find(({ span }) => span.start === start);
  if (!metric || metricById(id(metric))?.kind !== 'growth') return null;
  const text = plain.slice(metric.span.start, metric.span.end);
  return /(?:增长|增速|涨幅)率?$/.test(text)
    ? { fit: fitMetric(id(metric), quantity, true), named: id(metric), text, start: quantity.span.start }
    : null;
}
