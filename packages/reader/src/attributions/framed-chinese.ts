import type { Span } from '../records.js';
import { wordFinder } from '../words/word-finder.js';
import type { ChineseMemory } from './memory-chinese.js';
import type { Described } from './speaker-chinese.js';
import type { Statement } from './statement-chinese.js';

const INSIDE = '[^，。；：！？\\n]';
const TOLD =
  '介绍说|介绍称|报道说|报道称|介绍|报道|报告|统计|预测|测算|透露|称|说|讲|表示|分析|估计|估算|消息|信息|显示|发布|通报|披露|证实|反映|爆料|声明|公布|数据|所说|的说法|了解|悉';

/** Statements whose source stands inside the cue, by the words that they begin with. */
const FRAMES: { starts: string[]; holds: string; pattern: RegExp }[] = [
  {
    // 据…介绍，…
    starts: ['据', '根据'],
    holds: '',
    pattern: new RegExp(
      `(?:(?<![数根依证占单收票])据|根据)(?<told>${INSIDE}{0,40}?)(?:的)?(?:最新|初步)?(?<by>${TOLD})(?:，|,|：)`,
      'uy',
    ),
  },
  // 在…看来，…
  { starts: ['在'], holds: '看来，', pattern: /在(?<mind>[^，。；：！？“”\n]{1,30}?)(?<view>看来)，/uy },
  {
    // 用…的话说，…; 援引…的话说，…
    starts: ['用', '按', '引述', '援引', '引用'],
    holds: '的',
    pattern:
      /(?:用|按照?|引述|援引|引用)(?<voice>[^，。；：！？“”\n]{1,40}?)的(?:话|说法)(?<words>说|称|讲|来说|来讲)?[，：]/uy,
  },
  {
    // 记者从…获悉，…; 记者了解到，…
    starts: ['记者'],
    holds: '',
    pattern:
      /记者(?:[^，。；：\n]{0,20}?从(?<learnt>[^，。；：！？“”\n]{2,40}?)(?<how>获悉|了解到|了解|证实|得知|获知)|[^，。；：！？“”从\n]{0,8}?(?<found>获悉|了解到|得知|获知))(?:，|：|(?![的了过，。；]))/uy,
  },
  {
    // 接到…报警称，…; 接群众报警，称…
    starts: ['接'],
    holds: '称',
    pattern: new RegExp(
      `接(?:到|获|报)?(?<call>${INSIDE}{0,24}?)(?:报警|报案|举报|投诉|求助|来电|报料|爆料|电话|报告|任务)的?，?(?<calls>称)(?:，|：|(?![的了过，。；]))`,
      'uy',
    ),
  },
  {
    // 经某中心鉴定，…
    starts: ['经'],
    holds: '，',
    pattern:
      /经(?![济营验过费典历贸常理销])(?<proof>[^，。；：！？“”\n]{2,24}?)(?:初步|进一步|现场|检查|检测|检验|调查|勘查|抢救|综合){0,3}(?<proves>确认|鉴定|核实|认定|诊断|测定|查明|证实)，/uy,
  },
];
const findStarts = wordFinder(FRAMES.flatMap(({ starts }) => starts));

/** The frames of text[start, end), from left to right and apart. */
function* framesOf(text: string, { start, end }: Span): Generator<RegExpExecArray> {
  let after = start;
  let sentence: string | null = null;
  for (const found of findStarts(text, start, end)) {
    if (found.start < after) continue;
    const frame = FRAMES.find(({ starts }) => starts.includes(found.word))!;
    sentence ??= text.slice(start, end);
    if (!sentence.includes(frame.holds, found.start - start)) continue;
    frame.pattern.lastIndex = found.start;
    const match = frame.pattern.exec(text);
    if (!match || found.start + match[0].length >= end) continue;
    after = found.start + match[0].length;
    yield match;
  }
}

/** A frame whose noun is what the law or a plan lays down, not what somebody said. */
const NOT_SOURCES = /要求|情况|需要|规定|条件|实际|标准|特点|规律/;
/** What tells of a source without naming one that can be read: the statement counts, its speaker stays open. */
const OPEN = /^(?:报道|报道称|报道说|统计|消息|信息|介绍|透露|显示|了解|悉|报告|获悉|了解到|通报|分析|估计|爆料|反映)$/;

/** The framed statements of text[start, end). */
export function framedStatements(text: string, { start, end }: Span, memory: ChineseMemory): Statement[] {
  const found: Statement[] = [];
  for (const match of framesOf(text, { start, end })) {
    const {
      told,
      by,
      mind,
      view,
      voice,
      words,
      learnt,
      how,
      found: learning,
      call,
      calls,
      proof,
      proves,
    } = match.groups!;
    const word = by ?? view ?? words ?? how ?? learning ?? calls ?? proves ?? '话';
    // Nobody is named in '记者了解到'.
    const reporter = learning === undefined ? null : '记者';
    const source = reporter ?? told ?? mind ?? voice ?? learnt ?? call ?? proof ?? '';
    const at = match.index;
    const sourceAt = at + match[0].indexOf(source, reporter === null && source !== '' ? 1 : 0);
    const described = reporter === null ? readSource(source, learnt !== undefined, memory) : null;
    if (!described) {
      if (view !== undefined || voice !== undefined || proof !== undefined) continue;
      if (told !== undefined && (!OPEN.test(word) || NOT_SOURCES.test(source))) continue;
    }
    const entity = described ? memory.resolve(described) : null;
    const cueStart = at + match[0].lastIndexOf(word);
    const to = at + match[0].length;
    found.push({
      cue: { start: cueStart, end: cueStart + word.length },
      source: source === '' ? null : { start: sourceAt, end: sourceAt + source.length },
      own: source !== '',
      content: to,
      clause: at,
      entity,
      closes: false,
      reach: 'sentence',
    });
    memory.spoke(entity, null);
  }
  return found;
}

/** Whoever the reporter learns something from is a source, though the words alone do not tell what it is. */
function readSource(source: string, isGiver: boolean, memory: ChineseMemory): Described | null {
  const held = /^(?:今天|昨天|近日|日前|今日|[（(][^（()）]*[）)]|上午|下午|[\d月日])*(?:举行|召开)的(.+)$/u.exec(
    source,
  )?.[1];
  const name = withoutTime(
    withoutTime(held ?? source).replace(/(?:那里|方面|处|(?:举行|召开)的.*|(?:新闻)?发布会上?)$/u, ''),
  ).replace(/会上$/u, '会');

  const described = memory.describe(name);
  if (described || !isGiver || name.length > LONGEST_GIVER || /[的了着过]/.test(name)) return described;
  return { name, kind: 'organisation', roles: [], named: true };
}
const LONGEST_GIVER = 16;

const TIME =
  /(?:[\d０-９一二三四五六七八九十]{1,3}日|[今昨]天|[今昨]日|当天|当日|最新|初步|发表|上午|下午|晚间?|早间|早上|官方微博|刚刚|[（(][^（()）]{1,12}[）)])+(?:的|提供的)?$/u;
/** '据某社29日报道': the day tells when, not who. */
const withoutTime = (source: string) => source.replace(TIME, '') || source;
