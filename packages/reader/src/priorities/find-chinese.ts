import { industryById } from '@xinzhi/vocabulary';
import type { Mention, Span, Stance } from '../records.js';
import { clausesOf } from './clause-chinese.js';
import { type Governor, governorsIn } from './governors-chinese.js';
import { isOwnHead } from './head-noun-chinese.js';
import type { Outlook } from './outlook.js';
import { type StageContext, statedStage } from './stage-chinese.js';
import { agreedStage, stageCuesIn } from './stage-cues.js';
import type { Statement } from './statement.js';

/** Results: in a review they tell what came about, not what is promoted. */
const RESULT =
  /增长|达到|达\d|突破|建成|投产|投运|投用|获批|入选|完成|取得|实现|新增|跃居|位居|居全[国省]|超过|超\d|跻身|下线|首飞|落户|上线|开通|竣工|交付|签约|获评|荣获|增速|占比|提高到|提升至|达成|落地|已|了(?!解)|[一二三四五六七八九十两]成|第[一二三]位|首[次款台个家批]|成功|顺利|正式|全面启用|开工|\d+(?:\.\d+)?%|\d+[个家项条座所]|\d+(?:\.\d+)?[万亿]/;
/** Shortcomings: what a report says is missing is not yet a promise. */
const LACK =
  /不足|不够|不强|不高|不优|不多|不大|(?<!补[^，]{0,24})短板|薄弱|滞后|有待|偏低|偏少|偏弱|乏力|缺乏|困难|制约|瓶颈[^攻突]|尚未|仍(?:然|需|有|存)|依然|任重|较少|较弱|较低|还有差距|压力/;
/** An industry that is said to grow, after its name: a promise where the text looks ahead. */
const GROWS =
  /^[^，。；]{0,20}?(?:发展壮大|加快发展|健康发展|集聚发展|高质量发展|创新发展|融合发展|规模化发展|提质升级|转型升级|提质增效|扩能提质|加快成长|成形成势|蓬勃发展|发展|壮大|升级|转型|突破|提升|落地|应用|建设|产业化|规模化|商业化)/;
const ENDS = /^[^，。；]{0,16}?(?:有序退出|退出|淘汰|关停|压减|出清)/;
const REFUSED = /(?:不再|不得|不准|不允许|停止|暂停|严禁|禁止)[^，、]{0,4}$/;
const DENIED = /(?:不|未|没有|无法|难以|不能|不会|不宜|不搞|不是|并非|从未)$/;
/** Held back is an abuse in the industry, not the industry: 整治金融领域腐败. */
const ABUSE = /腐败|问题|风险|乱象|修复|违法|违规|隐患|环境|安全/;
const CONTRASTED = /而不是|而非|不是|代替|取代|替代|摆脱|有别于|不同于|区别于/;

/** Finds what a Chinese sentence promotes, restricts or ends; `targets` are its mentions of industries and levers. */
export function findInChineseSentence(
  text: string,
  sentence: Span,
  targets: Mention[],
  outlook: Outlook,
  topic: StageContext['topic'],
): Statement[] {
  const clauses = clausesOf(text, sentence);
  const stages: StageContext = {
    clauses: clauses.map(({ start, end }) => stageCuesIn(text, start, end, 'zh')),
    starts: clauses.map(({ start }) => start),
    topic,
  };
  const statements: Statement[] = [];
  let inherited: Governor | null = null;
  let next = 0;
  for (const [index, clause] of clauses.entries()) {
    const inside: Mention[] = [];
    for (; next < targets.length && targets[next]!.span.start < clause.end; next++)
      if (targets[next]!.span.end <= clause.end) inside.push(targets[next]!);
    const governors = governorsIn(text, clause.start, clause.end).filter((verb) => !isInside(verb, inside));
    if (inside.length > 0 && mayPromise(text.slice(clause.start, clause.end), outlook)) {
      for (const [at, mention] of inside.entries()) {
        const governor = governorOf(text, mention, clause, governors, inherited, outlook);
        if (!governor?.stance) continue;
        const after = governors.find(({ start }) => start >= mention.span.end);
        const stance = endedBy(text, clause, governor, after) ?? stanceOf(text, clause, governor, mention);
        const next = Math.min(inside[at + 1]?.span.start ?? clause.end, after?.start ?? clause.end);
        if (!stance || !hasOwnHead(text, mention, next, clause.end)) continue;
        const stage = stageOf(text, mention, index, stages);
        statements.push({ concept: mention.concept, span: mention.span, stance, stage, verb: governor.start });
      }
    }
    inherited = governors.at(-1) ?? (inside.length > 0 ? inherited : null);
  }
  return statements;
}

