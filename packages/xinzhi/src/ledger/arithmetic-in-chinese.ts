import { nameOf, unitById } from '@xinzhi/vocabulary';
import type { Result } from '../records/verdict.js';
import type { Case, Finding } from './evidence.js';
import { type Interval, intervalOf } from './interval.js';
import { type Nearest, nearestDefinition } from './nearest-definition.js';
import { numberInChinese as number } from './number-in-chinese.js';
import { reachInterval } from './reach.js';
import type { StatedFigure, Step, Workings } from './workings.js';

/** The results in Chinese, as the observatory names them. */
export const resultsInChinese: Record<Result, string> = {
  supported: '相符',
  close: '接近',
  contradicted: '不符',
  'depends on definition': '取决于定义',
  'no data': '无数据',
  'not yet due': '未到期',
  met: '已实现',
  missed: '未实现',
  'on track': '进度正常',
  behind: '进度落后',
};

/** The verdict's arithmetic in Chinese: the same values in the same order as in English, in the vocabulary's names. */
export function arithmeticInChinese(workings: Workings): string {
  switch (workings.kind) {
    case 'no metric':
      return `未提及词表中的指标：${statedInChinese(workings.figure)}`;
    case 'no place':
      return `${nameOf(workings.metric.id, 'zh')}：文中没有指明地区`;
    case 'unclear multiple':
      return `${subject(workings)}：${statedInChinese(workings.figure)}，不知是增加了还是增加到这一倍数`;
    case 'no period': {
      const why = workings.period === null ? '文中没有指明时期' : `年度数据无法回答${periodInChinese(workings.period)}`;
      return `${subject(workings)}：${why}`;
    }
    case 'unanswered': {
      const { asked, target, figure, running, covered } = workings;
      const period = periodInChinese(asked);
      const said = `${subject(workings)}，${period}：${target ? '目标' : '所述'}${statedInChinese(figure)}`;
      const reach = covered
        ? `数据序列涵盖${periodInChinese(`${covered.first}/${covered.last}`)}`
        : '没有衡量这一指标的数据序列';
      return `${said}${running ? `；${period}尚未结束` : ''} · ${reach}`;
    }
    case 'answered': {
      const { place, figure, held, findings, result } = workings;
      const { metric, sense, stated, asked } = held;
      const interval = intervalInChinese(sense ? reachInterval(stated, sense) : intervalOf(stated));
      const reading = sense
        ? `目标${statedInChinese(figure)}，落入${interval}即为实现`
        : `所述${statedInChinese(figure)}，即${interval}`;
      const said = `${subject({ metric, place })}，${periodInChinese(asked)}：${reading}`;
      const told = findings.map((finding) => findingInChinese(finding, held));
      const nearest = result === 'depends on definition' && !sense ? nearestDefinition(findings, stated) : null;
      return [said, ...told, ...nearestInChinese(nearest), `⇒ ${resultsInChinese[result]}`].join(' · ');
    }
  }
}

function nearestInChinese(nearest: Nearest | null): string[] {
  if (nearest === null) return [];
  const { definition, source, zh, answer } = nearest.finding;
  const how = nearest.distance === 0 ? '落在所述之内' : `相差${number(nearest.distance)}`;
  return [`最接近：${number(answer.value)}，${how}［${zh.definition ?? definition}；${zh.source ?? source}］`];
}

const subject = ({ metric, place }: { metric: { id: string }; place: string }) =>
  `${nameOf(metric.id, 'zh')}，${nameOf(place, 'zh')}`;

/** Numbers that no unit word follows. */
const unitless = new Set(['', 'index', 'count', 'ratio', '1']);

function inUnit(value: string, unit: string): string {
  if (unitless.has(unit)) return value;
  if (unit === '%') return `${value}%`;
  if (unit === '%/yr') return `年均${value}%`;
  const label = unitById(unit)?.label.zh ?? unit;
  return `${value}${/^[a-z]/i.test(label) ? ' ' : ''}${label}`;
}

/** A stated value in words: '5%左右', '年均7%以上', '5—5.5%'. */
export function statedInChinese({ value: { comparator, low, high }, unit }: StatedFigure): string {
  const text = inUnit(number(low ?? high ?? 0), unit);
  switch (comparator) {
    case '=':
      return text;
    case '~':
      return `${text}左右`;
    case '>=':
      return `${text}以上`;
    case '>':
      return `超过${text}`;
    case '<=':
      return `${text}以内`;
    case '<':
      return `低于${text}`;
    case '..':
      return inUnit(`${number(low ?? -Infinity)}—${number(high ?? Infinity)}`, unit);
  }
}

const intervalInChinese = ({ low, high, openLow, openHigh }: Interval): string =>
  `${openLow ? '(' : '['}${number(low)}, ${number(high)}${openHigh ? ')' : ']'}`;

/** '2021/2025' → '2021—2025年', '2024-Q1' → '2024年第1季度', '2024-05-01' → '2024年5月1日'. */
export function periodInChinese(period: string): string {
  const [from = '', to] = period.split('/');
  if (to === undefined || to === from) return dateInChinese(from);
  return /^\d{4}$/.test(from) && /^\d{4}$/.test(to)
    ? `${from}—${to}年`
    : `${dateInChinese(from)}至${dateInChinese(to)}`;
}

function dateInChinese(date: string): string {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(date) ?? [];
  if (quarter) return `${year}年第${quarter}季度`;
  const [, y, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  if (!y) return date;
  return `${y}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

function stepInChinese(step: Step): string {
  if (step.kind === 'chain')
    return `${step.factors.map(number).join(' × ')} = ${number(step.product)}（${step.years}年）`;
  const [now, before] = [number(step.now), number(step.before)];
  return step.kind === 'growth' ? `${now} / ${before} − 1` : `${now} − ${before}`;
}

function findingInChinese(finding: Finding, held: Case): string {
  const { answer, judgement, bridged } = finding;
  const { definition, source, vintage } = { ...finding, ...finding.zh };
  const asked = periodInChinese(held.asked);
  const value = inUnit(number(answer.value), held.unit);
  const working = answer.working ? `${stepInChinese(answer.working)} → ` : '';
  const pace = judgement.pace;
  const moved = judgement.move == null ? '' : `，同样年数内最多变动${number(judgement.move)}`;
  const gap = bridged === 0 || pace ? '' : `（最近的年份，距${asked}${bridged}年${moved}）`;
  const speed = courseInChinese(finding);
  const ahead = speed === null ? '' : `；数据尚未涵盖${asked}：${speed}`;
  const origin = [source, dateInChinese(vintage)].filter((part) => part !== '').join('，');
  const told = resultsInChinese[judgement.result];
  return `${periodInChinese(answer.period)}${gap}：${working}${value}${ahead} → ${told} [${definition}；${origin}]`;
}

/** How a target that is still to come stands; null where it is not a matter of pace. */
function courseInChinese({ judgement: { reached, pace } }: Finding): string | null {
  if (reached) return '已经达到';
  if (!pace) return null;
  const yearly = (rate: number) => (pace.unit === '%/yr' ? `年均${number(rate)}%` : `每年${number(rate)}`);
  const span = periodInChinese(`${pace.from}/${pace.last}`);
  return `${pace.last}年之后须${yearly(pace.needed)}才能达到${number(pace.goal)}，此前为${yearly(pace.soFar)}（${span}）`;
}
