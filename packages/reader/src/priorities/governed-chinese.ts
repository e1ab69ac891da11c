import type { Mention, Span, Stance } from '../records.js';
import type { Governor } from './governors-chinese.js';
import type { Outlook } from './outlook.js';
import { stanceWithNoun } from './support-nouns-chinese.js';

/** An industry that is said to grow, after its name: a promise where the text looks ahead. */
const GROWS =
  /^[^，。；]{0,20}?(?:发展壮大|加快发展|健康发展|集聚发展|高质量发展|创新发展|融合发展|规模化发展|提质升级|转型升级|焕新升级|提质增效|扩能提质|加快成长|成形成势|蓬勃发展|优先发展|发展|壮大|升级|焕新|转型|突破|提升|落地|应用|建设|产业化|规模化|商业化|成长|凸显)/;
const ENDS = /^[^，。；]{0,16}?(?:有序退出|退出|淘汰|关停|压减|出清)/;
const REFUSED = /(?:不再|不得|不准|不允许|停止|暂停|严禁|禁止)[^，、]{0,4}$/;
const DENIED = /(?:不|未|没有|无法|难以|不能|不会|不宜|不搞|不是|并非|从未)$/;
/** Held back is an abuse in the industry, not the industry: 整治金融领域腐败. */
const ABUSE = /腐败|问题|风险|乱象|修复|违法|违规|隐患|环境|安全|欺诈|诈骗|纠纷/;
/** 让数字经济…成长, 把无人机…培育成: the object stands before its verb. */
const PREPOSED = /[把将让使对给为][^，。；]{0,60}$/;
/** Verbs that say nothing themselves: the one after them does (给予支持). */
const LIGHT = /^(?:给予|予以|加以|提供|进行|实行|实施)$/;

/** The nearest verb before a mention; else what is said after it; else, in a clause without verbs, the verb before. */
export function governorOf(
  text: string,
  { span }: Mention,
  clause: Span,
  governors: Governor[],
  inherited: Governor | null,
  outlook: Outlook,
): Governor | null {
  const before = governors.filter(({ end }) => end <= span.start).at(-1);
  if (before) return before;
  const rest = text.slice(span.end, Math.min(clause.end, span.end + 40));
  const at = { start: span.start, end: span.start, ends: false, word: '' };
  if (ENDS.test(rest)) return { ...at, stance: 'phase-out' };
  const preposed = PREPOSED.test(text.slice(clause.start, span.start));
  const first = governors.findIndex(({ start }) => start >= span.end);
  const after = governors[first];
  const second = governors[first + 1];
  if (after && second && LIGHT.test(after.word)) return { ...at, stance: second.stance };
  if (preposed && after) return { ...after, end: after.start };
  // A list that goes on after a comma begins its clause: '…、集成电路，新能源汽车、…'.
  if (governors.length === 0 && !preposed && span.start - clause.start <= 6 && inherited) return inherited;
  return (preposed || outlook === 'ahead') && GROWS.test(rest) ? { ...at, stance: 'promote' } : null;
}

/** What a governor makes of a mention, given the verb after it; `byNoun` where a noun of support or restriction settles it. */
export function stanceUnder(
  text: string,
  clause: Span,
  governor: Governor,
  { span }: Mention,
  after: Governor | undefined,
): { stance: Stance | null; byNoun: boolean } {
  const before = text.slice(Math.max(clause.start, governor.start - 12), governor.start);
  if (DENIED.test(before)) return { stance: null, byNoun: false };
  const refused = REFUSED.test(before);
  const withNoun = governor.end <= span.start ? stanceWithNoun(text, governor, span, clause.end) : undefined;
  if (withNoun !== undefined)
    return { stance: refused && withNoun === 'promote' ? 'restrict' : withNoun, byNoun: true };
  if (refused) return { stance: governor.stance === 'promote' ? 'restrict' : null, byNoun: false };
  const abused = governor.stance !== 'promote' && ABUSE.test(text.slice(span.end, clause.end));
  return { stance: abused ? null : (endedBy(text, clause, governor, after) ?? governor.stance), byNoun: false };
}

/** 推动小煤矿有序退出: a verb of ending that closes the clause is what is done to the object before it. */
function endedBy(text: string, clause: Span, governor: Governor, after: Governor | undefined): Stance | null {
  if (after?.stance !== 'phase-out' || governor.stance !== 'promote') return null;
  return clause.end - after.end <= 2 &&
    /^(?:推动|推进|引导|加快|促进|实施|加力|加速|支持|鼓励)/.test(text.slice(governor.start, governor.end))
    ? 'phase-out'
    : null;
}