function mayPromise(clause: string, outlook: Outlook): boolean {
  if (LACK.test(clause)) return false;
  return outlook === 'ahead' || !RESULT.test(clause);
}

const isInside = ({ start, end }: Span, mentions: Mention[]) =>
  mentions.some(({ span }) => span.start <= start && end <= span.end);

/** The nearest verb before a mention; else what is said after it; else, in a clause without verbs, the verb before. */
function governorOf(
  text: string,
  { span }: Mention,
  clause: Span,
  governors: Governor[],
  inherited: Governor | null,
  outlook: Outlook,
): Governor | null {
  const before = governors.filter(({ end }) => end <= span.start).at(-1);
  if (before) return before;
  const rest = text.slice(span.end, span.end + 40);
  const ends = ENDS.exec(rest);
  if (ends) return { start: span.start, end: span.start, stance: 'phase-out', word: ends[0] };
  // A list that goes on after a comma begins its clause: '…、集成电路，新能源汽车、…'.
  if (governors.length === 0 && span.start - clause.start <= 6) return inherited;
  return outlook === 'ahead' && GROWS.test(rest)
    ? { start: span.start, end: span.start, stance: 'promote', word: '' }
    : null;
}

function stanceOf(text: string, clause: Span, governor: Governor, { span }: Mention): Stance | null {
  const before = text.slice(Math.max(clause.start, governor.start - 12), governor.start);
  if (CONTRASTED.test(text.slice(Math.min(governor.end, span.start), span.start))) return null;
  if (REFUSED.test(before)) return governor.stance === 'promote' ? 'restrict' : null;
  if (DENIED.test(before)) return null;
  if (governor.stance !== 'promote' && ABUSE.test(text.slice(span.end, clause.end))) return null;
  return governor.stance;
}

/** 推动小煤矿有序退出: a verb of ending that closes the clause is what is done to the object before it. */
function endedBy(text: string, clause: Span, governor: Governor, after: Governor | undefined): Stance | null {
  if (after?.stance !== 'phase-out' || governor.stance !== 'promote') return null;
  return clause.end - after.end <= 2 &&
    /^(?:推动|推进|引导|加快|促进|实施|加力|加速|支持|鼓励)/.test(text.slice(governor.start, governor.end))
    ? 'phase-out'
    : null;
}

/** Levers are acts by themselves; an industry must be the thing meant, not the modifier of another. */
function hasOwnHead(text: string, { concept, span }: Mention, next: number, end: number): boolean {
  return !concept.startsWith('industry/') || isOwnHead(text, span.end, Math.max(span.end, next), end);
}

function stageOf(text: string, { concept, span }: Mention, clause: number, stages: StageContext) {
  const industry = industryById(concept);
  if (!industry) return null;
  const stated = statedStage(text, span, clause, stages);
  return stated ?? industry.stage;
}

/** The stage that the short phrase which opens a paragraph announces: 壮大新兴产业。 */
export function topicOf(text: string, opening: Span): StageContext['topic'] {
  if (opening.end - opening.start > 40) return null;
  return agreedStage(stageCuesIn(text, opening.start, opening.end, 'zh'));
}
