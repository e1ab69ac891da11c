import type { Span } from '../records.js';

/** One of several subjects that share a predicate by 分别: its words with the head that it shares, and where it stands. */
export type ListedSubject = { text: string; span: Span };

/** What is measured, at the end of a noun phrase: 茶叶|产量, 家禽|年出栏量. The last subject may carry it for all. */
const MEASURE =
  '(?:人均|年均|平均|货物|旅客|总|年)?(?:可支配收入|营业收入|增加值|产值|产量|产能|出栏量|吞吐量|发电量|保有量|零售额|销售额|交易额|成交额|投资额|营业额|业务量|余额|总额|总值|总量|规模|里程|面积|装机容量|装机|利润|收入|支出|投资|进出口|出口|进口|覆盖率|普及率|入学率|失业率|合格率|贡献率|占比|比重|比例|增速|条数|总数|人数|人次|户数|数量|价格|指数|强度|密度|标准|均价|成本|库存|消费量|排放量|销量|客运量|货运量|周转量|数)';
const HEAD = new RegExp(`(?:${MEASURE})+(?:占[^，。；]{2,16}(?:比重|比例|占比))?(?:增速|增幅)?$`);
const CARRIES = new RegExp(`${MEASURE}$|[量率额值]$|能耗$|出栏$`);
/** Whether a noun phrase ends in a noun of measure, so that it may stand right before its number: 旅客发送量|9万人. */
export function endsInMeasure(phrase: string): boolean {
  return CARRIES.test(phrase);
}

/** 和, 与 and 及 where they join and are no part of a word: 温和, 和谐, 参与, 涉及. */
const AND =
  /(?:以及|(?<![共温总饱缓中柔平祥调])和(?!谐|平|睦|林|解|田|美|县)|(?<![参给赋授])与(?!会)|(?<![普涉以波惠遍])及(?!时|格))/;
/** What tells subjects of one kind apart: the third industry, the platforms of a province. */
const RANK = /^(?:第?[一二三](?=产业|次产业|$)|(?:国家|部|省|市|县|区|镇|乡|村)级)/;
/** Verbs and words of time and aim that come before the first subject and are no part of it. */
const LEAD =
  /^(?:其中|把|将|全年|预计|力争|争取|确保|努力|推动|促进|实现|使|全[省市区]|[一二三四五六七八九十]是)+(?=.{2})/;

/**
 * The subjects in `phrase` (the words of the clause before 分别, beginning at `start` of the text), one for each of `count`
 * values; null where they can't be counted as so many.
 * `placeEnd` tells where the name of a place that begins at a spot of the text ends: places share what follows the last of them.
 */
export function listedSubjects(
  phrase: string,
  start: number,
  count: number,
  placeEnd: (at: number) => number | null,
): ListedSubject[] | null {
  const lead = LEAD.exec(phrase)?.[0].length ?? 0;
  const spans = itemsOf(phrase, lead, count);
  if (!spans) return null;
  const words = spans.map(({ start: from, end }) => phrase.slice(from, end));
  if (words.some((word) => word.length === 0)) return null;
  const at = spans.map(({ start: from, end }) => ({ start: start + from, end: start + end }));
  const texts = withHead(words, at, placeEnd);
  if (texts.some((text) => text.length < 2)) return null;
  return texts.map((text, index) => ({ text, span: at[index]! }));
}

/** The list cut at 、 alone, at 、 and the 和 of its last item, or at every joining word: whichever makes `count` items. */
function itemsOf(phrase: string, from: number, count: number): Span[] | null {
  const marks = cutsAt(phrase, from, /、/);
  const joins = cutsAt(phrase, from, AND);
  const last = marks.at(-1)?.end ?? from;
  for (const cuts of [marks, [...marks, ...joins.filter(({ start }) => start >= last)], [...marks, ...joins]]) {
    if (cuts.length !== count - 1 || cuts.length === 0) continue;
    const sorted = [...cuts].sort((a, b) => a.start - b.start);
    if (cuts === marks && joins.length > 0 && !joins.every((join) => isInside(phrase, join, marks))) return null;
    const starts = [from, ...sorted.map(({ end }) => end)];
    return starts.map((begin, index) => ({ start: begin, end: sorted[index]?.start ?? phrase.length }));
  }
  return null;
}

/** Whether 和 stands inside the name of one industry (软件和信息服务业) and joins no two subjects (李子和杏子). */
function isInside(phrase: string, join: Span, marks: Span[]): boolean {
  const begin = marks.findLast(({ end }) => end <= join.start)?.end ?? 0;
  const end = marks.find(({ start }) => start >= join.end)?.start ?? phrase.length;
  const right = phrase.slice(join.end, end).replace(HEAD, '');
  return /(?:业|产品|设备|材料|机构)$/.test(right) && !/业$/.test(phrase.slice(begin, join.start).replace(HEAD, '业'));
}

/** Where the joining marks stand outside brackets and quotation marks. */
function cutsAt(phrase: string, from: number, mark: RegExp): Span[] {
  const open = [...phrase].map((_, index) => {
    const before = phrase.slice(0, index);
    return (before.match(/[（(“《]/g)?.length ?? 0) > (before.match(/[）)”》]/g)?.length ?? 0);
  });
  return [...phrase.matchAll(new RegExp(mark.source, 'g'))]
    .map(({ index, 0: text }) => ({ start: index, end: index + text.length }))
    .filter((span) => span.start >= from && !open[span.start]);
}

/** Gives the head that only the last subject carries to those before it: 水果、蔬菜产量 is 水果产量 and 蔬菜产量. */
function withHead(words: string[], at: Span[], placeEnd: (at: number) => number | null): string[] {
  const last = words.at(-1)!;
  const named = placeEnd(at.at(-1)!.start);
  if (named !== null && words.slice(0, -1).every((_, index) => placeEnd(at[index]!.start) === at[index]!.end))
    return words.map((word, index) => (index < words.length - 1 ? word + last.slice(named - at.at(-1)!.start) : last));
  const rank = RANK.exec(last)?.[0];
  if (rank && words.slice(0, -1).every((word) => RANK.exec(word)?.[0] === word))
    return words.map((word, index) => (index < words.length - 1 ? word + last.slice(rank.length) : last));
  const open = /(?<![高中初平相优同对])等(?=[^级同])/.exec(last);
  const head = open ? last.slice(open.index + 1) : (HEAD.exec(last)?.[0] ?? '');
  return words.map((word, index) => {
    if (index === words.length - 1) return open ? last.slice(0, open.index) + head : last;
    return head.length < last.length && !CARRIES.test(word) ? word + head : word;
  });
}
