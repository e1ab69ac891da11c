import { alternation } from '../grammar/alternation.js';
import { grammar } from '../grammar/compiled.js';
import type { Mention, Span, Stance } from '../records.js';
import { type Governor, governorsIn, stanceOfWord, wordsOfStance } from './governors-chinese.js';
import type { Outlook } from './outlook.js';
import { stanceWithNoun } from './support-nouns-chinese.js';

const wordsOf = (role: string) =>
  alternation(grammar.chinese['after-industry'].flatMap((entry) => (entry.role === role ? entry.words : [])));

/** An industry that is said to grow, after its name: a promise where the text looks ahead. */
const GROWS = new RegExp(`^[^，。；]{0,20}?${wordsOf('grows')}`);
const ENDS = new RegExp(`^[^，。；]{0,16}?${wordsOf('ends')}`);
const REFUSED = /(?:不再|不得|不准|不允许|停止|暂停|严禁|禁止)[^，、]{0,4}$/;
const DENIED = /(?:不|未|没有|无法|难以|不能|不会|不宜|不搞|不是|并非|从未)$/;
/** Held back is an abuse in the industry, not the industry: 整治金融领域腐败. */
const ABUSE = new RegExp(wordsOf('abuse'));
/** 让数字经济…成长, 把无人机…培育成: the object stands before its verb. */
const PREPOSED = /[把将让使][^，。；的]{0,40}$/;
/** 对光伏给予支持: whom an act is done to. */
const TOWARDS = /(?<![供交还付送献授面方应转成作认因以])[对给向为][^，。；的]{0,40}$/;
const ENDING = new RegExp(`^的?(?:有序|逐步|加快|依法)?(${alternation(wordsOfStance('phase-out'))})`);
/** Verbs that say nothing themselves: the one after them does (给予支持). */
const LIGHT = /^(?:给予|提供|进行|实行|实施)$/;
const LIGHT_BEFORE = /(?:予以|加以|坚决|一律|从严|严格)$/;

/** The nearest verb before a mention; else what is said after it; else, in a clause without verbs, the verb before. */
export function governorOf(
  text: string,
  { span, concept }: Mention,
  clause: Span,
  governors: Governor[],
  inherited: Governor | null,
  /** Whether the industry before it in the clause took the verb before the clause. */
  goesOn: boolean,
  outlook: Outlook,
): Governor | null {
  const before = governors.filter(({ end }) => end <= span.start).at(-1);
  if (before) return before;
  const rest = text.slice(span.end, Math.min(clause.end, span.end + 40));
  const at = { start: span.start, end: span.start, ends: false, word: '' };
  if (ENDS.test(rest)) return { ...at, stance: 'phase-out' };
  const lead = text.slice(Math.max(clause.start, span.start - 42), span.start);
  const towards = TOWARDS.test(lead);
  const preposed = PREPOSED.test(lead);
  const first = governors.findIndex(({ start }) => start >= span.end);
  const after = governors[first];
  const second = governors[first + 1];
  if ((outlook === 'ahead' || preposed || towards) && after && second && LIGHT.test(after.word))
    return { ...at, stance: second.stance };
  const firm = after !== undefined && LIGHT_BEFORE.test(text.slice(span.end, after.start));
  const held = after !== undefined && after.stance !== 'promote' && after.start - span.end <= 6;
  if (after?.stance && (preposed || (towards && firm) || (outlook === 'ahead' && held)))
    return { ...after, end: after.start };
  // 提振消费, 扩大内需: a lever whose name is an act.
  if (outlook === 'ahead' && concept.startsWith('lever/') && isAct(text, span)) return { ...at, stance: 'promote' };
  const grows = GROWS.test(rest) ? { ...at, stance: 'promote' as const } : null;
  if (preposed && grows) return grows;
  // A list that goes on after a comma begins its clause: '…、集成电路，新能源汽车、…'.
  if (governors.length === 0 && !towards && (span.start - clause.start <= 6 || goesOn)) return inherited;
  return outlook === 'ahead' ? grows : null;
}

const isAct = (text: string, { start, end }: Span) =>
  governorsIn(text, start, end).some((verb) => verb.stance === 'promote');

/** What a governor makes of a mention among the verbs of its clause; `byNoun` where a noun of support or restriction settles it. */
export function stanceUnder(
  text: string,
  clause: Span,
  governor: Governor,
  { span, concept }: Mention,
  governors: Governor[],
): { stance: Stance | null; byNoun: boolean } {
  const after = governors.find(({ start }) => start >= span.end);
  const before = text.slice(Math.max(clause.start, governor.start - 12), governor.start);
  if (DENIED.test(before)) return { stance: null, byNoun: false };
  const refused = REFUSED.test(before);
  // 降低企业应用人工智能门槛: what is taken away is the noun at the end, whatever verb stands between.
  const taker = governors.find(({ ends, end }) => ends && end <= span.start) ?? governor;
  const withNoun =
    governor.end <= span.start && concept.startsWith('industry/')
      ? stanceWithNoun(text, taker, span, clause.end)
      : undefined;
  if (withNoun !== undefined)
    return { stance: refused && withNoun === 'promote' ? 'restrict' : withNoun, byNoun: true };
  if (refused) return { stance: governor.stance === 'promote' ? 'restrict' : null, byNoun: false };
  const abused = governor.stance !== 'promote' && ABUSE.test(text.slice(span.end, clause.end));
  if (abused) return { stance: null, byNoun: false };
  const noun =
    governor.stance === 'promote' ? verbalNoun(text.slice(span.end, Math.min(clause.end, span.end + 8))) : null;
  return { stance: noun ?? endedBy(text, clause, governor, after) ?? governor.stance, byNoun: noun !== null };
}

/** 加快落后产能淘汰和技术改造: the verb right after the object is the noun that the governor takes. */
function verbalNoun(rest: string): Stance | null {
  const verb = ENDING.exec(rest)?.[1];
  return verb === undefined ? null : stanceOfWord(verb);
}

/** 推动小煤矿有序退出: a verb of ending that closes the clause is what is done to the object before it. */
function endedBy(text: string, clause: Span, governor: Governor, after: Governor | undefined): Stance | null {
  if (after?.stance !== 'phase-out' || governor.stance !== 'promote') return null;
  return clause.end - after.end <= 2 &&
    /^(?:推动|推进|引导|加快|促进|实施|加力|加速|支持|鼓励)/.test(text.slice(governor.start, governor.end))
    ? 'phase-out'
    : null;
}
